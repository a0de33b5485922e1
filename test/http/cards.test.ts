import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { People, type Person } from '../support/people.js';

let database: TestDatabase;
let api: RunningApi;
let people: People;
let guest: Caller;
let manager: Person;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  guest = caller(api.url);
  manager = await people.staff('service_manager');
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const act = (person: Person, id: string, action: string, body: unknown = { reason: '持卡人申报遗失' }) =>
  guest.as(person).post(`/cards/${id}/${action}`, body);

describe('a card of one’s own', () => {
  test('is not there before there is one', async () => {
    const applicant = await people.applicant();
    problem(await guest.as(applicant).get('/me/card'), 404, 'card.none');
    expect(good(await guest.as(applicant).get('/cards')).items).toEqual([]);
    problem(await guest.get('/me/card'), 401, 'auth.required');
  });

  test('is the one that lives, else the last, as it ended', async () => {
    const holder = await people.holder({ state: 'revoked' });
    expect(good(await guest.as(holder).get('/me/card'))).toMatchObject({ state: 'revoked', actions: [] });
    const live = await people.card(holder, { tier: 'B' });
    const card = good(await guest.as(holder).get('/me/card'));
    expect(card).toMatchObject({ id: live.id, tier: 'B', state: 'active', version: 1, validUntil: day(365) });
    expect(card.renewalOpensOn).toBe(day(365 - 90));
    expect(good(await guest.as(holder).get('/cards')).items).toHaveLength(2);
  });

  test('is nobody else’s', async () => {
    const holder = await people.holder();
    const path = `/cards/${holder.card.id}`;
    good(await guest.as(holder).get(path));
    problem(await guest.as(await people.holder()).get(path), 404, 'resource.not_found');
    for (const role of ['reviewer', 'approver', 'administrator', 'agency_staff'] as const)
      problem(await guest.as(await people.staff(role)).get(path), 404, 'resource.not_found');
    good(await guest.as(await people.staff('auditor')).get(path));
  });
});

describe('the service office', () => {
  test('suspends, reinstates and revokes, each with a reason that is kept', async () => {
    const { card } = await people.holder();
    const suspended = await act(manager, card.id, 'suspend');
    expect(good(suspended)).toMatchObject({
      state: 'suspended',
      actions: ['reinstate', 'revoke'],
      version: 2,
    });
    expect(suspended.headers.get('etag')).toBe('"2"');
    expect(good(await act(manager, card.id, 'reinstate'))).toMatchObject({ state: 'active' });
    expect(good(await act(manager, card.id, 'revoke'))).toMatchObject({ state: 'revoked', actions: [] });
    const events = await database.query('SELECT type, data FROM event WHERE subject_id = $1 ORDER BY seq', [
      card.id,
    ]);
    const types = ['card.suspended', 'card.reinstated', 'card.revoked'];
    expect(events).toEqual(types.map((type) => ({ type, data: {} })));
    const steps = await database.query(
      'SELECT action, reason, taken_by FROM card_step WHERE card_id = $1 ORDER BY taken_at',
      [card.id],
    );
    const kept = { reason: '持卡人申报遗失', taken_by: manager.id };
    expect(steps).toEqual(['suspend', 'reinstate', 'revoke'].map((action) => ({ action, ...kept })));
  });

  test('is refused what the card’s state does not allow', async () => {
    const { card } = await people.holder();
    problem(await act(manager, card.id, 'reinstate'), 409, 'card.action_not_allowed');
    problem(await act(manager, card.id, 'suspend', {}), 400, 'body.invalid');
    const unasked = problem(await act(manager, card.id, 'renew'), 409, 'card.action_not_allowed');
    expect(unasked.reasons).toEqual([expect.objectContaining({ code: 'renewal_asked' })]);
    const stale = await guest.as(manager).post(`/cards/${card.id}/suspend`, { reason: 'x' }, { ifMatch: 9 });
    problem(stale, 412, 'version.stale');
    good(await act(manager, card.id, 'revoke'));
    problem(await act(manager, card.id, 'suspend'), 409, 'card.action_not_allowed');
  });

  test('does not let a card hold again whose validity is over', async () => {
    const { card } = await people.holder({ state: 'suspended', validUntil: day(-1) });
    const refusal = problem(await act(manager, card.id, 'reinstate'), 409, 'card.action_not_allowed');
    expect(refusal.reasons).toEqual([{ code: 'still_valid', message: 'The validity of the card is over.' }]);
  });

  test('is nobody else', async () => {
    const holder = await people.holder();
    for (const person of [holder, await people.staff('auditor'), await people.staff('approver')])
      problem(await act(person, holder.card.id, 'suspend'), 403, 'access.forbidden');
  });

  test('decides nothing about a card of its own', async () => {
    const insider = await people.holder({ roles: ['service_manager'] });
    const refusal = problem(await act(insider, insider.card.id, 'suspend'), 403, 'access.forbidden');
    expect(refusal.reasons).toEqual([expect.objectContaining({ code: 'not_about_me' })]);
    expect(good(await guest.as(insider).get('/me/card')).actions).toEqual([]);
  });

  test('of two who suspend at once, one does', async () => {
    const { card } = await people.holder();
    const answers = await Promise.all([1, 2, 3].map(() => act(manager, card.id, 'suspend')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  test('finds cards by state, tier and part of a name or number', async () => {
    const holder = await people.holder({ name: '欧阳下划_线', tier: 'A' });
    const find = async (query: string) =>
      good(await guest.as(manager).get(`/cards?${query}`)).items.map((card: { id: string }) => card.id);
    const name = encodeURIComponent('划_线');
    expect(await find(`q=${name}`)).toEqual([holder.card.id]);
    expect(await find(`q=${holder.card.number.slice(3)}`)).toEqual([holder.card.id]);
    expect(await find(`q=${name}&tier=B`)).toEqual([]);
    expect(await find(`q=${name}&tier=A&state=active`)).toEqual([holder.card.id]);
    expect(await find('limit=1')).toHaveLength(1);
    problem(await guest.as(manager).get('/cards?sort=name'), 400, 'query.invalid');
  });
});
