import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { People, Person } from '../support/people.js';
import { expect, test } from './portal.js';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 780 };

test('screens for visitors are sound in both languages, at a desk and on a phone', async ({ open }) => {
  const page = await open('/');
  await areSound(page, [
    '/',
    '/services',
    '/services/TRA-AIRPORT',
    '/criteria',
    '/notices',
    '/sign-in',
    '/register',
  ]);
});

test('screens for holders are sound in both languages, at a desk and on a phone', async ({
  open,
  portal,
}) => {
  const { holder, request } = await aHolder(portal.people);
  const page = await open('/home', holder);
  await areSound(page, [
    '/home',
    '/profile',
    '/card',
    '/services',
    '/services/MED-CHECKUP',
    '/application',
    request,
    '/notifications',
  ]);
});

test('screens for the offices and agencies are sound in both languages', async ({ open, portal }) => {
  const { people } = portal;
  const application = await people.application(await people.applicant(), { state: 'submitted' });
  const { agency } = await aHolder(people);
  const reviewer = await open('/', await people.staff('reviewer'));
  await areSound(reviewer, ['/office/applications', `/office/applications/${application.id}`]);
  await areSound(await open('/', await people.staff('service_manager')), ['/office/cards']);
  const clerk = await open('/', await people.staff('agency_staff', { agency }));
  await areSound(clerk, ['/agency/requests', '/agency/slots', '/agency/counter']);
});

test('screens for administrators are sound in both languages', async ({ open, portal }) => {
  const { people } = portal;
  await people.onRoster(await people.applicant());
  await areSound(await open('/', await people.staff('administrator')), [
    '/office/users',
    '/office/programmes',
  ]);
});

test('the menu of a phone is worked by keyboard', async ({ open }) => {
  const page = await open('/', undefined, { width: 360 });
  await expect(page.locator('h1')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.getByRole('button', { name: '菜单' }).focus();
  await page.keyboard.press('Enter');
  const services = page.getByRole('dialog').getByRole('link', { name: '服务' });
  await services.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '服务目录' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

type Language = 'zh-CN' | 'en';

interface Switch {
  readonly button: string;
  readonly lang: Language;
}

/** The way from each language to the other. */
const OTHER: Readonly<Record<Language, Switch>> = {
  'zh-CN': { button: 'English', lang: 'en' },
  en: { button: '中文', lang: 'zh-CN' },
};

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

/** Opens each screen and refuses grave findings of axe, sideways scrolling and a missing or second heading. */
async function areSound(page: Page, paths: readonly string[]): Promise<void> {
  let language: Language = 'zh-CN';
  for (const path of paths) {
    await page.goto(path);
    await isSound(page, `${path} (${language})`, new AxeBuilder({ page }));
    const { button, lang }: Switch = OTHER[language];
    await page.getByRole('button', { name: button }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await isSound(page, `${path} (${lang})`, new AxeBuilder({ page }).withRules(RULES_OF_WORDS));
    // The language stays, so the next screen begins with it.
    language = lang;
  }
}

async function isSound(page: Page, what: string, axe: AxeBuilder): Promise<void> {
  await expect(page.locator('h1'), what).toHaveCount(1);
  await expect(page.locator('[aria-busy=true]'), what).toHaveCount(0);
  expect.soft(await graveFindings(axe), what).toEqual([]);
  await page.setViewportSize(PHONE);
  const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  expect.soft(overflow, `${what} scrolls sideways on a phone`).toBeLessThanOrEqual(0);
  await page.setViewportSize(DESK);
}

async function graveFindings(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function aHolder(
  people: People,
): Promise<{ holder: Person; agency: { id: string; code: string; city: string }; request: string }> {
  const holder = await people.holder({ name: '林雪' });
  await people.dependant(holder);
  const agency = await people.agency({ services: ['MED-ADMISSION', 'MED-CHECKUP'] });
  await people.slot(agency, { service: 'MED-CHECKUP' });
  const { id } = await people.request(holder, agency, { service: 'MED-ADMISSION' });
  return { holder, agency, request: `/requests/${id}` };
}
