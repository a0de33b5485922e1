import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { resolve } from 'node:path';
import type { Policy } from '#domain/catalogue/policy.js';
import { addDays } from '#domain/calendar/add-days.js';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import { ensureAppLogin, migrate } from '#database/migrate.js';
import { InstallPolicy } from '#features/policy/install-policy.js';
import { readPolicyFiles } from '#features/policy/read-policy-files.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { appTransactions } from './app-transactions.js';

let database: TestDatabase;
let install: InstallPolicy;
let close: () => Promise<void>;
let reference: Policy;
beforeAll(async () => {
  database = await testDatabase({ empty: true });
  await migrate(database.ownerUrl);
  await ensureAppLogin(database.ownerUrl, database.appUrl);
  const app = await appTransactions(database);
  close = app.close;
  install = new InstallPolicy(app.transactions);
  reference = await readPolicyFiles(resolve('policies'));
});
afterAll(async () => {
  await close();
  await database.drop();
});

test('the first policy holds from today at the latest, a later one from the day that it names', async () => {
  const today = shanghaiDay(new Date());
  const soon = addDays(today, 3);
  const first = { ...reference, version: 'first', effectiveFrom: soon };
  const second = { ...reference, version: 'second', effectiveFrom: soon };
  expect(await install.run(first)).toBe('installed');
  expect(await install.run(first)).toBe('unchanged');
  expect(await install.run(second)).toBe('installed');
  await expect(install.run({ ...second, version: 'third' })).rejects.toThrow(/holds from .* already/);
  await expect(install.run({ ...second, title: reference.areas[0]!.name })).rejects.toThrow(/other content/);
  expect(
    await database.query('SELECT version, effective_from::text AS day FROM policy_version ORDER BY 2'),
  ).toEqual([
    { version: 'first', day: today },
    { version: 'second', day: soon },
  ]);
});
