import {
  expect,
  test as base,
  type BrowserContext,
  type ConsoleMessage,
  type Locator,
  type Page,
} from '@playwright/test';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, type Person } from '../support/people.js';
import { startApiProcess, startWorkerProcess } from '../support/processes.js';

/** The portal as a deployment runs it: both programs on a database of their own. */
interface Portal {
  readonly url: string;
  readonly people: People;
  readonly database: Pick<TestDatabase, 'query'>;
}

interface Fixtures {
  /** Statuses that a test provokes on purpose; a browser logs each as an error. */
  readonly expected: number[];
  /** Opens the portal in a browser of its own, signed in as somebody or as a visitor. */
  readonly open: (path: string, as?: Person, options?: OpenOptions) => Promise<Page>;
}

interface OpenOptions {
  readonly language?: 'zh-CN' | 'en';
  readonly width?: number;
}

export const test = base.extend<Fixtures, { portal: Portal; demoClock: 'true' | 'false' }>({
  /** A file that moves the clock asks for it, and so gets a portal of its own. */
  demoClock: ['false', { option: true, scope: 'worker' }],

  portal: [
    async ({ demoClock }, use) => {
      const database = await testDatabase();
      const start = {
        databaseUrl: database.appUrl,
        environment: {
          PORTAL_FOLDER: 'dist/portal',
          VERIFIER_FOLDER: 'dist/verifier',
          STAFF_MFA: 'optional',
          DEMO_CLOCK: demoClock,
        },
      };
      const [api, worker] = await Promise.all([startApiProcess(start), startWorkerProcess(start)]);
      await use({ url: api.url, people: new People(database), database });
      await Promise.all([api.stop(), worker.stop()]);
      await database.drop();
    },
    { scope: 'worker' },
  ],

  expected: async ({}, use) => {
    await use([]);
  },

  open: async ({ browser, portal, expected }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    await use(async (path, as, { language, width } = {}) => {
      const context = await browser.newContext({
        baseURL: portal.url,
        reducedMotion: 'reduce',
        ...(width !== undefined && { viewport: { width, height: 780 } }),
      });
      contexts.push(context);
      if (language !== undefined) await keep(context, 'portal.language', language);
      if (as !== undefined) {
        await keep(context, 'portal.signed-in', 'yes');
        await context.addCookies([sessionOf(as, portal.url)]);
      }
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !isExpected(message, expected)) complaints.push(message.text());
      });
      await page.goto(path);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(complaints, 'what the browser complained of').toEqual([]);
  },
});

export { expect } from '@playwright/test';

/** Makes somebody else of whoever is signed in, as of the next page; what the browser has loaded it keeps. */
export async function become(page: Page, person: Person): Promise<void> {
  await page.context().addCookies([sessionOf(person, new URL(page.url()).origin)]);
}

function sessionOf({ cookie: value }: Person, url: string) {
  return { name: 'talent_session', value, url };
}

/** Puts a value into the browser's storage unless the page has put one there itself. */
async function keep(context: BrowserContext, key: string, value: string): Promise<void> {
  const [name, text] = [JSON.stringify(key), JSON.stringify(value)];
  await context.addInitScript(`localStorage.getItem(${name}) ?? localStorage.setItem(${name}, ${text})`);
}

function isExpected(message: ConsoleMessage, expected: readonly number[]): boolean {
  const status = /status of (\d{3})/.exec(message.text())?.[1];
  return status !== undefined && expected.includes(Number(status));
}

/** Chooses an option of a list as people do: by typing a part of it where it can be searched, or else by looking. */
export async function choose(place: Page | Locator, label: string, option: string): Promise<void> {
  const list = place.getByRole('combobox', { name: label });
  await list.click();
  if (await list.isEditable()) await list.fill(option);
  const page = 'page' in place ? place.page() : place;
  const id = await list.getAttribute('aria-controls');
  const popup = page.locator('.ant-select-dropdown').filter({ has: page.locator(`[id="${id ?? ''}"]`) });
  await popup.locator('.ant-select-item-option').filter({ hasText: option, visible: true }).first().click();
}
