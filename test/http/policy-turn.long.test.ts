import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { addWorkingDays } from '#domain/calendar/working-days.js';
import { workingCalendar } from '#platform/working-calendar.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { People, POLICY_VERSION, type Agency, type Person } from '../support/people.js';
import { filledIn, handIn } from '../support/service-forms.js';

/** A policy that holds from tomorrow: longer time limits, and one use of what was unlimited or more. */
const NEXT = 'turn-1';
const LIMITS = { before: { answer: 3, case: 3 }, after: { answer: 9, case: 8 } };

let database: TestDatabase;
let api: RunningApi;
let people: People;
let hospital: Agency;
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  hospital = await people.agency({ services: ['MED-ADMISSION'] });
  const [row] = await database.query<{ index: number }>(
    `SELECT (n - 1)::int AS index FROM policy_version, jsonb_array_elements(content->'services') WITH ORDINALITY s (each, n)
      WHERE each->>'code' = 'MED-ADMISSION' AND version = $1`,
    [POLICY_VERSION],
  );
  const path = `{services,${row!.index}`;
  await database.query(
    `INSERT INTO policy_version (version, state, effective_from, published_at, hash, content)
      SELECT $1, 'published', $2, now(), 'turn', jsonb_set(jsonb_set(jsonb_set(content,
        '{timeLimits,answerWorkingDays}', '9'), '${path},timeLimitWorkingDays}', '8'),
        '${path},quotas,0,limits,C}', '1') FROM policy_version WHERE version = $3`,
    [NEXT, day(1), POLICY_VERSION],
  );
  api = await startApi({ databaseUrl: database.appUrl });
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const submit = async (holder: Person) => {
  const me = caller(api.url).as(holder);
  const documents = await handIn(me, 'MED-ADMISSION', 'admission_advice');
  const details = filledIn('MED-ADMISSION');
  const body = { service: 'MED-ADMISSION', agencyId: hospital.id, details, documents };
  return good(await me.post('/service-requests', body, { key: randomUUID() }), 201);
};
/** Before the midnight of Asia/Shanghai at which today ends, by the database's clock. */
const setClockBeforeMidnight = (ahead: string) =>
  database.query(
    `INSERT INTO demo_clock (shift)
      SELECT ($1::date::timestamp AT TIME ZONE 'Asia/Shanghai') - now() - $2::interval`,
    [day(1), ahead],
  );
const today = async (): Promise<string> => {
  const [row] = await database.query<{ today: string }>('SELECT portal_today()::text AS today');
  return row!.today;
};
const versionOf = async (id: string): Promise<string> => {
  const [row] = await database.query<{ policy_version: string }>(
    'SELECT policy_version FROM service_request WHERE id = $1',
    [id],
  );
  return row!.policy_version;
};
const after = (from: string, days: number): string => addWorkingDays(from, days, workingCalendar()).day;

test('at midnight the next policy holds for what is new; what is under way keeps its own to the end', async () => {
  const nurse = await people.staff('agency_staff', { agency: hospital });
  const [early, late] = [await people.holder({ tier: 'C' }), await people.holder({ tier: 'C' })];
  await setClockBeforeMidnight('4 seconds');
  const before = await submit(early);
  expect(await today()).toBe(day());
  expect([await versionOf(before.id), before.dueOn]).toEqual([
    POLICY_VERSION,
    after(day(), LIMITS.before.answer),
  ]);

  while ((await today()) === day());
  const next = await submit(late);
  expect([await versionOf(next.id), next.dueOn]).toEqual([NEXT, after(day(1), LIMITS.after.answer)]);

  const accept = async (id: string) =>
    good(await caller(api.url).as(nurse).post(`/service-requests/${id}/accept`)).dueOn;
  expect(await accept(before.id)).toBe(after(day(1), LIMITS.before.case));
  expect(await accept(next.id)).toBe(after(day(1), LIMITS.after.case));

  // What was taken under the old limit of two goes back, although the new one is one.
  good(
    await caller(api.url)
      .as(nurse)
      .post(`/service-requests/${before.id}/decline`, { reasonCode: 'other', reason: '床位已满' }),
  );
  const [use] = await database.query<{ used: number }>(
    `SELECT used FROM quota_use WHERE holder_id = $1 AND service = 'MED-ADMISSION'`,
    [early.id],
  );
  expect(use?.used).toBe(0);
});
