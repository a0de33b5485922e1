import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { caller, good, problem, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { PASSWORD, People } from '../support/people.js';
import { startApiProcess, type RunningProcess } from '../support/processes.js';
import { signIn } from '../support/sign-in.js';

const ATTEMPTS = 4;

let database: TestDatabase;
let people: People;
let processes: RunningProcess[];
let one: Caller;
let other: Caller;
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  const start = {
    databaseUrl: database.appUrl,
    environment: { SIGN_IN_ATTEMPTS: String(ATTEMPTS), LOG_LEVEL: 'info' },
  };
  processes = await Promise.all([startApiProcess(start), startApiProcess(start)]);
  [one, other] = processes.map(({ url }) => caller(url)) as [Caller, Caller];
});
afterAll(async () => {
  await Promise.all(processes.map((each) => each.stop()));
  await database.drop();
});

const wrong = (email: string) => ({ email, password: 'not the password' });

describe('two processes of the API', () => {
  test('know of a session that one of them opened, and of its end', async () => {
    const { caller: anna, token } = await signIn(one, await people.person());
    good(await anna.get('/me'));
    good(await other.as({ token }).get('/me'));
    expect((await other.as({ token }).post('/auth/logout')).status).toBe(204);
    problem(await anna.get('/me'), 401, 'auth.required');
  });

  test('count the attempts to sign in together, in whatever case the email is written', async () => {
    const { email } = await people.person();
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const at = attempt % 2 === 0 ? one : other;
      const written = attempt % 2 === 0 ? email : email.toUpperCase();
      problem(await at.post('/auth/login', wrong(written)), 401, 'auth.credentials_wrong');
    }
    for (const at of [one, other]) {
      const refused = await at.post('/auth/login', { email, password: PASSWORD });
      problem(refused, 429, 'auth.too_many_attempts');
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
    }
  });

  test('let through no more attempts than that, however many come at once', async () => {
    const { email } = await people.person();
    const rush = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        (index % 2 === 0 ? one : other).post('/auth/login', wrong(email)),
      ),
    );
    expect(rush.filter(({ status }) => status === 401)).toHaveLength(ATTEMPTS);
    expect(rush.filter(({ status }) => status === 429)).toHaveLength(12 - ATTEMPTS);
  });

  test('count them for an email without an account, too, so that nobody learns who has one', async () => {
    const email = 'nobody-at-all@example.org';
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      problem(await one.post('/auth/login', wrong(email)), 401, 'auth.credentials_wrong');
    }
    problem(await other.post('/auth/login', wrong(email)), 429, 'auth.too_many_attempts');
  });

  test('count anew after a success', async () => {
    const { email } = await people.person();
    for (let round = 0; round < 2; round += 1) {
      for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
        problem(await one.post('/auth/login', wrong(email)), 401, 'auth.credentials_wrong');
      }
      good(await other.post('/auth/login', { email, password: PASSWORD }));
    }
  });

  test('write logs without passwords, tokens, emails or names', async () => {
    const person = await people.person({ name: 'Nadezhda Unmistakable' });
    const { token } = await signIn(one, person);
    await one.as({ token }).get('/me?secret=in-the-query');
    good(await one.as({ token }).get('/me'));
    const log = processes.map((each) => each.output()).join('\n');
    expect(log).toContain('"route":"/api/v1/me"');
    for (const secret of [PASSWORD, token, person.email, person.name, 'in-the-query']) {
      expect(log).not.toContain(secret);
    }
  });
});
