import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Person } from '../support/people.js';
import { expect, test } from './portal.js';

const LANGUAGES = ['zh-CN', 'en'] as const;

/** Refuses serious and critical findings of axe, a missing or second heading, and sideways scrolling. */
async function isSound(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('h1'), path).toHaveCount(1);
  await expect(page.locator('[aria-busy=true]'), path).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
    .analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const told = grave.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(told).toEqual([]);
}

async function fitsAPhone(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
}

for (const language of LANGUAGES) {
  test(`screens for visitors are sound (${language})`, async ({ open }) => {
    const page = await open('/', undefined, { language });
    for (const path of [
      '/',
      '/services',
      '/services/TRA-AIRPORT',
      '/criteria',
      '/notices',
      '/sign-in',
      '/register',
    ]) {
      await isSound(page, path);
    }
  });

  test(`screens for holders are sound (${language})`, async ({ open, portal }) => {
    const { holder, request } = await aHolder(portal.people);
    const page = await open('/home', holder, { language });
    for (const path of [
      '/home',
      '/profile',
      '/card',
      '/services',
      '/services/MED-CHECKUP',
      '/application',
      '/requests',
      request,
      '/notifications',
    ]) {
      await isSound(page, path);
    }
  });

  test(`screens for the offices and agencies are sound (${language})`, async ({ open, portal }) => {
    const { people } = portal;
    const application = await people.application(await people.applicant(), { state: 'submitted' });
    const reviewer = await open('/', await people.staff('reviewer'), { language });
    await isSound(reviewer, '/office/applications');
    await isSound(reviewer, `/office/applications/${application.id}`);
    await people.holder();
    const manager = await open('/', await people.staff('service_manager'), { language });
    await isSound(manager, '/office/cards');
    const agency = await people.agency();
    await people.slot(agency);
    const clerk = await open('/', await people.staff('agency_staff', { agency }), { language });
    for (const path of ['/agency/requests', '/agency/slots', '/agency/counter']) await isSound(clerk, path);
  });
}

test('nothing scrolls sideways on a phone of 360 px', async ({ open, portal }) => {
  for (const language of LANGUAGES) {
    const { holder, request } = await aHolder(portal.people);
    const page = await open('/', undefined, { language, width: 360 });
    for (const path of ['/', '/services', '/services/EDU-ENROL', '/criteria', '/notices', '/sign-in']) {
      await fitsAPhone(page, path);
    }
    const own = await open('/home', holder, { language, width: 360 });
    for (const path of [
      '/home',
      '/profile',
      '/card',
      '/services',
      '/services/MED-CHECKUP',
      '/application',
      request,
    ]) {
      await fitsAPhone(own, path);
    }
    const reviewer = await open('/', await portal.people.staff('reviewer'), { language, width: 360 });
    await fitsAPhone(reviewer, '/office/applications');
  }
});

test('the menu of a phone is worked by keyboard', async ({ open }) => {
  const page = await open('/', undefined, { width: 360 });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  const menu = page.getByRole('button', { name: '菜单' });
  await menu.focus();
  await page.keyboard.press('Enter');
  const services = page.getByRole('dialog').getByRole('link', { name: '服务' });
  await services.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '服务目录' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

interface Holder {
  readonly holder: Person;
  /** The address of one of the holder's requests. */
  readonly request: string;
}

async function aHolder(people: import('../support/people.js').People): Promise<Holder> {
  const holder = await people.holder({ name: '林雪' });
  await people.dependant(holder);
  const agency = await people.agency({ services: ['MED-ADMISSION', 'MED-CHECKUP'] });
  await people.slot(agency, { service: 'MED-CHECKUP' });
  const { id } = await people.request(holder, agency, { service: 'MED-ADMISSION' });
  return { holder, request: `/requests/${id}` };
}
