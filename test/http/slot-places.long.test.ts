import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { CallOffBookings } from '#features/requests/call-off-bookings.js';
import { ActOnRequest } from '#features/requests/act-on-request.js';
import { RemindBookings } from '#features/requests/remind-bookings.js';
import { SettleSlots } from '#features/agencies/settle-slots.js';
import { Policies } from '#features/policy/policies.js';
import { appTransactions } from '../database/app-transactions.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Answer } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { hours } from '../support/days.js';
import { People, type Agency, type Card, type Person } from '../support/people.js';

type Holder = Person & { card: Card };

let database: TestDatabase;
let people: People;
let api: RunningApi;
let hospital: Agency;
let clerk: Person;
let close: () => Promise<void>;
/** What the worker does once a second. */
let worker: { settle(): Promise<void>; callOff(): Promise<void>; remind(): Promise<void> };

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  hospital = await people.agency();
  clerk = await people.staff('agency_staff', { agency: hospital });
  const app = await appTransactions(database);
  close = app.close;
  const policies = new Policies(app.transactions);
  const slots = new SettleSlots(app.transactions, policies);
  const bookings = new CallOffBookings(app.transactions, new ActOnRequest(app.transactions, policies));
  const reminders = new RemindBookings(app.transactions);
  worker = {
    settle: async () => {
      for (const id of await slots.due()) await slots.settle(id);
      expect(await slots.due()).toEqual([]);
    },
    callOff: async () => {
      for (const id of await bookings.due()) await bookings.callOff(id);
      expect(await bookings.due()).toEqual([]);
    },
    remind: async () => {
      for (const id of await reminders.due()) await reminders.remind(id);
      expect(await reminders.due()).toEqual([]);
    },
  };
});
afterAll(async () => {
  await close();
  await api.stop();
  await database.drop();
});

const as = (person: Person) => caller(api.url).as(person);
const hold = (person: Person, slot: { id: string }) => as(person).post(`/slots/${slot.id}/holds`);
const join = (person: Person, slot: { id: string }) => as(person).post(`/slots/${slot.id}/waiting-entries`);
const cancel = (person: Person, id: string) => as(person).post(`/service-requests/${id}/cancel`);
const submit = (person: Person, slot: { id: string }) =>
  as(person).post('/service-requests', { service: 'MED-FASTTRACK', slotId: slot.id }, { key: randomUUID() });
const holders = (count: number): Promise<Holder[]> =>
  Promise.all(Array.from({ length: count }, () => people.holder({ tier: 'A' })));
const slotOf = (capacity: number, fields: { startsAt?: Date } = {}) =>
  people.slot(hospital, { service: 'MED-FASTTRACK', capacity, ...fields });

/** The counters of a slot, after they were found to be what its rows say. */
async function counters({ id }: { id: string }): Promise<{ taken: number; waiting: number }> {
  const [row] = await database.query<{ taken: number; waiting: number; rows: number; queue: number }>(
    `SELECT taken, waiting,
       (SELECT count(*) FROM service_request WHERE slot_id = s.id
         AND state NOT IN ('declined', 'cancelled', 'expired'))::int
       + (SELECT count(*) FROM slot_hold WHERE slot_id = s.id)::int AS rows,
       (SELECT count(*) FROM waiting_entry WHERE slot_id = s.id AND state = 'waiting')::int AS queue
     FROM slot s WHERE id = $1`,
    [id],
  );
  if (row === undefined) throw new Error('no such slot');
  expect({ taken: row.taken, waiting: row.waiting }).toEqual({ taken: row.rows, waiting: row.queue });
  return { taken: row.taken, waiting: row.waiting };
}

/** Lets what is kept at a slot be over, as if its time had passed. */
async function letExpire({ id }: { id: string }): Promise<void> {
  await database.query(
    `UPDATE slot_hold SET made_at = now() - interval '3 hours', expires_at = now() - interval '1 second'
     WHERE slot_id = $1`,
    [id],
  );
  await database.query(
    `UPDATE waiting_entry SET offered_until = now() - interval '1 second' WHERE slot_id = $1 AND state = 'offered'`,
    [id],
  );
}

async function entryOf(person: Person): Promise<Answer['body']> {
  return good(await as(person).get('/waiting-entries')).items[0];
}

describe('a place that is held', () => {
  test('is taken for others and turns into the booking', async () => {
    const slot = await slotOf(1);
    const [anna, boris] = (await holders(2)) as [Holder, Holder];
    const held = good(await hold(anna, slot), 201);
    expect(held.secondsLeft).toBeGreaterThan(590);
    expect(held.secondsLeft).toBeLessThanOrEqual(600);
    problem(await hold(boris, slot), 409, 'request.slot_full');
    const seenBy = async (person: Person) =>
      good(await as(person).get(`/slots?agencyId=${hospital.id}&limit=200`)).items.find(
        ({ id }: { id: string }) => id === slot.id,
      );
    expect(await seenBy(anna)).toMatchObject({ free: 0, held: true, actions: ['hold'] });
    expect(await seenBy(boris)).toMatchObject({ free: 0, held: false, actions: ['wait'] });
    problem(await submit(boris, slot), 409, 'request.slot_full');
    expect(await counters(slot)).toEqual({ taken: 1, waiting: 0 });
    good(await submit(anna, slot), 201);
    expect(await counters(slot)).toEqual({ taken: 1, waiting: 0 });
    expect(await database.query('SELECT FROM slot_hold WHERE slot_id = $1', [slot.id])).toEqual([]);
  });

  test('is one a person, and not made longer by asking again', async () => {
    const slot = await slotOf(5);
    const [anna] = (await holders(1)) as [Holder];
    const first = good(await hold(anna, slot), 201);
    const again = good(await hold(anna, slot), 201);
    expect([again.id, again.expiresAt]).toEqual([first.id, first.expiresAt]);
    expect(await counters(slot)).toEqual({ taken: 1, waiting: 0 });
  });

  test('can be let go, and is free at once when its time is over, with no worker about', async () => {
    const slot = await slotOf(1);
    const [anna, boris] = (await holders(2)) as [Holder, Holder];
    good(await hold(anna, slot), 201);
    expect((await as(anna).delete(`/slots/${slot.id}/holds`)).status).toBe(204);
    expect((await as(anna).delete(`/slots/${slot.id}/holds`)).status).toBe(204);
    expect(await counters(slot)).toEqual({ taken: 0, waiting: 0 });
    good(await hold(anna, slot), 201);
    await letExpire(slot);
    good(await submit(boris, slot), 201);
    problem(await submit(anna, slot), 409, 'request.slot_full');
    expect(await counters(slot)).toEqual({ taken: 1, waiting: 0 });
  });

  test('is ended by the worker when nobody comes', async () => {
    const slot = await slotOf(2);
    for (const person of await holders(2)) good(await hold(person, slot), 201);
    await letExpire(slot);
    await worker.settle();
    expect(await counters(slot)).toEqual({ taken: 0, waiting: 0 });
  });

  test('is for those who could book it, and counts among the ten bookings that one can have open', async () => {
    const slot = await slotOf(5);
    const outsider = await people.applicant();
    const { reasons } = problem(await hold(outsider, slot), 422, 'request.not_eligible');
    expect(reasons[0].code).toBe('card_missing');

    const [anna] = (await holders(1)) as [Holder];
    const others = await Promise.all(Array.from({ length: 11 }, () => slotOf(5)));
    for (const other of others.slice(0, 6)) good(await hold(anna, other), 201);
    for (const other of others.slice(6, 10)) good(await submit(anna, other), 201);
    for (const answer of [await hold(anna, others[10]!), await submit(anna, others[10]!)]) {
      expect(problem(answer, 422, 'request.not_eligible').reasons[0].code).toBe('bookings_too_many');
    }
    // What is held can be booked: it counted before.
    good(await submit(anna, others[0]!), 201);
    expect(await counters(others[0]!)).toEqual({ taken: 1, waiting: 0 });
  });
});

describe('the waiting list', () => {
  test('offers a place that is given back in turn, and to nobody else', async () => {
    const slot = await slotOf(1);
    const [anna, boris, clara, dmitri] = (await holders(4)) as [Holder, Holder, Holder, Holder];
    problem(await join(boris, slot), 409, 'slot.not_full');
    const { id } = good(await submit(anna, slot), 201);
    expect(good(await join(boris, slot), 201)).toMatchObject({ state: 'waiting', position: 1 });
    expect(good(await join(clara, slot), 201)).toMatchObject({ position: 2, actions: ['leave'] });
    expect(good(await join(boris, slot), 201).position).toBe(1);
    problem(await hold(boris, slot), 409, 'request.slot_full');

    good(await cancel(anna, id));
    // Before the worker has offered it, and after.
    problem(await submit(dmitri, slot), 409, 'request.slot_full');
    problem(await hold(dmitri, slot), 409, 'request.slot_full');
    await worker.settle();
    problem(await submit(dmitri, slot), 409, 'request.slot_full');
    problem(await submit(clara, slot), 409, 'request.slot_full');
    const offered = await entryOf(boris);
    expect(offered).toMatchObject({ state: 'offered', position: null, actions: ['leave'] });
    expect(offered.secondsLeft).toBeGreaterThan(7190);
    expect((await entryOf(clara)).position).toBe(1);

    good(await submit(boris, slot), 201);
    expect((await entryOf(boris)).state).toBe('accepted');
    expect(await counters(slot)).toEqual({ taken: 1, waiting: 1 });
  });

  test('goes on to the next when an offer is declined, or is not accepted in time', async () => {
    const slot = await slotOf(1);
    const [anna, boris, clara, dmitri] = (await holders(4)) as [Holder, Holder, Holder, Holder];
    const { id } = good(await submit(anna, slot), 201);
    for (const person of [boris, clara, dmitri]) good(await join(person, slot), 201);
    good(await cancel(anna, id));
    await worker.settle();
    const first = await entryOf(boris);
    expect(good(await as(boris).post(`/waiting-entries/${first.id}/leave`)).state).toBe('declined');
    problem(await as(boris).post(`/waiting-entries/${first.id}/leave`), 409, 'slot.not_waiting');
    problem(await as(dmitri).post(`/waiting-entries/${first.id}/leave`), 404, 'resource.not_found');
    expect((await entryOf(clara)).state).toBe('offered');

    await letExpire(slot);
    problem(await submit(clara, slot), 409, 'request.slot_full');
    await worker.settle();
    expect((await entryOf(clara)).state).toBe('lapsed');
    expect((await entryOf(dmitri)).state).toBe('offered');
    expect(await counters(slot)).toEqual({ taken: 1, waiting: 0 });
  });

  test('gets the places of a larger slot first, and others what is beyond', async () => {
    const slot = await slotOf(1);
    const [anna, boris, clara, dmitri] = (await holders(4)) as [Holder, Holder, Holder, Holder];
    good(await submit(anna, slot), 201);
    for (const person of [boris, clara]) good(await join(person, slot), 201);
    good(await as(clerk).patch(`/slots/${slot.id}`, { capacity: 4 }));
    expect([await entryOf(boris), await entryOf(clara)].map(({ state }) => state)).toEqual([
      'offered',
      'offered',
    ]);
    good(await submit(dmitri, slot), 201);
    expect(await counters(slot)).toEqual({ taken: 4, waiting: 0 });
  });

  test('ends with its slot, and nobody else is told who is on it', async () => {
    const slot = await slotOf(1);
    const [anna, boris] = (await holders(2)) as [Holder, Holder];
    good(await submit(anna, slot), 201);
    const { id } = good(await join(boris, slot), 201);
    expect(good(await as(anna).get('/waiting-entries')).items).toEqual([]);
    good(await as(clerk).post(`/slots/${slot.id}/close`));
    expect(await entryOf(boris)).toMatchObject({ id, state: 'closed', actions: [] });
    expect(await counters(slot)).toEqual({ taken: 1, waiting: 0 });
    problem(await join(boris, slot), 422, 'request.slot_unavailable');
  });

  test('offers nothing longer than until the slot begins, and ends then', async () => {
    const slot = await slotOf(1);
    const [anna, boris, clara] = (await holders(3)) as [Holder, Holder, Holder];
    good(await hold(anna, slot), 201);
    for (const person of [boris, clara]) good(await join(person, slot), 201);
    await database.query(
      `UPDATE slot SET starts_at = now() + interval '1 hour', cancel_until = now() WHERE id = $1`,
      [slot.id],
    );
    await as(anna).delete(`/slots/${slot.id}/holds`);
    await worker.settle();
    expect((await entryOf(boris)).secondsLeft).toBeLessThanOrEqual(3600);
    await database.query(
      `UPDATE slot SET starts_at = now() - interval '1 minute', cancel_until = now() - interval '1 day' WHERE id = $1`,
      [slot.id],
    );
    await letExpire(slot);
    await worker.settle();
    expect([(await entryOf(boris)).state, (await entryOf(clara)).state]).toEqual(['lapsed', 'closed']);
    expect(await counters(slot)).toEqual({ taken: 0, waiting: 0 });
  });
});

describe('a slot that is closed', () => {
  test('keeps its bookings, or they are called off with the reason and the use is given back', async () => {
    const slot = await slotOf(3);
    const [anna, boris] = (await holders(2)) as [Holder, Holder];
    const booked = [good(await submit(anna, slot), 201), good(await submit(boris, slot), 201)];
    good(await hold((await holders(1))[0]!, slot), 201);
    good(await as(clerk).post(`/slots/${slot.id}/close`));
    await worker.callOff();
    expect(await counters(slot)).toEqual({ taken: 2, waiting: 0 });
    problem(await submit(anna, slot), 422, 'request.slot_unavailable');

    const callOff = { reasonCode: 'no_capacity', reason: '设备检修' };
    good(await as(clerk).post(`/slots/${slot.id}/close`, { callOff }));
    await worker.callOff();
    for (const [index, person] of [anna, boris].entries()) {
      const request = good(await as(person).get(`/service-requests/${booked[index].id}`));
      expect(request).toMatchObject({ state: 'declined', reason: '设备检修' });
    }
    expect(await counters(slot)).toEqual({ taken: 0, waiting: 0 });
    const [quota] = await database.query(
      'SELECT sum(used)::int AS n FROM quota_use WHERE holder_id = ANY ($1)',
      [[anna.id, boris.id]],
    );
    expect(quota).toEqual({ n: 0 });
  });
});

describe('reminders', () => {
  test('go out once a kind, and anew when the time has moved', async () => {
    const slot = await slotOf(3, { startsAt: hours(72) });
    const [anna] = (await holders(1)) as [Holder];
    const { id } = good(await submit(anna, slot), 201);
    const sent = async () => {
      await worker.remind();
      const rows = await database.query<{ kind: string }>(
        `SELECT data->>'kind' AS kind FROM event WHERE type = 'request.reminded' AND subject_id = $1 ORDER BY seq`,
        [id],
      );
      return rows.map(({ kind }) => kind);
    };
    const beginIn = (time: string) =>
      database.query(
        `UPDATE slot SET starts_at = now() + $2::interval, ends_at = now() + $2::interval + interval '1 hour',
           cancel_until = now() WHERE id = $1`,
        [slot.id, time],
      );
    expect(await sent()).toEqual([]);
    await database.query(
      `UPDATE service_request SET submitted_at = now() - interval '9 days' WHERE id = $1`,
      [id],
    );
    await beginIn('23 hours');
    expect(await sent()).toEqual(['day_before']);
    expect(await sent()).toEqual(['day_before']);
    await beginIn('119 minutes');
    expect(await sent()).toEqual(['day_before', 'soon']);
    await beginIn('22 hours');
    expect(await sent()).toEqual(['day_before', 'soon', 'day_before']);
  });
});
