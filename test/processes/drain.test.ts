import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, PASSWORD } from '../support/people.js';
import { startApiProcess } from '../support/processes.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(async () => {
  await database.drop();
});

test('SIGTERM loses no request in flight', async () => {
  const people = new People(database);
  const persons = await Promise.all(Array.from({ length: 40 }, () => people.person()));
  const api = await startApiProcess({ databaseUrl: database.appUrl });
  // Signing in hashes a password, so forty of them are under way for a while.
  const answers = persons.map(({ email }) =>
    caller(api.url)
      .post('/auth/login', { email, password: PASSWORD })
      .then(({ status }) => status),
  );
  await Promise.race(answers);
  const exitCode = await api.stop();
  expect(await Promise.all(answers)).toEqual(persons.map(() => 200));
  expect(exitCode).toBe(0);
  await expect(caller(api.url).outside.get('/health/live')).rejects.toThrow();
});
