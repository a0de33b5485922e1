import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Answer } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, type Agency, type Card, type Person, type CardFields } from '../support/people.js';
import { filledIn, handIn } from '../support/service-forms.js';
import { standAt } from '../support/portal-clock.js';
import { Desk } from './accreditation-desk.js';

type Holder = Person & { card: Card };

/** A moment in Asia/Shanghai. */
const shanghai = (moment: string) => `${moment}+08:00`;
const LAST_OF_YEAR = shanghai('2027-12-31T23:59:59.999');
const FIRST_OF_YEAR = shanghai('2028-01-01T00:00:00');
const ADMISSION = { service: 'MED-ADMISSION' };

let database: TestDatabase;
let api: RunningApi;
let people: People;
let desk: Desk;
let hospital: Agency;
let manager: Person;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  desk = new Desk(caller(api.url), people);
  hospital = await people.agency({ services: ['MED-ADMISSION', 'MED-CHECKUP', 'MED-DOCTOR'] });
  manager = await people.staff('service_manager');
});
afterAll(async () => {
  expect(await database.query('SELECT * FROM quota_ledger_differences()')).toEqual([]);
  await api.stop();
  await database.drop();
});

const as = (person: Person) => caller(api.url).as(person);
const holderOf = (fields: CardFields = {}): Promise<Holder> =>
  people.holder({ tier: 'D', validFrom: '2026-01-01', validUntil: '2030-12-31', ...fields });
/** Asks for a case, with its form filled in and the advice to admit where one is asked for. */
const submit = async (holder: Person, wish: { service: string }): Promise<Answer> => {
  const { service } = wish;
  const documents = service === 'MED-ADMISSION' ? await handIn(as(holder), service, 'admission_advice') : [];
  const body = { agencyId: hospital.id, details: filledIn(service), documents, ...wish };
  return as(holder).post('/service-requests', body, { key: randomUUID() });
};
const book = async (holder: Person, startsAt: string): Promise<Answer> => {
  const slot = await people.slot(hospital, { service: 'MED-CHECKUP', startsAt: new Date(startsAt) });
  return as(holder).post(
    '/service-requests',
    { service: 'MED-CHECKUP', slotId: slot.id },
    { key: randomUUID() },
  );
};
const countersOf = async (person: Person, service: string): Promise<Answer['body'][]> =>
  good(await as(person).get('/me/quotas')).items.filter((item: Answer['body']) => item.service === service);
const entriesOf = async (person: Person, service: string): Promise<Answer['body'][]> =>
  good(await as(person).get(`/me/quotas/entries?service=${service}`)).items;
const reasonsOf = (answer: Answer): string[] =>
  problem(answer, 422, 'request.not_eligible').reasons.map(({ code }: { code: string }) => code);

describe('the turn of the year, in Asia/Shanghai', () => {
  test('a case counts in the year of its submit: the last second is the old year’s, the first the new one’s', async () => {
    const holder = await holderOf();
    await standAt(database, LAST_OF_YEAR);
    const old = good(await submit(holder, ADMISSION), 201);
    expect(reasonsOf(await submit(holder, ADMISSION))).toContain('quota_used_up');
    expect(await countersOf(holder, 'MED-ADMISSION')).toMatchObject([
      { periodKey: '2027', used: 1, limit: 1, remaining: 0, current: true, resetsOn: '2028-01-01' },
    ]);

    await standAt(database, FIRST_OF_YEAR);
    good(await submit(holder, ADMISSION), 201);
    expect(reasonsOf(await submit(holder, ADMISSION))).toContain('quota_used_up');
    expect(await countersOf(holder, 'MED-ADMISSION')).toMatchObject([
      { periodKey: '2028', used: 1, current: true },
      { periodKey: '2027', used: 1, current: false, resetsOn: null },
    ]);

    // What the old year took goes back to the old year, and gives the new one nothing.
    good(await as(holder).post(`/service-requests/${old.id}/cancel`));
    expect(await countersOf(holder, 'MED-ADMISSION')).toMatchObject([{ periodKey: '2028', used: 1 }]);
    expect(reasonsOf(await submit(holder, ADMISSION))).toContain('quota_used_up');
  });

  test('a booking counts in the year of the day of service, whenever it is made', async () => {
    const holder = await holderOf();
    await standAt(database, shanghai('2027-12-20T09:00:00'));
    good(await book(holder, LAST_OF_YEAR), 201);
    good(await book(holder, FIRST_OF_YEAR), 201);
    for (const again of [shanghai('2027-12-30T10:00:00'), shanghai('2028-01-03T10:00:00')])
      expect(reasonsOf(await book(holder, again))).toContain('quota_used_up');
    expect(await countersOf(holder, 'MED-CHECKUP')).toMatchObject([
      { periodKey: '2027', used: 1, current: true },
      { periodKey: '2028', used: 1, current: false },
    ]);
  });
});

describe('an upgrade', () => {
  test('leaves what is used and lets the new tier’s limit hold from that second', async () => {
    await standAt(database, shanghai('2027-05-10T10:00:00'));
    const holder = await holderOf({ tier: 'D' });
    good(await submit(holder, ADMISSION), 201);
    expect(reasonsOf(await submit(holder, ADMISSION))).toContain('quota_used_up');
    await upgrade(holder, 'C');
    expect(await countersOf(holder, 'MED-ADMISSION')).toMatchObject([{ used: 1, limit: 2, remaining: 1 }]);
    good(await submit(holder, ADMISSION), 201);
    expect(reasonsOf(await submit(holder, ADMISSION))).toContain('quota_used_up');
  });

  test('carries over what counts by the card’s term, and what is given back later goes to the new card', async () => {
    await standAt(database, shanghai('2027-05-10T10:00:00'));
    const holder = await holderOf({ tier: 'C' });
    const request = good(await submit(holder, { service: 'MED-DOCTOR' }), 201);
    await upgrade(holder, 'B');
    expect(await countersOf(holder, 'MED-DOCTOR')).toMatchObject([
      { periodKey: 'card:2027-05-10', used: 1, limit: 1, current: true },
    ]);
    expect(reasonsOf(await submit(holder, { service: 'MED-DOCTOR' }))).toContain('quota_used_up');
    good(await as(holder).post(`/service-requests/${request.id}/cancel`));
    expect(await countersOf(holder, 'MED-DOCTOR')).toMatchObject([{ used: 0, remaining: 1 }]);
    expect(
      (await entriesOf(holder, 'MED-DOCTOR')).map(({ movement, amount }) => [movement, amount]).sort(),
    ).toEqual([
      ['carry', -1],
      ['carry', 1],
      ['give_back', -1],
      ['take', 1],
    ]);
  });

  /** To the tier that an application on notice proposes. */
  async function upgrade(holder: Person, tier: 'B' | 'C'): Promise<void> {
    const { id } = await people.application(holder, {
      ...{ state: 'on_notice', tier, noticeFrom: '2027-04-01', noticeUntil: '2027-04-09' },
    });
    good(await desk.act(await people.staff('approver'), id, 'accredit'));
  }
});

describe('a renewal', () => {
  test('begins the term anew and nothing else', async () => {
    await standAt(database, shanghai('2027-05-10T10:00:00'));
    const holder = await holderOf({ tier: 'C', validUntil: '2027-06-30' });
    good(await submit(holder, { service: 'MED-DOCTOR' }), 201);
    good(await submit(holder, ADMISSION), 201);
    good(await as(holder).post('/me/card/renewals', { statement: '仍在原单位全职工作。' }), 201);
    const path = `/cards/${holder.card.id}/renew`;
    expect(good(await as(manager).post(path, { reason: '经核实，条件仍然符合。' }))).toMatchObject({
      ...{ state: 'active', tier: 'C', validFrom: '2027-05-10', validUntil: '2032-06-30' },
    });
    expect(await countersOf(holder, 'MED-ADMISSION')).toMatchObject([
      { periodKey: '2027', used: 1, limit: 2 },
    ]);
    expect(await countersOf(holder, 'MED-DOCTOR')).toMatchObject([
      { periodKey: 'card:2027-05-10', used: 0, current: true },
      { periodKey: 'card:2026-01-01', used: 1, current: false },
    ]);
    good(await submit(holder, { service: 'MED-DOCTOR' }), 201);
  });
});

describe('a correction', () => {
  const correct = (holder: Holder, body: object, by = manager): Promise<Answer> =>
    as(by).post('/quota-corrections', {
      ...{ cardId: holder.card.id, service: 'MED-ADMISSION', periodKey: '2027', beneficiaryKey: '-' },
      ...{ kind: 'take', times: 1, reason: '已在窗口使用一次。', ...body },
    });

  beforeAll(() => standAt(database, shanghai('2027-05-10T10:00:00')));

  test('moves the balance, with its reason in the history and an event without it', async () => {
    const holder = await holderOf({ tier: 'C' });
    good(await correct(holder, {}), 201);
    expect(await countersOf(holder, 'MED-ADMISSION')).toMatchObject([{ used: 1, limit: 2 }]);
    good(await submit(holder, ADMISSION), 201);
    expect(reasonsOf(await submit(holder, ADMISSION))).toContain('quota_used_up');
    good(await correct(holder, { kind: 'give_back', reason: '窗口登记有误。' }), 201);
    expect(await entriesOf(holder, 'MED-ADMISSION')).toMatchObject([
      { movement: 'correct', amount: -1, reason: '窗口登记有误。', requestId: null },
      { movement: 'take', amount: 1, reason: null, text: 'A request or use of the service took 1 use.' },
      { movement: 'correct', amount: 1, reason: '已在窗口使用一次。' },
    ]);
    const events = await database.query(
      `SELECT data FROM event WHERE type = 'quota.corrected' AND subject_id = $1`,
      [holder.card.id],
    );
    expect(events[0]).toEqual({
      data: { service: 'MED-ADMISSION', periodKey: '2027', beneficiaryKey: '-', amount: 1 },
    });
  });

  test('never takes from open requests what they hold, nor gives more than the limit', async () => {
    const holder = await holderOf({ tier: 'C' });
    const { id } = good(await submit(holder, ADMISSION), 201);
    const held = problem(await correct(holder, { kind: 'give_back' }), 422, 'quota.correction_out_of_bounds');
    expect(held.reasons).toMatchObject([{ code: 'held' }]);
    const above = problem(await correct(holder, { times: 2 }), 422, 'quota.correction_out_of_bounds');
    expect(above.reasons).toMatchObject([{ code: 'above' }]);
    await database.query(
      `UPDATE service_request SET state = 'fulfilled', ended_at = submitted_at WHERE id = $1`,
      [id],
    );
    good(await correct(holder, { kind: 'give_back' }), 201);
    // The request keeps what it took; the counter is given one back by hand.
    expect(await countersOf(holder, 'MED-ADMISSION')).toMatchObject([{ used: 0 }]);
    problem(await correct(holder, { kind: 'give_back' }), 422, 'quota.correction_out_of_bounds');
  });

  test('is of a counter that there is, of somebody else, by the service office', async () => {
    const holder = await holderOf({ tier: 'C' });
    problem(await correct(holder, { periodKey: '2026' }), 422, 'quota.counter_unknown');
    problem(await correct(holder, { service: 'MED-NOTHING' }), 422, 'quota.counter_unknown');
    problem(await correct(holder, { cardId: randomUUID() }), 404, 'resource.not_found');
    problem(await correct(holder, { times: 0 }), 400, 'body.invalid');
    for (const role of ['administrator', 'auditor', 'approver'] as const)
      problem(await correct(holder, {}, await people.staff(role)), 403, 'access.forbidden');
    problem(await correct(holder, {}, holder), 403, 'access.forbidden');
    const insider = await people.holder({ roles: ['service_manager'], validUntil: '2030-12-31' });
    const own = problem(await correct(insider, {}, insider), 403, 'access.forbidden');
    expect(own.reasons).toMatchObject([{ code: 'not_about_me' }]);
  });

  test('of several at once takes exactly what is left', async () => {
    const holder = await holderOf({ tier: 'B' });
    const answers = await Promise.all(Array.from({ length: 12 }, () => correct(holder, {})));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(4);
    expect(await countersOf(holder, 'MED-ADMISSION')).toMatchObject([{ used: 4, remaining: 0 }]);
  });
});

describe('quotas are seen', () => {
  test('by the holder and the service office, in the reader’s language', async () => {
    await standAt(database, shanghai('2027-05-10T10:00:00'));
    const holder = await holderOf({ tier: 'C' });
    good(await submit(holder, ADMISSION), 201);
    const chinese = good(await as(holder).get('/me/quotas', { language: 'zh-CN' })).items.find(
      ({ service }: { service: string }) => service === 'MED-ADMISSION',
    );
    expect(chinese.text).toBe('2027年：已用1次，共2次，还可使用1次，2028年1月1日起重新计算。');
    const path = `/cards/${holder.card.id}/quotas`;
    expect(good(await as(manager).get(path)).items).toEqual(good(await as(holder).get('/me/quotas')).items);
    expect(good(await as(manager).get(`${path}/entries?limit=1`)).items).toMatchObject([
      { movement: 'take', service: 'MED-ADMISSION', periodText: '2027' },
    ]);
    problem(await as(holder).get(path), 403, 'access.forbidden');
  });

  test('by somebody without a card as none', async () => {
    expect(good(await as(await people.applicant()).get('/me/quotas'))).toEqual({ items: [] });
  });
});
