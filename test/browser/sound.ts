import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './portal.js';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 780 };

/** What the words of a language can break; the rest of a screen is the same in both. */
const RULES_OF_WORDS = [
  'aria-command-name',
  'aria-dialog-name',
  'aria-input-field-name',
  'button-name',
  'document-title',
  'duplicate-id-aria',
  'html-has-lang',
  'html-lang-valid',
  'label',
  'link-name',
  'nested-interactive',
  'scrollable-region-focusable',
  'valid-lang',
];

/** Refuses grave findings of axe, sideways scrolling on a phone and a missing or second heading. */
export async function isSound(page: Page, what: string, rules: 'all' | 'words'): Promise<void> {
  await expect(page.locator('h1'), what).toHaveCount(1);
  await expect(page.locator('[aria-busy=true]'), what).toHaveCount(0);
  expect.soft(await graveFindings(page, rules), what).toEqual([]);
  await page.setViewportSize(PHONE);
  const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  expect.soft(overflow, `${what} scrolls sideways on a phone`).toBeLessThanOrEqual(0);
  await page.setViewportSize(DESK);
}

async function graveFindings(page: Page, rules: 'all' | 'words'): Promise<string[]> {
  // The other mode joins what it found in frames, in a page of its own for each screen; these have no frames.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules === 'words') axe.withRules(RULES_OF_WORDS);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
