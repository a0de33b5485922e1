import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People } from '../support/people.js';

let database: TestDatabase;
let api: RunningApi;
let people: People;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

describe('support', () => {
  test('a holder can be called as', async () => {
    const holder = await people.holder({ tier: 'B' });
    const me = good(await caller(api.url).as(holder).get('/me'));
    expect(me.user.roles).toContain('holder');
  });
});
