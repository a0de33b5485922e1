import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { addWorkingDays } from '#domain/calendar/working-days.js';
import { workingCalendar } from '#platform/working-calendar.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Answer, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { People, type Agency, type Person } from '../support/people.js';
import { filledIn, handIn } from '../support/service-forms.js';

const SERVICE = 'MED-ADMISSION';
/** Limits of the reference policy. */
const CASE_DAYS = 3;
const ANSWER_DAYS = 3;

let database: TestDatabase;
let api: RunningApi;
let people: People;
let manager: Person;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  manager = await people.staff('service_manager');
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const as = (person: Person): Caller => caller(api.url).as(person);
const staffOf = (agency: Agency) => people.staff('agency_staff', { agency });
const agencyIn = (city: string, fields: { active?: boolean; services?: string[] } = {}) =>
  people.agency({ city, services: [SERVICE], ...fields });

async function submit(holder: Person, fields: object): Promise<Answer> {
  const documents = await handIn(as(holder), SERVICE, 'admission_advice');
  const body = { service: SERVICE, details: filledIn(SERVICE), documents, ...fields };
  return as(holder).post('/service-requests', body, { key: randomUUID() });
}

async function submitted(fields: object, holder?: Person): Promise<{ id: string; holder: Person }> {
  const by = holder ?? (await people.holder({ tier: 'A' }));
  const { id } = good(await submit(by, fields), 201);
  return { id, holder: by };
}

const act = async (by: Person, id: string, action: string, body: object = {}): Promise<Answer['body']> =>
  good(await as(by).post(`/service-requests/${id}/${action}`, body));
const seen = async (by: Person, id: string): Promise<Answer['body']> =>
  good(await as(by).get(`/service-requests/${id}`));
const history = async (by: Person, id: string): Promise<Answer['body'][]> =>
  good(await as(by).get(`/service-requests/${id}/history`)).items;
const due = (days: number, from = day()) => addWorkingDays(from, days, workingCalendar()).day;

describe('a case that names no agency', () => {
  test('goes to the least busy one of the city, whatever it is busy with, and tells why', async () => {
    const [busy, free] = [
      await agencyIn('heihe', { services: [SERVICE, 'BIZ-LOAN'] }),
      await agencyIn('heihe'),
    ];
    await agencyIn('heihe', { active: false });
    await agencyIn('heihe', { services: ['MED-CHECKUP'] });
    await agencyIn('qiqihar');
    const other = await people.holder();
    await people.request(other, busy, { mode: 'case', service: 'BIZ-LOAN' });
    await people.request(other, busy, { mode: 'case', state: 'in_progress' });
    await people.request(other, free, { mode: 'case', state: 'in_progress' });
    // What has ended keeps nobody busy.
    for (let n = 0; n < 3; n += 1) await people.request(other, free, { mode: 'case', state: 'fulfilled' });

    const { id, holder } = await submitted({ city: 'heihe' });
    expect((await seen(holder, id)).agency.id).toBe(free.id);
    const routed = (await history(holder, id)).find(({ type }) => type === 'request.routed');
    expect(routed).toMatchObject({
      by: 'system',
      routing: { way: 'least_busy', agency: { id: free.id }, openCases: 1, candidates: 2, from: null },
    });
  });

  test('comes to each of those that are equally free in turn', async () => {
    const agencies = [await agencyIn('yichun'), await agencyIn('yichun'), await agencyIn('yichun')];
    const counts = new Map<string, number>();
    for (let n = 0; n < 6; n += 1) {
      const { id, holder } = await submitted({ city: 'yichun' });
      const { agency } = await seen(holder, id);
      counts.set(agency.id, (counts.get(agency.id) ?? 0) + 1);
    }
    expect(agencies.map(({ id }) => counts.get(id))).toEqual([2, 2, 2]);
  });

  test('is the same request when it is sent again with its key', async () => {
    await agencyIn('hegang');
    await agencyIn('hegang');
    const holder = await people.holder({ tier: 'A' });
    const key = randomUUID();
    const documents = await handIn(as(holder), SERVICE, 'admission_advice');
    const body = { service: SERVICE, details: filledIn(SERVICE), documents, city: 'hegang' };
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => as(holder).post('/service-requests', body, { key })),
    );
    const ids = new Set(answers.map((answer) => good(answer, 201).id as string));
    expect(ids.size).toBe(1);
    const routings = await database.query('SELECT FROM request_routing WHERE request_id = $1', [[...ids][0]]);
    expect(routings).toHaveLength(1);
  });

  test('needs a city, and an agency there', async () => {
    const holder = await people.holder({ tier: 'A' });
    problem(await submit(holder, {}), 422, 'request.place_required');
    problem(await submit(holder, { city: 'suihua' }), 422, 'request.agency_unavailable');
  });
});

describe('the clock of a case', () => {
  test('stands still while the holder is asked, and does not begin anew with the answer', async () => {
    const agency = await agencyIn('harbin');
    const nurse = await staffOf(agency);
    const { id, holder } = await submitted({ agencyId: agency.id });
    await act(nurse, id, 'accept');
    await act(nurse, id, 'start');
    const asked = await act(nurse, id, 'request_information', { text: '请补充病历。' });
    expect(asked).toMatchObject({
      clockStopped: true,
      owedBy: 'holder',
      late: false,
      dueOn: due(ANSWER_DAYS),
    });
    // Accepted two weeks ago and asked on the very day.
    const accepted = day(-14);
    await database.query('UPDATE service_request SET accepted_on = $2, step_began_on = $2 WHERE id = $1', [
      ...[id, accepted],
    ]);
    const answered = await act(holder, id, 'provide', { text: '已补充。' });
    expect(answered).toMatchObject({ clockStopped: false, owedBy: 'agency', dueOn: due(CASE_DAYS) });
    // Asked again by a year's end that moves nothing: the pause counts once, and a late case stays late.
    await database.query(
      `UPDATE service_request SET clock_pauses = '[]', due_on = $2, state = 'in_progress' WHERE id = $1`,
      [id, due(CASE_DAYS, accepted)],
    );
    expect(await seen(nurse, id)).toMatchObject({ late: true, clockStopped: false });
    await act(nurse, id, 'request_information', { text: '还缺一页。' });
    expect(await act(holder, id, 'provide', { text: '已补充。' })).toMatchObject({
      dueOn: due(CASE_DAYS, accepted),
      late: true,
    });
  });

  test('begins anew when a suspended card holds again, and no answer brings the time before back', async () => {
    const agency = await agencyIn('harbin');
    const nurse = await staffOf(agency);
    const holder = await people.holder({ tier: 'A' });
    const { id } = await submitted({ agencyId: agency.id }, holder);
    await act(nurse, id, 'accept');
    await act(nurse, id, 'start');
    // Accepted two weeks ago.
    await database.query('UPDATE service_request SET accepted_on = $2, step_began_on = $2 WHERE id = $1', [
      id,
      day(-14),
    ]);
    for (const action of ['suspend', 'reinstate'])
      good(await as(manager).post(`/cards/${holder.card.id}/${action}`, { reason: '复核' }));
    expect((await seen(holder, id)).dueOn).toBe(due(CASE_DAYS));
    await act(nurse, id, 'request_information', { text: '请补充病历。' });
    expect(await act(holder, id, 'provide', { text: '已补充。' })).toMatchObject({ dueOn: due(CASE_DAYS) });
  });

  test('moves with the calendar of the office, pauses as well', async () => {
    const agency = await agencyIn('harbin');
    const nurse = await staffOf(agency);
    const { id, holder } = await submitted({ agencyId: agency.id });
    await act(nurse, id, 'accept');
    await act(nurse, id, 'start');
    const pause = { from: day(-3), to: day() };
    await database.query(
      `UPDATE service_request SET accepted_on = $2, step_began_on = $2, clock_pauses = $3, due_on = $4 WHERE id = $1`,
      [id, day(-3), JSON.stringify([pause]), due(CASE_DAYS)],
    );
    const year = Number(day().slice(0, 4));
    const off = Array.from({ length: 7 }, (_, index) => day(index + 1)).filter((date) =>
      date.startsWith(String(year)),
    );
    good(await as(manager).put(`/calendar/${year}`, { holidays: off, makeUpDays: [] }));
    const calendar = {
      holidays: new Set([
        ...off,
        ...[...workingCalendar().holidays].filter((date) => !date.startsWith(`${year}`)),
      ]),
      makeUpDays: new Set([...workingCalendar().makeUpDays].filter((date) => !date.startsWith(`${year}`))),
      officialThrough: `${year}-12-31`,
    };
    expect((await seen(holder, id)).dueOn).toBe(addWorkingDays(day(), CASE_DAYS, calendar).day);
    await database.query('DELETE FROM official_calendar_year');
  });
});

describe('a case that is given to another agency', () => {
  test('begins anew there, and the agency that had it sees nothing of it any more', async () => {
    const [first, second] = [await agencyIn('jixi'), await agencyIn('jixi')];
    const [old, next] = [await staffOf(first), await staffOf(second)];
    const { id, holder } = await submitted({ agencyId: first.id });
    await act(old, id, 'accept');
    await act(old, id, 'start');
    expect((await seen(manager, id)).actions).toEqual(['reassign']);
    const reason = '原承办机构搬迁，改由第二家机构办理。';
    const moved = await act(manager, id, 'reassign', { agencyId: second.id, reason });
    expect(moved).toMatchObject({ state: 'submitted', agency: { id: second.id }, dueOn: due(ANSWER_DAYS) });

    problem(await as(old).get(`/service-requests/${id}`), 404, 'resource.not_found');
    problem(await as(old).get(`/service-requests/${id}/messages`), 404, 'resource.not_found');
    problem(await as(old).post(`/service-requests/${id}/fulfil`), 404, 'resource.not_found');
    expect((await history(holder, id)).at(-1)).toMatchObject({
      by: 'office',
      routing: { way: 'reassigned', agency: { id: second.id }, from: { id: first.id }, reason },
    });
    expect(await act(next, id, 'accept')).toMatchObject({ state: 'accepted', dueOn: due(CASE_DAYS) });
  });

  test('also when the agency is closed, but not to one that cannot take it', async () => {
    const [closed, there] = [await agencyIn('shuangyashan'), await agencyIn('shuangyashan')];
    const { id } = await submitted({ agencyId: closed.id });
    await database.query('UPDATE agency SET active = false WHERE id = $1', [closed.id]);
    const elsewhere = await agencyIn('qitaihe');
    const other = await agencyIn('shuangyashan', { services: ['MED-CHECKUP'] });
    const move = (agencyId: string) =>
      as(manager).post(`/service-requests/${id}/reassign`, { agencyId, reason: '机构已停办。' });
    problem(await move(closed.id), 422, 'request.agency_same');
    for (const agency of [elsewhere, other])
      problem(await move(agency.id), 422, 'request.agency_unavailable');
    problem(await move(randomUUID()), 422, 'request.agency_unavailable');
    expect(good(await move(there.id)).agency.id).toBe(there.id);
  });

  test('by the service office alone, not one’s own, and only while it is open', async () => {
    const [first, second] = [await agencyIn('daqing'), await agencyIn('daqing')];
    const { id, holder } = await submitted({ agencyId: first.id });
    const body = { agencyId: second.id, reason: '改派。' };
    for (const person of [holder, await staffOf(first), await people.staff('administrator')]) {
      expect((await as(person).post(`/service-requests/${id}/reassign`, body)).status).toBe(403);
    }
    const own = await people.holder({ tier: 'A', roles: ['service_manager'] });
    const mine = await submitted({ agencyId: first.id }, own);
    problem(await as(own).post(`/service-requests/${mine.id}/reassign`, body), 403, 'access.forbidden');
    await act(holder, id, 'cancel');
    problem(
      await as(manager).post(`/service-requests/${id}/reassign`, body),
      409,
      'request.action_not_allowed',
    );
  });

  test('while its agency accepts it at the same moment: one of them comes first, never both at once', async () => {
    const [first, second] = [await agencyIn('jiamusi'), await agencyIn('jiamusi')];
    const nurse = await staffOf(first);
    for (let round = 0; round < 5; round += 1) {
      const { id } = await submitted({ agencyId: first.id });
      const [accepting, moving] = await Promise.all([
        as(nurse).post(`/service-requests/${id}/accept`),
        as(manager).post(`/service-requests/${id}/reassign`, { agencyId: second.id, reason: '改派。' }),
      ]);
      expect(moving.status).toBe(200);
      expect([200, 404]).toContain(accepting.status);
      expect(await seen(manager, id)).toMatchObject({ state: 'submitted', agency: { id: second.id } });
      const steps = (await history(manager, id)).map(({ type }) => type);
      expect(steps.filter((type) => type === 'request.accepted')).toHaveLength(
        accepting.status === 200 ? 1 : 0,
      );
    }
  });
});

describe('the list of late cases', () => {
  test('has those whose agency is late, and no case that waits for its holder', async () => {
    const agency = await agencyIn('harbin');
    const holder = await people.holder();
    const late = await people.request(holder, agency, { mode: 'case', dueOn: day(-1) });
    const inTime = await people.request(holder, agency, { mode: 'case', dueOn: day() });
    const asked = await people.request(holder, agency, {
      mode: 'case',
      state: 'awaiting_holder',
      dueOn: day(-1),
    });
    const list = async (query: string) =>
      good(await as(manager).get(`/service-requests?agencyId=${agency.id}&${query}`)).items.map(
        ({ id }: { id: string }) => id,
      );
    expect(await list('late=true')).toEqual([late.id]);
    expect(await list('late=false')).toEqual([asked.id, inTime.id]);
  });
});
