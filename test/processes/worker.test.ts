import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day, hours } from '../support/days.js';
import { People, type Agency } from '../support/people.js';
import { startWorkerProcess, type RunningProcess } from '../support/processes.js';
import { insertRow } from '../support/rows.js';

/** The worker as a process of its own, on a database that the test fills past it. */
let database: TestDatabase;
let people: People;
let hospital: Agency;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  hospital = await people.agency();
});

afterAll(async () => {
  await database.drop();
});

/** Looks again and again until it is so; the test's own time limit is the deadline. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(25);
}

async function count(sql: string, ...parameters: unknown[]): Promise<number> {
  const [row] = await database.query<{ n: number }>(sql, parameters);
  return Number(row?.n);
}

async function withWorker<Result>(work: (worker: RunningProcess) => Promise<Result>): Promise<Result> {
  const worker = await startWorkerProcess({ databaseUrl: database.appUrl });
  try {
    return await work(worker);
  } finally {
    await worker.kill();
  }
}

function tellOf(subjectId: string, type = 'request.fulfilled'): Promise<unknown> {
  return database.query(
    `INSERT INTO event (at, type, subject_type, subject_id, actor_kind, actor_id, actor_roles, data)
     VALUES (now(), $1, 'request', $2, 'system', NULL, '{system}', '{"service":"MED-CHECKUP"}')`,
    [type, subjectId],
  );
}

describe('notifications', () => {
  test('come once for each event, however often the worker is killed meanwhile', async () => {
    const holder = await people.holder();
    const request = await people.request(holder, hospital);
    const sending = new AbortController();
    const sender = (async () => {
      for (let sent = 0; sent < 300; sent += 1) await tellOf(request.id);
      sending.abort();
    })();
    while (!sending.signal.aborted) {
      const worker = await startWorkerProcess({ databaseUrl: database.appUrl });
      const before = await count('SELECT count(*) AS n FROM notification WHERE account_id = $1', holder.id);
      await until(async () => {
        const now = await count('SELECT count(*) AS n FROM notification WHERE account_id = $1', holder.id);
        return now > before || sending.signal.aborted;
      });
      await worker.kill();
    }
    await sender;
    await withWorker(() =>
      until(
        async () =>
          (await count('SELECT count(*) AS n FROM notification WHERE account_id = $1', holder.id)) >= 300,
      ),
    );
    expect(await count('SELECT count(*) AS n FROM notification WHERE account_id = $1', holder.id)).toBe(300);
    expect(
      await count('SELECT count(DISTINCT event_id) AS n FROM notification WHERE account_id = $1', holder.id),
    ).toBe(300);
  });

  test('of an event that cannot be taken are put aside and hold up no other', async () => {
    const holder = await people.holder();
    const request = await people.request(holder, hospital);
    const nobody = randomUUID();
    await tellOf(nobody);
    await tellOf(request.id);
    await withWorker(async () => {
      await until(
        async () =>
          (await count('SELECT count(*) AS n FROM notification WHERE account_id = $1', holder.id)) === 1,
      );
      const failures = `SELECT count(*) AS n FROM outbox_failure JOIN event ON event.id = event_id WHERE subject_id = $1`;
      await until(async () => (await count(failures, nobody)) === 1);
    });
  });

  test('miss no event of a transaction that commits late', async () => {
    const holder = await people.holder();
    const request = await people.request(holder, hospital);
    const { default: pg } = await import('pg');
    const slow = new pg.Client({ connectionString: database.ownerUrl });
    await slow.connect();
    await slow.query('BEGIN');
    await slow.query(
      `INSERT INTO event (at, type, subject_type, subject_id, actor_kind, actor_roles, data)
       VALUES (now(), 'request.accepted', 'request', $1, 'system', '{system}', '{"service":"MED-CHECKUP"}')`,
      [request.id],
    );
    // A later event with a later transaction commits first.
    await tellOf(request.id);
    await withWorker(async () => {
      const other = await people.request(await people.holder(), hospital);
      await tellOf(other.id);
      await slow.query('COMMIT');
      await until(
        async () =>
          (await count('SELECT count(*) AS n FROM notification WHERE account_id = $1', holder.id)) === 2,
      );
    });
    await slow.end();
  });
});

describe('what time moves', () => {
  test('a notice that is over, a card that has ended, a request that nobody answered', async () => {
    const applicant = await people.applicant();
    const approver = await people.staff('approver');
    const over = await people.application(applicant, { state: 'on_notice', noticeUntil: day(-1), approver });
    const running = await people.application(await people.applicant(), {
      state: 'on_notice',
      noticeUntil: day(0),
    });
    const expired = await people.holder({ validFrom: day(-400), validUntil: day(-1) });
    const lastDay = await people.holder({ validFrom: day(-400), validUntil: day(0) });
    const unanswered = await people.request(await people.holder(), hospital, {
      slot: await people.slot(hospital, { taken: 1 }),
      dueOn: day(-1),
      submittedAt: hours(-200),
    });
    const due = await people.request(await people.holder(), hospital, { dueOn: day(0) });
    await withWorker(async () => {
      const told = 'SELECT count(*) AS n FROM notification WHERE account_id = ANY ($1) AND event_type = $2';
      await until(async () => (await count(told, [applicant.id], 'application.notice_ended')) === 1);
      await until(async () => (await count(told, [expired.id], 'card.expired')) === 1);
      const state = `SELECT count(*) AS n FROM service_request WHERE id = $1 AND state = 'expired'`;
      await until(async () => (await count(state, unanswered.id)) === 1);
    });
    const ended = await database.query<{ id: string; ended: boolean }>(
      'SELECT id, notice_ended_at IS NOT NULL AS ended FROM accreditation_application WHERE id = ANY ($1)',
      [[over.id, running.id]],
    );
    expect(Object.fromEntries(ended.map((row) => [row.id, row.ended]))).toEqual({
      [over.id]: true,
      [running.id]: false,
    });
    const cards = await database.query<{ holder_id: string; state: string }>(
      'SELECT holder_id, state FROM card WHERE holder_id = ANY ($1)',
      [[expired.id, lastDay.id]],
    );
    expect(Object.fromEntries(cards.map((row) => [row.holder_id, row.state]))).toEqual({
      [expired.id]: 'expired',
      [lastDay.id]: 'active',
    });
    const [still] = await database.query<{ state: string }>(
      'SELECT state FROM service_request WHERE id = $1',
      [due.id],
    );
    expect(still?.state).toBe('submitted');
  });

  test('a case that nobody accepts is told to the service office once, and expires only when that did not help', async () => {
    const manager = await people.staff('service_manager');
    const late = await people.request(await people.holder(), hospital, { dueOn: day(-1) });
    const asked = await people.request(await people.holder(), hospital, {
      ...{ state: 'awaiting_holder', dueOn: day(1) },
    });
    const told = `SELECT count(*) AS n FROM notification WHERE account_id = $1 AND event_type = 'request.escalated'`;
    const state = `SELECT count(*) AS n FROM service_request WHERE id = $1 AND state = 'expired'`;
    await withWorker(() => until(async () => (await count(told, manager.id)) === 1));
    expect(await count(state, late.id)).toBe(0);
    await database.query('UPDATE service_request SET expires_on = $2 WHERE id = $1', [late.id, day(-1)]);
    await withWorker(() => until(async () => (await count(state, late.id)) === 1));
    expect(await count(told, manager.id)).toBe(1);
    const [row] = await database.query<{ in_time: boolean }>(
      'SELECT in_time FROM service_request WHERE id = $1',
      [late.id],
    );
    expect(row?.in_time).toBe(false);
    const events = `SELECT count(*) AS n FROM event WHERE subject_id = $1 AND type = 'request.escalated'`;
    expect([await count(events, late.id), await count(events, asked.id)]).toEqual([1, 0]);
  });

  test('a late step is told to the approvers, though another one cannot be told of', async () => {
    const approver = await people.staff('approver');
    const application = async (dueOn: string) =>
      (await people.application(await people.applicant(), { state: 'submitted', dueOn })).id;
    const failing = await application(day(-9));
    const late = await application(day(-1));
    await database.query(`
      CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
      CREATE TRIGGER fail BEFORE UPDATE ON accreditation_application FOR EACH ROW
        WHEN (OLD.id = '${failing}') EXECUTE FUNCTION fail()`);
    const told = `SELECT count(*) AS n FROM notification WHERE account_id = $1 AND subject_id = $2
      AND event_type = 'application.escalated'`;
    await withWorker(() => until(async () => (await count(told, approver.id, late)) === 1));
    expect(await count(told, approver.id, failing)).toBe(0);
    await database.query('DROP FUNCTION fail CASCADE');
  });

  test('whoever objected learns what came of it, and the office that somebody objected', async () => {
    const approver = await people.staff('approver');
    const [applicant, objector, other] = await Promise.all([1, 2, 3].map(() => people.applicant()));
    const { id } = await people.application(applicant!, { state: 'rejected', approver });
    const at = new Date();
    const objection = (by: string, state: 'upheld' | 'lapsed') =>
      insertRow(database, 'objection', {
        ...{ applicationId: id, objectorId: by, reason: 'Not so', state, writtenAt: at, decidedAt: at },
        ...(state === 'upheld' && { decidedBy: approver.id, decisionReason: 'So' }),
      });
    const { id: objectionId } = await objection(objector!.id, 'upheld');
    await objection(other!.id, 'lapsed');
    const event = (type: string, actorId: string) =>
      insertRow(database, 'event', {
        ...{ at, type, subjectType: 'application', subjectId: id, data: { objectionId } },
        ...{ actorKind: 'account', actorId, actorRoles: ['applicant'] },
      });
    await event('application.objected', objector!.id);
    await event('application.objection_upheld', approver.id);
    await withWorker(() =>
      until(
        async () => (await count('SELECT count(*) AS n FROM notification WHERE subject_id = $1', id)) >= 5,
      ),
    );
    const told = await database.query<{ account_id: string; event_type: string }>(
      'SELECT account_id, event_type FROM notification WHERE subject_id = $1',
      [id],
    );
    const toldTo = (type: string) =>
      told.filter(({ event_type: of }) => of === type).map(({ account_id: to }) => to);
    expect(toldTo('application.objected')).toEqual(expect.arrayContaining([applicant!.id, approver.id]));
    expect(toldTo('application.objected')).not.toContain(objector!.id);
    expect(toldTo('application.objection_upheld').sort()).toEqual(
      [applicant!.id, objector!.id, other!.id].sort(),
    );
  });

  test('two workers at once move each thing once', async () => {
    const holders = await Promise.all(
      Array.from({ length: 20 }, () => people.holder({ validFrom: day(-400), validUntil: day(-1) })),
    );
    const ids = holders.map(({ id }) => id);
    await withWorker(() =>
      withWorker(async () => {
        const told = `SELECT count(*) AS n FROM notification WHERE account_id = ANY ($1) AND event_type = 'card.expired'`;
        await until(async () => (await count(told, ids)) === 20);
      }),
    );
    const events = `SELECT count(*) AS n FROM event WHERE type = 'card.expired' AND subject_id = ANY ($1)`;
    expect(
      await count(
        events,
        holders.map(({ card }) => card.id),
      ),
    ).toBe(20);
  });
});

test('SIGTERM ends it with its round done', async () => {
  const worker = await startWorkerProcess({ databaseUrl: database.appUrl });
  expect(await worker.stop()).toBe(0);
});
