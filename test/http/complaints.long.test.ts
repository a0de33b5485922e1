import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { addWorkingDays } from '#domain/calendar/working-days.js';
import { EscalateComplaints } from '#features/requests/complaints/escalate-complaints.js';
import { workingCalendar } from '#platform/working-calendar.js';
import { appTransactions } from '../database/app-transactions.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { People, type Agency, type Card, type Person } from '../support/people.js';
import { insertRow } from '../support/rows.js';

let database: TestDatabase;
let api: RunningApi;
let people: People;
let agency: Agency;
let clerk: Person;
let manager: Person;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  agency = await people.agency();
  clerk = await people.staff('agency_staff', { agency });
  manager = await people.staff('service_manager');
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const as = (person: Person): Caller => caller(api.url).as(person);
const due = (days: number, from = day()) => addWorkingDays(from, days, workingCalendar()).day;
const TEXT = '窗口推诿，三次往返仍未办理。';

async function complained(
  holder?: Person & { card: Card },
): Promise<{ id: string; holder: Person; requestId: string }> {
  const by = holder ?? (await people.holder());
  const request = await people.request(by, agency, { mode: 'case', state: 'fulfilled' });
  const path = `/service-requests/${request.id}/complain`;
  const { id } = good(await as(by).post(path, { text: TEXT }), 201);
  return { id, holder: by, requestId: request.id };
}

const act = (by: Person, id: string, action: string, body: object = {}) =>
  as(by).post(`/complaints/${id}/${action}`, body);
const seen = async (by: Person, id: string) => good(await as(by).get(`/complaints/${id}`));

describe('a complaint about a request', () => {
  test('is forwarded, answered and decided, each step by its day', async () => {
    const { id, holder, requestId } = await complained();
    expect(await seen(holder, id)).toMatchObject({
      ...{ about: 'request', requestId, state: 'filed', owedBy: 'office', dueOn: due(3), late: false },
      ...{ text: TEXT, agency: { id: agency.id }, complainant: null, actions: ['withdraw'] },
    });
    expect(await seen(manager, id)).toMatchObject({
      ...{
        complainant: holder.name,
        serviceName: 'Priority hospital admission',
        actions: ['forward', 'dismiss'],
      },
    });
    const refused = problem(
      await act(manager, id, 'uphold', { reason: '属实。整改。' }),
      409,
      'complaint.action_not_allowed',
    );
    expect(refused.reasons).toMatchObject([{ code: 'not_about_no_agency' }]);
    const asked = good(await act(manager, id, 'forward'));
    expect(asked).toMatchObject({ state: 'with_agency', owedBy: 'agency', dueOn: due(5), actions: [] });
    const answered = good(await act(clerk, id, 'answer', { text: '当日系统故障，已致歉。' }));
    expect(answered).toMatchObject({ state: 'answered', owedBy: 'office', complainant: null });
    const decided = good(await act(manager, id, 'uphold', { reason: '情况属实，责令整改。' }));
    expect(decided).toMatchObject({ state: 'upheld', dueOn: null, owedBy: null, actions: [] });
    expect(await seen(holder, id)).toMatchObject({
      ...{ answer: '当日系统故障，已致歉。', decisionReason: '情况属实，责令整改。', actions: [] },
    });
  });

  test('goes to the service office and not to the agency, which sees it once it is asked', async () => {
    const { id } = await complained();
    problem(await as(clerk).get(`/complaints/${id}`), 404, 'resource.not_found');
    problem(await act(clerk, id, 'answer', { text: '不知情。' }), 404, 'resource.not_found');
    expect((await as(clerk).get('/complaints?limit=200')).text).not.toContain(id);
    good(await act(manager, id, 'forward'));
    expect((await seen(clerk, id)).actions).toEqual(['answer']);
    const elsewhere = await people.staff('agency_staff', { agency: await people.agency() });
    for (const person of [elsewhere, await people.holder(), await people.staff('reviewer')])
      problem(await as(person).get(`/complaints/${id}`), 404, 'resource.not_found');
    expect((await seen(await people.staff('auditor'), id)).actions).toEqual([]);
  });

  test('is decided without an answer once the agency has let its time pass', async () => {
    const { id } = await complained();
    good(await act(manager, id, 'forward'));
    problem(
      await act(manager, id, 'dismiss', { reason: '不属实。无据。' }),
      409,
      'complaint.action_not_allowed',
    );
    await database.query('UPDATE complaint SET due_on = $2 WHERE id = $1', [id, day(-1)]);
    expect(await seen(manager, id)).toMatchObject({ late: true, actions: ['uphold', 'dismiss'] });
    expect(good(await act(manager, id, 'uphold', { reason: '逾期未答复，视为成立。' })).state).toBe('upheld');
  });

  test('is filed once at a time, also when it is sent many times at once, and again after it has ended', async () => {
    const holder = await people.holder();
    const { id } = await people.request(holder, agency, { mode: 'case' });
    const send = () =>
      as(holder).post(`/service-requests/${id}/complain`, { text: TEXT }, { key: randomUUID() });
    const answers = await Promise.all(Array.from({ length: 6 }, send));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    for (const answer of answers.filter(({ status }) => status === 409))
      problem(answer, 409, 'complaint.one_open');
    const first = answers.find(({ status }) => status === 201)?.body.id as string;
    good(await act(holder, first, 'withdraw'));
    good(await send(), 201);
  });

  test('is filed within twenty working days of the end, on the last day too', async () => {
    const holder = await people.holder();
    const file = async (endedOn: string) => {
      const { id } = await people.request(holder, agency, { mode: 'case', state: 'fulfilled' });
      await database.query('UPDATE service_request SET ended_at = $2 WHERE id = $1', [
        id,
        `${endedOn}T04:00:00Z`,
      ]);
      return as(holder).post(`/service-requests/${id}/complain`, { text: TEXT });
    };
    let first = day(-60);
    while (due(20, first) < day()) first = nextDay(first);
    let last = first;
    while (due(20, nextDay(last)) <= day()) last = nextDay(last);
    good(await file(last), 201);
    const tooLate = beforeDay(first);
    problem(await file(tooLate), 422, 'complaint.too_late');
  });

  test('is nobody’s but the holder’s to file', async () => {
    const { requestId } = await complained();
    problem(
      await as(clerk).post(`/service-requests/${requestId}/complain`, { text: TEXT }),
      403,
      'access.forbidden',
    );
    const stranger = await people.holder();
    problem(
      await as(stranger).post(`/service-requests/${requestId}/complain`, { text: TEXT }),
      404,
      'resource.not_found',
    );
  });

  test('of a service manager is decided by another one', async () => {
    const own = await people.holder({ roles: ['service_manager'] });
    const { id } = await complained(own);
    problem(await act(own, id, 'dismiss', { reason: '自行撤销处理。' }), 403, 'access.forbidden');
    expect((await seen(own, id)).complainant).toBeNull();
    expect(good(await act(manager, id, 'dismiss', { reason: '查无实据，不予支持。' })).state).toBe(
      'dismissed',
    );
  });
});

describe('a complaint about something else', () => {
  const file = (by: Person, body: object) => as(by).post('/complaints', { text: TEXT, ...body });

  test('about an agency comes from holders, with a day that has been', async () => {
    const holder = await people.holder();
    const about = { agencyId: agency.id, happenedOn: day(-1) };
    expect(good(await file(holder, about), 201)).toMatchObject({ about: 'agency', happenedOn: day(-1) });
    problem(await file(holder, about), 409, 'complaint.one_open');
    problem(await file(await people.applicant(), about), 403, 'complaint.card_required');
    const other = await people.holder();
    problem(await file(other, { ...about, happenedOn: day(1) }), 422, 'complaint.not_yet');
    problem(await file(other, { ...about, happenedOn: day(-60) }), 422, 'complaint.too_late');
    problem(await file(other, { ...about, agencyId: randomUUID() }), 404, 'resource.not_found');
    for (const body of [{}, { agencyId: agency.id }, { ...about, revealId: randomUUID() }])
      problem(await file(other, body), 422, 'complaint.subject_unclear');
  });

  test('about a look at one’s card tells what the agency was told, and is decided after it was asked', async () => {
    const [holder, other] = [await people.holder(), await people.holder()];
    const insider = await people.staff('service_manager');
    const look = await insertRow(database, 'card_verification', {
      ...{ cardId: holder.card.id, holderId: holder.id, agencyId: agency.id, verifiedBy: insider.id },
      ...{ verifiedAt: new Date(), way: 'card_number', result: 'valid', told: ['name', 'tier'] },
    });
    const about = { verificationId: look.id };
    problem(await file(other, about), 404, 'resource.not_found');
    problem(await file(holder, { ...about, revealId: randomUUID() }), 422, 'complaint.subject_unclear');
    problem(await file(holder, { ...about, happenedOn: day() }), 422, 'complaint.subject_unclear');
    const looks = async () => good(await as(holder).get('/me/card/verifications')).items;
    expect(await looks()).toMatchObject([{ id: look.id, actions: ['complain'] }]);
    const { id } = good(await file(holder, about), 201);
    expect(await looks()).toMatchObject([{ id: look.id, actions: [] }]);
    problem(await file(holder, about), 409, 'complaint.one_open');
    const told = { way: 'card_number', result: 'valid', message: null, told: ['name', 'tier'] };
    expect(await seen(manager, id)).toMatchObject({
      ...{ about: 'verification', complainant: holder.name, agency: { id: agency.id } },
      ...{ verification: told, actions: ['forward', 'dismiss'] },
    });
    // Whoever looked at the card decides nothing about it.
    expect((await seen(insider, id)).actions).toEqual([]);
    good(await act(manager, id, 'forward'));
    expect(await seen(clerk, id)).toMatchObject({
      verification: told,
      complainant: null,
      actions: ['answer'],
    });
  });

  test('about a look at one’s data says who looked to the office alone, and is not decided by whoever looked', async () => {
    const person = await people.applicant();
    const looker = await people.staff('service_manager', { name: '查看人甲' });
    const reveal = await insertRow(database, 'personal_data_reveal', {
      ...{ accountId: person.id, field: 'phone', reason: '核对联系方式', revealedBy: looker.id },
      ...{ revealedOn: day(), revealedAt: new Date() },
    });
    problem(await file(await people.applicant(), { revealId: reveal.id }), 404, 'resource.not_found');
    const looks = async () => good(await as(person).get('/me/personal-data-reveals')).items;
    expect(await looks()).toMatchObject([{ id: reveal.id, actions: ['complain'] }]);
    const { id } = good(await file(person, { revealId: reveal.id }), 201);
    expect(await looks()).toMatchObject([{ id: reveal.id, actions: [] }]);
    const own = await as(person).get(`/complaints/${id}`);
    expect(own.body).toMatchObject({ about: 'look', look: { field: 'phone', by: null, reason: null } });
    for (const secret of [looker.id, looker.name, '核对联系方式']) expect(own.text).not.toContain(secret);
    expect((await seen(looker, id)).actions).toEqual([]);
    problem(await act(looker, id, 'dismiss', { reason: '查看合规。无误。' }), 403, 'access.forbidden');
    expect(await seen(manager, id)).toMatchObject({
      ...{ look: { by: looker.name, reason: '核对联系方式' }, actions: ['uphold', 'dismiss'] },
    });
    problem(await act(manager, id, 'forward'), 409, 'complaint.action_not_allowed');
    good(await act(manager, id, 'uphold', { reason: '查看事由不充分。' }));
  });
});

describe('a complaint whose step is late', () => {
  test('is told once, and shown in the list of what is late', async () => {
    const { id } = await complained();
    await database.query('UPDATE complaint SET due_on = $2 WHERE id = $1', [id, day(-1)]);
    const { transactions, close } = await appTransactions(database);
    const escalation = new EscalateComplaints(transactions);
    expect(await escalation.due()).toContain(id);
    await Promise.all([escalation.escalate(id), escalation.escalate(id)]);
    expect(await escalation.due()).not.toContain(id);
    await close();
    const events = await database.query<{ data: { owedBy: string } }>(
      `SELECT data FROM event WHERE subject_id = $1 AND type = 'complaint.escalated'`,
      [id],
    );
    expect(events.map(({ data }) => data.owedBy)).toEqual(['office']);
    const late = good(await as(manager).get('/complaints?late=true&limit=200')).items;
    expect(late.find((item: { id: string }) => item.id === id)).toMatchObject({
      late: true,
      escalated: true,
    });
    const inTime = (await as(manager).get('/complaints?late=false&limit=200')).text;
    expect(inTime).not.toContain(id);
  });
});

describe('a rating', () => {
  test('is answered once, by the agency, and the holder reads it', async () => {
    const holder = await people.holder();
    const { id } = await people.request(holder, agency, { mode: 'case', state: 'fulfilled' });
    const answer = (by: Person) =>
      as(by).post(`/service-requests/${id}/answer_rating`, { text: '感谢您的评价。' }, { key: randomUUID() });
    problem(await answer(clerk), 409, 'rating.none');
    good(await as(holder).post(`/service-requests/${id}/rate`, { score: 2, comment: '等候太久' }));
    problem(await answer(holder), 403, 'access.forbidden');
    const answers = await Promise.all([answer(clerk), answer(clerk), answer(clerk)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(good(await as(holder).get(`/service-requests/${id}`)).rating).toEqual({
      ...{ score: 2, comment: '等候太久', answer: '感谢您的评价。' },
    });
  });
});

function nextDay(date: string): string {
  return shifted(date, 1);
}

function beforeDay(date: string): string {
  return shifted(date, -1);
}

function shifted(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
