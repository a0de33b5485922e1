import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type RunningApi } from '../support/api.js';
import { caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People } from '../support/people.js';

let database: TestDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await testDatabase();
  api = await startApi({ databaseUrl: database.appUrl, environment: { DATABASE_POOL: '2' } });
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

test('a process that has just started looks the policy up once and not with connections that are all taken', async () => {
  const people = new People(database);
  const reviewer = caller(api.url).as(await people.staff('reviewer'));
  const applications = await Promise.all(
    Array.from({ length: 8 }, async () =>
      people.application(await people.applicant(), { state: 'submitted' }),
    ),
  );
  const answers = await Promise.all(
    applications.map(({ id }) => reviewer.get(`/accreditation-applications/${id}`)),
  );
  expect(answers.map(({ status }) => status)).toEqual(applications.map(() => 200));
});
