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

/** Opens each screen and refuses grave findings of axe, sideways scrolling and a missing or second heading. */
async function areSound(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await isSound(page, path, []);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    // The colours are the same in both, and take longest to weigh.
    await isSound(page, `${path} in English`, ['color-contrast']);
    await page.getByRole('button', { name: '中文' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  }
}

async function isSound(page: Page, what: string, without: string[]): Promise<void> {
  await expect(page.locator('h1'), what).toHaveCount(1);
  await expect(page.locator('[aria-busy=true]'), what).toHaveCount(0);
  expect.soft(await graveFindings(page, without), what).toEqual([]);
  await page.setViewportSize(PHONE);
  const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  expect.soft(overflow, `${what} scrolls sideways on a phone`).toBeLessThanOrEqual(0);
  await page.setViewportSize(DESK);
}

async function graveFindings(page: Page, without: string[]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).disableRules(without).analyze();
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
