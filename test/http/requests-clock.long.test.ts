import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { withOfficialYears } from '#domain/calendar/official-years.js';
import { addWorkingDays } from '#domain/calendar/working-days.js';
import { takeCalendar } from '#features/calendar/working-calendar-of.js';
import { system } from '#database/actor.js';
import type { Transactions } from '#database/transactions.js';
import { workingCalendar } from '#platform/working-calendar.js';
import { appTransactions } from '../database/app-transactions.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, type Answer, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { People, type Agency, type Person } from '../support/people.js';
import { filledIn, handIn } from '../support/service-forms.js';
import { until } from '../support/until.js';

const SERVICE = 'MED-ADMISSION';
const ANSWER_DAYS = 3;
const CASE_DAYS = 3;
const YEAR = Number(day().slice(0, 4));
let database: TestDatabase;
let api: RunningApi;
let second: RunningApi;
let people: People;
let transactions: Transactions;
let close: () => Promise<void>;
let hospital: Agency;
let nurse: Person;
let manager: Person;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  second = await startApi({ databaseUrl: database.appUrl });
  ({ transactions, close } = await appTransactions(database));
  hospital = await people.agency({ services: [SERVICE, 'MED-FASTTRACK'] });
  nurse = await people.staff('agency_staff', { agency: hospital });
  manager = await people.staff('service_manager');
});
afterAll(async () => {
  await close();
  await api.stop();
  await second.stop();
  await database.drop();
});
beforeEach(() => database.query('DELETE FROM official_calendar_year'));

const as = (person: Person, at = api): Caller => caller(at.url).as(person);
const submit = async (holder: Person, at = api): Promise<Answer> => {
  const documents = await handIn(as(holder, at), SERVICE, 'admission_advice');
  const body = { service: SERVICE, agencyId: hospital.id, details: filledIn(SERVICE), documents };
  return as(holder, at).post('/service-requests', body, { key: randomUUID() });
};
const submitted = async (at = api): Promise<{ id: string; holder: Person; dueOn: string }> => {
  const holder = await people.holder();
  const { id, dueOn } = good(await submit(holder, at), 201);
  return { id, holder, dueOn };
};
const act = async (by: Person, id: string, action: string, body: object = {}): Promise<Answer['body']> =>
  good(await as(by).post(`/service-requests/${id}/${action}`, body));
const seen = async (id: string): Promise<Answer['body']> =>
  good(await as(nurse).get(`/service-requests/${id}`));
const enter = async (holidays: readonly string[], year = YEAR): Promise<void> =>
  void good(await as(manager).put(`/calendar/${year}`, { holidays, makeUpDays: [] }));

/** The next days of this year that the office takes off, and the calendar with them. */
const holidays = Array.from({ length: 6 }, (_, index) => day(index + 1)).filter((date) =>
  date.startsWith(`${YEAR}-`),
);
const entered = withOfficialYears(workingCalendar(), [{ year: YEAR, holidays, makeUpDays: [] }]);
const due = (days: number, calendar = entered) => addWorkingDays(day(), days, calendar).day;

describe('the time limits of service requests', () => {
  test('go by the calendar that the office has entered, in every process and from the next request on', async () => {
    expect((await submitted()).dueOn).toBe(due(ANSWER_DAYS, workingCalendar()));
    expect((await submitted(second)).dueOn).toBe(due(ANSWER_DAYS, workingCalendar()));
    await enter(holidays);
    expect((await submitted()).dueOn).toBe(due(ANSWER_DAYS));
    const { id, holder, dueOn } = await submitted(second);
    expect(dueOn).toBe(due(ANSWER_DAYS));
    expect((await act(nurse, id, 'accept')).dueOn).toBe(due(CASE_DAYS));
    expect((await act(nurse, id, 'start')).dueOn).toBe(due(CASE_DAYS));
    const asked = await act(nurse, id, 'request_information', { text: '请补充病历。' });
    expect(asked.dueOn).toBe(due(ANSWER_DAYS));
    expect((await act(holder, id, 'provide', { text: '已补充。' })).dueOn).toBe(due(CASE_DAYS));
    expect((await act(nurse, id, 'fulfil')).dueOn).toBe(null);
  });

  test('are reckoned anew, each from the day on which its step began, when the office enters a year', async () => {
    const [waiting, accepted, asked] = [await submitted(), await submitted(), await submitted()];
    await act(nurse, accepted.id, 'accept');
    await act(nurse, asked.id, 'accept');
    await act(nurse, asked.id, 'start');
    await act(nurse, asked.id, 'request_information', { text: '请补充病历。' });
    // Accepted a week after it was submitted, which was today.
    await database.query(
      `UPDATE service_request SET submitted_at = submitted_at - interval '7 days' WHERE id = ANY ($1)`,
      [[accepted.id, asked.id]],
    );
    const ended = await submitted();
    await act(ended.holder, ended.id, 'cancel');
    const before = await seen(accepted.id);
    await enter(holidays);
    expect((await seen(waiting.id)).dueOn).toBe(due(ANSWER_DAYS));
    expect((await seen(accepted.id)).dueOn).toBe(due(CASE_DAYS));
    expect((await seen(accepted.id)).version).toBe(Number(before.version) + 1);
    expect((await seen(asked.id)).dueOn).toBe(due(ANSWER_DAYS));
    expect((await seen(ended.id)).dueOn).toBe(null);
    const [event] = await database.query<{ data: { movedRequests: number } }>(
      `SELECT data FROM event WHERE type = 'calendar.changed' ORDER BY seq DESC LIMIT 1`,
    );
    expect(event?.data.movedRequests).toBeGreaterThanOrEqual(3);
    await enter([]);
    expect((await seen(waiting.id)).dueOn).toBe(
      due(ANSWER_DAYS, withOfficialYears(workingCalendar(), [{ year: YEAR, holidays: [], makeUpDays: [] }])),
    );
  });

  test('say so when they lie beyond what was announced, until the office enters the year', async () => {
    const { id, holder } = await submitted();
    const next = Number(workingCalendar().officialThrough.slice(0, 4)) + 1;
    await database.query(`UPDATE service_request SET due_on = $2, submitted_at = $3 WHERE id = $1`, [
      ...[id, `${next}-01-05`, `${next - 1}-12-30T04:00:00Z`],
    ]);
    const inList = async () => {
      const { items } = good(await as(holder).get('/service-requests'));
      return items[0].dueProvisional as boolean;
    };
    expect([(await seen(id)).dueProvisional, await inList()]).toEqual([true, true]);
    await enter([`${next}-01-01`], next);
    expect([(await seen(id)).dueProvisional, await inList()]).toEqual([false, false]);
  });

  test('of a request that is submitted while a year is entered go by the year', async () => {
    const holder = await people.holder();
    await submitted();
    const { sending } = await transactions.run(system('test'), async (tx) => {
      await takeCalendar(tx);
      const begun = submit(holder);
      await until('the submit waits for the calendar', async () => {
        const waiting = await database.query(
          `SELECT FROM pg_stat_activity WHERE datname = $1 AND wait_event = 'advisory'`,
          [database.name],
        );
        return waiting.length > 0;
      });
      await tx.manager.query(
        `INSERT INTO official_calendar_year (year, holidays, make_up_days, entered_by, entered_at)
          VALUES ($1, $2, '{}', $3, now())`,
        [YEAR, holidays, manager.id],
      );
      return { sending: begun };
    });
    expect(good(await sending, 201).dueOn).toBe(due(ANSWER_DAYS));
  });
});
