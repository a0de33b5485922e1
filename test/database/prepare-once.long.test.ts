import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { prepareDatabase } from '../../scripts/start/prepare.mjs';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { testEnvironment } from '../support/environment.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

/** What goes with a database, as `npm start` keeps it. */
class Kept {
  constructor(readonly note: string | null = null) {}
  kept: string | null = null;
  keep(note: string) {
    this.kept = note;
    return Promise.resolve();
  }
}

test('a database is prepared once for the same programs, policy and settings, and again for others', async () => {
  const signal = new AbortController().signal;
  const env = {
    ...process.env,
    ...testEnvironment(database.appUrl, { DATABASE_OWNER_URL: database.ownerUrl }),
  };
  const first = new Kept();
  const answer = await prepareDatabase(env, signal, first);
  expect(first.kept).not.toBeNull();

  // Nobody answers there, so that whatever would be run would fail.
  const away = { ...env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', DATABASE_OWNER_URL: '' };
  const again = new Kept(first.kept);
  expect(await prepareDatabase(away, signal, again)).toEqual(answer);
  expect(again.kept).toBeNull();
  for (const changed of [{ LOG_LEVEL: 'info' }, { POLICIES_FOLDER: 'docs' }])
    await expect(prepareDatabase({ ...away, ...changed }, signal, new Kept(first.kept))).rejects.toThrow(
      'could not be prepared',
    );
});
