import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, type Person } from '../support/people.js';
import { until } from '../support/until.js';

let database: TestDatabase;
let people: People;
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
});
afterAll(() => database.drop());

describe('a caller that sends too much', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi({ databaseUrl: database.appUrl, environment: { REQUESTS_A_MINUTE: '3' } });
  });
  afterAll(() => api.stop());

  test('is told how much is left, then refused with the time to wait, and others are not', async () => {
    const greedy = caller(api.url).as(await people.person());
    for (const left of [2, 1, 0]) {
      const answer = await greedy.get('/me');
      good(answer);
      expect(answer.headers.get('ratelimit')).toMatch(new RegExp(`^"requests";r=${left};t=\\d+$`));
      expect(answer.headers.get('ratelimit-policy')).toBe('"requests";q=3;w=60');
    }
    const refused = await greedy.get('/me');
    problem(refused, 429, 'rate.limited');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(refused.headers.get('x-request-id')).toBe(refused.body.requestId);

    good(
      await caller(api.url)
        .as(await people.person())
        .get('/me'),
    );
    good(await greedy.outside.get('/health/live'));
  });

  test('is told so in its language', async () => {
    const guest = caller(api.url);
    const answers = [];
    for (let sent = 0; sent < 4; sent += 1) answers.push(await guest.get('/tiers', { language: 'zh-CN' }));
    expect(problem(answers.at(-1)!, 429, 'rate.limited').detail).toMatch(/^请求过于频繁，请在\d+秒后再试。$/);
  });
});

describe('while the database is away', () => {
  let api: RunningApi;
  let person: Person;
  beforeAll(async () => {
    api = await startApi({ databaseUrl: database.appUrl });
    person = await people.person();
  });
  afterAll(() => api.stop());

  test('every call is a 503 that says when to come back, and all is well soon after', async () => {
    const anna = caller(api.url).as({ token: person.token });
    good(await anna.get('/me'));

    await database.onCluster(`ALTER DATABASE ${database.name} ALLOW_CONNECTIONS false`);
    await database.onCluster(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database.name}'`,
    );
    for (const answer of await Promise.all([
      anna.get('/me'),
      anna.get('/service-requests'),
      anna.post('/me/dependants', { relation: 'child', name: 'X', birthDate: '2020-01-01' }, { key: 'k' }),
      anna.post('/auth/login', { email: person.email, password: person.password }),
      anna.outside.get('/health/ready'),
    ])) {
      problem(answer, 503, 'service.unavailable');
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    good(await caller(api.url).outside.get('/health/live'));

    await database.onCluster(`ALTER DATABASE ${database.name} ALLOW_CONNECTIONS true`);
    const isWell = async () => (await anna.get('/me')).status === 200;
    await until('the API is well again', isWell, Boolean, 5000);
    good(await anna.outside.get('/health/ready'));
    const { items } = good(await anna.get('/me/dependants'));
    expect(items).toEqual([]);
  });
});
