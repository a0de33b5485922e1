import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addWorkingDays } from '#domain/calendar/working-days.js';
import { withOfficialYears } from '#domain/calendar/official-years.js';
import { EscalateOverdue } from '#features/accreditation/escalate-overdue.js';
import { EventRow } from '#database/entities/event.js';
import { system } from '#database/actor.js';
import { Transactions } from '#database/transactions.js';
import { workingCalendar } from '#platform/working-calendar.js';
import { tellPeople } from '#worker/reactions/tell-people.js';
import { startApiWithin, type ApiWithin } from '../support/api-within.js';
import { caller, good, problem, type Answer } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { People, type Person } from '../support/people.js';
import { Desk } from './accreditation-desk.js';

const PATH = '/accreditation-applications';
const YEAR = Number(day().slice(0, 4));
let database: TestDatabase;
let api: ApiWithin;
let people: People;
let desk: Desk;
let manager: Person;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApiWithin({ databaseUrl: database.appUrl });
  desk = new Desk(caller(api.url), people);
  manager = await people.staff('service_manager');
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});
beforeEach(() => database.query('DELETE FROM official_calendar_year'));

const seen = async (person: Person, id: string): Promise<Answer['body']> =>
  good(await desk.as(person).get(`${PATH}/${id}`));
const enter = (person: Person, year: number, body: object, ifMatch?: number): Promise<Answer> =>
  desk.as(person).put(`/calendar/${year}`, body, ifMatch === undefined ? {} : { ifMatch });
/** The next so many days after today. */
const nextDays = (count: number) => Array.from({ length: count }, (_, index) => day(index + 1));

describe('the clock of the office', () => {
  test('stands while the applicant mends, and the review begins anew with the resubmission', async () => {
    const { applicant, reviewer } = await desk.cast();
    const id = await desk.inReview(applicant, reviewer);
    await database.query(
      'UPDATE accreditation_application SET due_on = due_on - 30, step_began_on = step_began_on - 30 WHERE id = $1',
      [id],
    );
    expect(await seen(reviewer, id)).toMatchObject({ overdue: true, clockStopped: false });
    good(await desk.act(reviewer, id, 'return', { reason: '请补充。' }));
    expect(await seen(applicant, id)).toMatchObject({
      ...{ dueOn: null, overdue: false, clockStopped: true },
    });
    expect(good(await desk.act(applicant, id, 'resubmit'))).toMatchObject({
      ...{ overdue: false, dueOn: addWorkingDays(day(), 10, workingCalendar()).day },
      clockStopped: false,
    });
    // Neither before it is handed in nor after its end has the office anything to wait for.
    expect(await desk.draft(await people.applicant())).toMatchObject({ dueOn: null, clockStopped: false });
    expect(good(await desk.act(applicant, id, 'withdraw'))).toMatchObject({ clockStopped: false });
  });

  test('says so when the due date lies beyond what was announced', async () => {
    const applicant = await people.applicant();
    const id = await desk.submitted(applicant);
    expect((await seen(applicant, id)).dueProvisional).toBe(
      addWorkingDays(day(), 10, workingCalendar()).provisional,
    );
    await database.query(`UPDATE accreditation_application SET due_on = '2099-01-05' WHERE id = $1`, [id]);
    expect((await seen(applicant, id)).dueProvisional).toBe(true);
  });
});

describe('a step that is late', () => {
  const told = async (person: Person) =>
    (good(await desk.as(person).get('/me/notifications')).items as Answer['body'][]).filter(({ text }) =>
      String(text).includes('is overdue'),
    );
  const late = async (state: 'submitted' | 'recommended', dueOn = day(-1)) =>
    (await people.application(await people.applicant(), { state, dueOn })).id;
  const tell = async (id: string) => {
    await api.app.get(Transactions).run(system('test'), async (tx) => {
      const events = await tx.manager.findBy(EventRow, { subjectId: id, type: 'application.escalated' });
      for (const event of events) await tellPeople(tx, event);
    });
  };

  test('is escalated once, to the approvers, and to inspection when the decision is late', async () => {
    const approver = await people.staff('approver');
    const auditor = await people.staff('auditor');
    const escalate = api.app.get(EscalateOverdue);
    const [review, decision, inTime] = [
      await late('submitted'),
      await late('recommended'),
      await late('submitted', day()),
    ];
    const due = await escalate.due();
    expect(due).toEqual(expect.arrayContaining([review, decision]));
    expect(due).not.toContain(inTime);
    // Two workers at once, and one that comes late.
    for (const id of [review, decision, inTime]) {
      await Promise.all([escalate.escalate(id), escalate.escalate(id)]);
      await escalate.escalate(id);
      await tell(id);
    }
    expect(await escalate.due()).not.toEqual(expect.arrayContaining([review]));
    const events = await database.query<{ subject_id: string; data: object }>(
      `SELECT subject_id, data FROM event WHERE type = 'application.escalated' ORDER BY seq`,
    );
    expect(events).toEqual([
      { subject_id: review, data: { step: 'review', dueOn: day(-1) } },
      { subject_id: decision, data: { step: 'decision', dueOn: day(-1) } },
    ]);
    expect(await told(approver)).toHaveLength(2);
    expect(await told(auditor)).toHaveLength(1);
    expect(await seen(approver, review)).toMatchObject({ overdue: true, escalated: true });
    expect(await seen(approver, inTime)).toMatchObject({ overdue: false, escalated: false });
  });

  test('and the next step of the same application once more', async () => {
    const escalate = api.app.get(EscalateOverdue);
    const id = await late('submitted');
    await escalate.escalate(id);
    good(await desk.act(await people.staff('reviewer'), id, 'claim'));
    await escalate.escalate(id);
    await database.query(
      `UPDATE accreditation_application SET state = 'recommended', due_on = $2 WHERE id = $1`,
      [id, day(-2)],
    );
    await escalate.escalate(id);
    const events = await database.query(
      `SELECT FROM event WHERE type = 'application.escalated' AND subject_id = $1`,
      [id],
    );
    expect(events).toHaveLength(2);
  });
});

describe('the official calendar', () => {
  test('is read by everybody and entered by the office', async () => {
    const read = async (year: number) => good(await desk.guest.get(`/calendar/${year}`));
    expect(await read(2026)).toMatchObject({ official: true, entered: false, version: 0 });
    expect((await read(2026)).holidays).toContain('2026-10-01');
    expect(await read(2090)).toMatchObject({ official: false, holidays: [], makeUpDays: [] });
    const body = { holidays: ['2030-01-02', '2030-01-01'], makeUpDays: ['2030-01-05'] };
    const entered = good(await enter(await people.staff('administrator'), 2030, body));
    expect(entered).toEqual({
      ...{ year: 2030, official: false, entered: true, version: 1 },
      ...{ holidays: ['2030-01-01', '2030-01-02'], makeUpDays: ['2030-01-05'] },
    });
    problem(await enter(manager, 2030, body, 9), 412, 'version.stale');
    expect(good(await enter(manager, 2030, { ...body, makeUpDays: [] }, 1)).version).toBe(2);
    for (const person of [await people.applicant(), await people.staff('approver')])
      problem(await enter(person, 2030, body), 403, 'access.forbidden');
    const wrong = problem(
      await enter(manager, 2030, { holidays: ['2031-01-01'], makeUpDays: ['2030-01-07'] }),
      422,
      'calendar.year_invalid',
    );
    expect(wrong.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code])).toEqual([
      ['/holidays/0', 'not_in_year'],
      ['/makeUpDays/0', 'not_a_weekend'],
    ]);
    for (const year of ['x', '1999', '2101', '1e3']) {
      expect((await desk.guest.get(`/calendar/${year}`)).status).toBe(400);
    }
  });

  test('moves the due dates of what is open, and never shortens a notice', async () => {
    const { applicant, reviewer, approver } = await desk.cast();
    const submitted = await desk.submitted(await people.applicant());
    const noticed = await desk.onNotice(applicant, reviewer, approver);
    const before = await seen(approver, noticed);
    const days = nextDays(7).filter((date) => date.startsWith(`${YEAR}-`));
    const year = { year: YEAR, holidays: days, makeUpDays: [] };
    const calendar = withOfficialYears(workingCalendar(), [year]);
    good(await enter(manager, YEAR, { holidays: days, makeUpDays: [] }));

    const until = addWorkingDays(day(), 5, calendar).day;
    expect((await seen(approver, submitted)).dueOn).toBe(addWorkingDays(day(), 10, calendar).day);
    expect(await seen(approver, noticed)).toMatchObject({
      ...{ noticeUntil: until, dueOn: addWorkingDays(until, 5, calendar).day },
    });
    expect(until > before.noticeUntil).toBe(true);
    const [event] = await database.query<{ data: { moved: number } }>(
      `SELECT data FROM event WHERE type = 'calendar.changed' ORDER BY seq DESC LIMIT 1`,
    );
    expect(event?.data.moved).toBeGreaterThanOrEqual(2);
    const next = await desk.submitted(await people.applicant());
    expect((await seen(approver, next)).dueOn).toBe(addWorkingDays(day(), 10, calendar).day);

    good(await enter(manager, YEAR, { holidays: [], makeUpDays: [] }));
    expect((await seen(approver, noticed)).noticeUntil).toBe(until);
    expect((await seen(approver, submitted)).dueOn < addWorkingDays(day(), 10, calendar).day).toBe(true);
  });

  test('leaves no application behind that is handed in meanwhile', async () => {
    const applicants = await Promise.all(Array.from({ length: 6 }, () => people.applicant()));
    const ids: string[] = [];
    for (const applicant of applicants) ids.push(await desk.complete(applicant));
    const days = nextDays(4).filter((date) => date.startsWith(`${YEAR}-`));
    const [entered] = await Promise.all([
      enter(manager, YEAR, { holidays: days, makeUpDays: [] }),
      ...applicants.map((applicant, index) => desk.act(applicant, ids[index] ?? '', 'submit')),
    ]);
    good(entered);
    const calendar = withOfficialYears(workingCalendar(), [{ year: YEAR, holidays: days, makeUpDays: [] }]);
    const due = await Promise.all(
      applicants.map(async (applicant, index) => (await seen(applicant, ids[index] ?? '')).dueOn as string),
    );
    expect(new Set(due)).toEqual(new Set([addWorkingDays(day(), 10, calendar).day]));
  });
});
