import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People } from '../support/people.js';

const CHILD = { relation: 'child', name: '王小雪', birthDate: '2018-05-15' };

let database: TestDatabase;
let api: RunningApi;
let other: RunningApi;
let people: People;
let anna: Caller;
let annaElsewhere: Caller;
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  const start = () => startApi({ databaseUrl: database.appUrl });
  [api, other] = await Promise.all([start(), start()]);
});
afterAll(async () => {
  await Promise.all([api.stop(), other.stop()]);
  await database.drop();
});
beforeEach(async () => {
  const person = await people.person();
  anna = caller(api.url).as({ token: person.token });
  annaElsewhere = caller(other.url).as({ token: person.token });
});

const children = async (whose: Caller) => good(await whose.get('/me/dependants')).items as { name: string }[];

describe('an Idempotency-Key', () => {
  test('gets the first answer again, in any process, and has one effect', async () => {
    const first = await anna.post('/me/dependants', CHILD, { key: 'one' });
    good(first, 201);
    expect(first.headers.get('idempotent-replayed')).toBeNull();
    for (const again of [
      await anna.post('/me/dependants', CHILD, { key: 'one' }),
      await annaElsewhere.post('/me/dependants', CHILD, { key: 'one' }),
    ]) {
      expect(good(again, 201)).toEqual(first.body);
      expect(again.headers.get('idempotent-replayed')).toBe('true');
      expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    }
    expect(await children(anna)).toHaveLength(1);
  });

  test('gets an answer without a body again, too', async () => {
    const { id } = good(await anna.post('/me/dependants', CHILD), 201);
    const first = await anna.delete(`/me/dependants/${id}`, { key: 'gone' });
    const again = await anna.delete(`/me/dependants/${id}`, { key: 'gone' });
    expect([first.status, again.status]).toEqual([204, 204]);
    expect(again.text).toBe('');
    problem(await anna.delete(`/me/dependants/${id}`), 404, 'resource.not_found');
  });

  test('of twenty at once has one effect', async () => {
    const sending = Array.from({ length: 20 }, (_, index) =>
      (index % 2 === 0 ? anna : annaElsewhere).post('/me/dependants', CHILD, { key: 'rush' }),
    );
    const answers = await Promise.all(sending);
    for (const answer of answers) {
      if (answer.status === 201) continue;
      problem(answer, 409, 'idempotency.in_progress');
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    const created = answers.filter(({ status }) => status === 201);
    expect(created.length).toBeGreaterThan(0);
    expect(new Set(created.map(({ body }) => body.id)).size).toBe(1);
    expect(await children(anna)).toHaveLength(1);
  });

  test('may not be used for something else', async () => {
    good(await anna.post('/me/dependants', CHILD, { key: 'one' }), 201);
    const changed = { ...CHILD, name: '王大雪' };
    problem(await anna.post('/me/dependants', changed, { key: 'one' }), 422, 'idempotency.key_reused');
    problem(await anna.patch('/me', { locale: 'en' }, { key: 'one' }), 422, 'idempotency.key_reused');
    expect(await children(anna)).toHaveLength(1);
  });

  test('belongs to one caller', async () => {
    const boris = caller(api.url).as(await people.person());
    const hers = good(await anna.post('/me/dependants', CHILD, { key: 'same' }), 201);
    const his = good(await boris.post('/me/dependants', CHILD, { key: 'same' }), 201);
    expect(his.id).not.toBe(hers.id);
  });

  test('is free again after a refusal', async () => {
    const spouse = { ...CHILD, relation: 'spouse', birthDate: '1986-05-15' };
    const { id } = good(await anna.post('/me/dependants', spouse), 201);
    problem(await anna.post('/me/dependants', spouse, { key: 'later' }), 409, 'dependant.spouse_exists');
    expect((await anna.delete(`/me/dependants/${id}`)).status).toBe(204);
    good(await anna.post('/me/dependants', spouse, { key: 'later' }), 201);
  });

  test('is not taken for ever by a process that died with it', async () => {
    good(await anna.post('/me/dependants', CHILD, { key: 'crash' }), 201);
    const forget = `UPDATE idempotency_key SET status = NULL, body = NULL, created_at = now() - $1::interval`;
    await database.query(`${forget} WHERE key = 'crash'`, ['10 seconds']);
    problem(await anna.post('/me/dependants', CHILD, { key: 'crash' }), 409, 'idempotency.in_progress');
    await database.query(`${forget} WHERE key = 'crash'`, ['2 minutes']);
    good(await anna.post('/me/dependants', CHILD, { key: 'crash' }), 201);
  });

  test.each(['', 'with space', 'x'.repeat(129), 'ü'])('must be one: %j', async (key) => {
    const answer = await anna.post('/me/dependants', CHILD, { key });
    problem(answer, 400, 'header.invalid');
  });

  test('is not kept where the answer holds a secret', async () => {
    const secrets = await Promise.all(
      [1, 2].map(() => anna.post('/auth/mfa/totp/enrol', {}, { key: 'secret' })),
    );
    expect(new Set(secrets.map((answer) => good(answer).secret)).size).toBe(2);
    const [row] = await database.query<{ kept: number }>(
      `SELECT count(*)::int AS kept FROM idempotency_key WHERE key = 'secret'`,
    );
    expect(row?.kept).toBe(0);
  });

  test('is needed for a service request', async () => {
    const holder = caller(api.url).as(await people.holder());
    const { id: agencyId } = await people.agency();
    const body = { service: 'MED-ADMISSION', agencyId, details: {} };
    problem(await holder.post('/service-requests', body), 400, 'idempotency.key_required');
  });
});
