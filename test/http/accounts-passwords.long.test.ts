import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { system } from '#database/actor.js';
import { EventRow } from '#database/entities/event.js';
import { PASSWORD_RESET_LINK } from '#features/notifications/outgoing-message.js';
import { SealedLinks } from '#platform/sealed-links.js';
import { tellPeople } from '#worker/reactions/tell-people.js';
import { appTransactions } from '../database/app-transactions.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { MASTER_KEY } from '../support/environment.js';
import { PASSWORD, People, type Person } from '../support/people.js';

const OTHER = 'seven boats on a green lake';
const links = new SealedLinks(Buffer.from(MASTER_KEY, 'base64'));
let database: TestDatabase;
let api: RunningApi;
let silent: RunningApi;
let people: People;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  const environment = { MAIL_FOLDER: '/nowhere', SIGN_IN_ATTEMPTS: '4' };
  api = await startApi({ databaseUrl: database.appUrl, environment });
  silent = await startApi({ databaseUrl: database.appUrl });
});
afterAll(async () => {
  await api.stop();
  await silent.stop();
  await database.drop();
});

const guest = () => caller(api.url);
const forget = (email: string) => guest().post('/auth/password/forgot', { email });
const reset = (token: string, password = OTHER) => guest().post('/auth/password/reset', { token, password });
const signIn = (email: string, password: string) => guest().post('/auth/login', { email, password });
const isSignedIn = async (person: Person) => (await guest().as(person).get('/auth/session')).status === 200;

/** The token of the link in the letter that went out last. */
async function letterTo({ id }: Person): Promise<string> {
  const [row] = await database.query<{ id: string }>(
    `SELECT r.id FROM password_reset r JOIN notification_delivery d ON d.password_reset_id = r.id
     WHERE r.account_id = $1 AND d.channel = 'mail' ORDER BY r.created_at DESC LIMIT 1`,
    [id],
  );
  return links.seal(row!.id, PASSWORD_RESET_LINK);
}

describe('a forgotten password', () => {
  test('is set anew by the link of a letter, once, and ends all sign-ins', async () => {
    const person = await people.person();
    expect((await forget(person.email.toUpperCase())).status).toBe(204);
    const token = await letterTo(person);
    expect((await reset(token)).status).toBe(204);
    expect(await isSignedIn(person)).toBe(false);
    problem(await signIn(person.email, PASSWORD), 401, 'auth.credentials_wrong');
    good(await signIn(person.email, OTHER));
    problem(await reset(token, 'another ship in another bay'), 422, 'password_reset.invalid');
    good(await signIn(person.email, OTHER));
  });

  test('is answered alike for an address without an account, and writes nothing', async () => {
    const before = await database.query('SELECT count(*) FROM password_reset');
    const known = await people.person();
    const [unknown, shut] = ['nobody-at-all@example.org', (await people.person({ active: false })).email];
    const answers = [await forget(unknown), await forget(shut)];
    expect(await database.query('SELECT count(*) FROM password_reset')).toEqual(before);
    answers.push(await forget(known.email));
    expect(answers.map(({ status, text }) => [status, text])).toEqual(
      Array.from({ length: 3 }, () => [204, '']),
    );
  });

  test.each([
    ['over', `UPDATE password_reset SET created_at = now() - interval '31 minutes', expires_at = now()`],
    ['of somebody who was shut meanwhile', 'UPDATE account SET active = false WHERE id = $1'],
  ])('is not set by a link that is %s', async (_, sql) => {
    const person = await people.person();
    await forget(person.email);
    const token = await letterTo(person);
    await database.query(sql, sql.includes('$1') ? [person.id] : []);
    problem(await reset(token), 422, 'password_reset.invalid');
  });

  test('is not set by a link of before, of something else or of nobody’s making', async () => {
    const person = await people.person();
    await forget(person.email);
    const first = await letterTo(person);
    await forget(person.email);
    const second = await letterTo(person);
    for (const token of [first, links.seal(person.id, PASSWORD_RESET_LINK), `${second.slice(0, -2)}AA`])
      problem(await reset(token), 422, 'password_reset.invalid');
    // A weak password leaves the link as it is.
    problem(await reset(second, 'short'), 422, 'account.password_weak');
    expect((await reset(second)).status).toBe(204);
  });

  test('is not asked for without end, whoever it is, nor where no mail goes out', async () => {
    const statuses = [];
    for (let asked = 0; asked < 5; asked++) statuses.push((await forget('again@example.org')).status);
    expect(statuses).toEqual([204, 204, 204, 204, 429]);
    const answer = await caller(silent.url).post('/auth/password/forgot', { email: 'a@example.org' });
    problem(answer, 422, 'password_reset.no_mail');
  });

  test('of two who use a link at once, one sets it', async () => {
    const person = await people.person();
    await forget(person.email);
    const token = await letterTo(person);
    const answers = await Promise.all([OTHER, 'nine geese over the river'].map((each) => reset(token, each)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422]);
  });
});

describe('one’s own password', () => {
  test('is changed by the present one; other sign-ins end, and the owner is told', async () => {
    const person = await people.person();
    const { accessToken } = good(await signIn(person.email, PASSWORD));
    const mine = guest().as({ token: accessToken });
    const change = { currentPassword: PASSWORD, password: OTHER };
    problem(
      await mine.post('/auth/password/change', { ...change, currentPassword: 'no' }),
      422,
      'account.password_wrong',
    );
    problem(
      await mine.post('/auth/password/change', { ...change, password: 'short' }),
      422,
      'account.password_weak',
    );
    problem(await guest().post('/auth/password/change', change), 401, 'auth.required');
    expect((await mine.post('/auth/password/change', change)).status).toBe(204);
    expect((await mine.get('/auth/session')).status).toBe(200);
    expect(await isSignedIn(person)).toBe(false);
    good(await signIn(person.email, OTHER));

    const { close, transactions } = await appTransactions(database);
    await transactions.run(system('outbox'), async (tx) => {
      const events = await tx.manager.findBy(EventRow, {
        type: 'account.password_changed',
        subjectId: person.id,
      });
      for (const event of events) await tellPeople(tx, event);
    });
    await close();
    const { items } = good(await mine.with({ 'accept-language': 'zh-CN' }).get('/me/notifications'));
    expect(items).toMatchObject([{ text: expect.stringContaining('登录密码已修改') }]);
  });

  test('takes a link that is on its way with it, for somebody else may have asked for it', async () => {
    const person = await people.person();
    await forget(person.email);
    const token = await letterTo(person);
    const change = { currentPassword: PASSWORD, password: OTHER };
    expect((await guest().as(person).post('/auth/password/change', change)).status).toBe(204);
    problem(await reset(token, 'nine geese over the river'), 422, 'password_reset.invalid');
    good(await signIn(person.email, OTHER));
  });

  test('is not guessed at an open session', async () => {
    const person = await people.person();
    const mine = guest().as(person);
    const statuses = [];
    for (let tries = 0; tries < 5; tries++) {
      const body = { currentPassword: `guess ${tries}`, password: OTHER };
      statuses.push((await mine.post('/auth/password/change', body)).status);
    }
    expect(statuses).toEqual([422, 422, 422, 422, 429]);
  });
});
