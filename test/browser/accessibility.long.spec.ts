import type { Page } from '@playwright/test';
import { day } from '../support/days.js';
import type { People, Person } from '../support/people.js';
import { insertRow } from '../support/rows.js';
import { become, expect, test } from './portal.js';
import { isSound } from './sound.js';

test('screens for visitors are sound in both languages, at a desk and on a phone', async ({ open }) => {
  const page = await open('/');
  await areSound(page, [
    '/',
    '/services',
    '/services/TRA-AIRPORT',
    '/criteria',
    '/planner',
    '/notices',
    '/check',
    '/sign-in',
    '/register',
    '/forgotten-password',
    '/reset-password',
  ]);
});

test('screens for holders are sound in both languages, at a desk and on a phone', async ({
  open,
  portal,
}) => {
  const { holder, request } = await aHolder(portal.people);
  const notice = await portal.people.application(await portal.people.applicant(), {
    ...{ state: 'on_notice', noticeUntil: day(3) },
  });
  await insertRow(portal.database, 'objection', {
    ...{ applicationId: notice.id, objectorId: holder.id, reason: '工作单位与公示不符。' },
    ...{ state: 'open', writtenAt: new Date() },
  });
  const page = await open('/home', holder);
  await areSound(page, [
    '/home',
    '/profile',
    '/card',
    '/services',
    '/services/MED-CHECKUP',
    '/application',
    '/notices',
    request,
    '/notifications',
    '/objections',
  ]);
});

test('screens for the offices and agencies are sound in both languages', async ({ open, portal }) => {
  const { people } = portal;
  const application = await people.application(await people.applicant(), { state: 'submitted' });
  const { agency } = await aHolder(people);
  const page = await open('/', await people.staff('reviewer'));
  await areSound(page, ['/office/applications', `/office/applications/${application.id}`]);
  await become(page, await people.staff('service_manager'));
  await areSound(page, ['/office/cards', '/office/insights', '/office/calendar']);
  await become(page, await people.staff('agency_staff', { agency }));
  await areSound(page, [
    '/agency/requests',
    '/agency/slots',
    '/agency/counter',
    '/agency/clients',
    '/agency/webhooks',
  ]);
});

test('screens for administrators are sound in both languages', async ({ open, portal }) => {
  const { people } = portal;
  await people.onRoster(await people.applicant());
  await areSound(await open('/', await people.staff('administrator')), [
    '/office/users',
    '/office/agencies',
    '/office/programmes',
  ]);
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

/** Opens each screen in one language and turns it into the other, whose words alone are new. */
async function areSound(page: Page, paths: readonly string[]): Promise<void> {
  let language = (await page.locator('html').getAttribute('lang')) as Language;
  for (const path of paths) {
    await page.goto(path);
    await isSound(page, `${path} (${language})`, 'all');
    const { button, lang }: Switch = OTHER[language];
    await page.getByRole('button', { name: button }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await isSound(page, `${path} (${lang})`, 'words');
    // The language stays, so the next screen begins with it.
    language = lang;
  }
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
