import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { caller, type Answer } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, type Agency, type Card, type Person } from '../support/people.js';
import { startApiProcess, startWorkerProcess, type RunningProcess } from '../support/processes.js';
import { until } from '../support/until.js';

type Holder = Person & { card: Card };

/** Holds, offers, cancels and closes at once, over two processes of the API, with the worker at work. */
let database: TestDatabase;
let people: People;
let apis: RunningProcess[];
let worker: RunningProcess;
let hospital: Agency;
let clerk: Person;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  const start = { databaseUrl: database.appUrl };
  hospital = await people.agency({ services: ['MED-FASTTRACK'] });
  clerk = await people.staff('agency_staff', { agency: hospital });
  [worker, ...apis] = (await Promise.all([
    startWorkerProcess(start),
    startApiProcess(start),
    startApiProcess(start),
  ])) as [RunningProcess, ...RunningProcess[]];
});
afterAll(async () => {
  await Promise.all([worker, ...apis].map((one) => one.kill()));
  await database.drop();
});

const at = (index: number, person: Person) => caller(apis[index % apis.length]?.url ?? '').as(person);
const holders = (count: number): Promise<Holder[]> =>
  Promise.all(Array.from({ length: count }, () => people.holder({ tier: 'A' })));
const slotOf = (capacity: number) => people.slot(hospital, { service: 'MED-FASTTRACK', capacity });

function book(index: number, person: Person, slot: { id: string }): Promise<Answer> {
  const body = { service: 'MED-FASTTRACK', slotId: slot.id };
  return at(index, person).post('/service-requests', body, { key: randomUUID() });
}

/** The counters of a slot beside what its rows say. */
async function standing({ id }: { id: string }) {
  const [row] = await database.query<
    Record<'taken' | 'waiting' | 'booked' | 'kept' | 'queue' | 'capacity', number>
  >(
    `SELECT capacity, taken, waiting,
       (SELECT count(*) FROM service_request WHERE slot_id = s.id
         AND state NOT IN ('declined', 'cancelled', 'expired'))::int AS booked,
       (SELECT count(*) FROM slot_hold WHERE slot_id = s.id)::int AS kept,
       (SELECT count(*) FROM waiting_entry WHERE slot_id = s.id AND state = 'waiting')::int AS queue
     FROM slot s WHERE id = $1`,
    [id],
  );
  if (row === undefined) throw new Error('no such slot');
  expect({ taken: row.taken, waiting: row.waiting }).toEqual({
    taken: row.booked + row.kept,
    waiting: row.queue,
  });
  return row;
}

const unexpected = (answers: readonly Answer[]) =>
  answers.filter(({ status }) => ![200, 201, 204, 409, 422].includes(status)).map(({ body }) => body);

describe('at once', () => {
  test('60 people hold the last 10 places: exactly 10 hold one, and those 10 can book', async () => {
    const slot = await slotOf(10);
    const crowd = await holders(60);
    const answers = await Promise.all(
      crowd.flatMap((person, index) =>
        [0, 1].map((n) => at(index + n, person).post(`/slots/${slot.id}/holds`)),
      ),
    );
    const held = answers.filter(({ status }) => status === 201);
    expect(new Set(held.map(({ body }) => body.id)).size).toBe(10);
    // Whoever holds one was told so both times.
    expect(held).toHaveLength(20);
    expect(await standing(slot)).toMatchObject({ taken: 10, kept: 10 });
    const bookings = await Promise.all(crowd.map((person, index) => book(index, person, slot)));
    expect(bookings.filter(({ status }) => status === 201)).toHaveLength(10);
    expect(await standing(slot)).toMatchObject({ taken: 10, booked: 10, kept: 0 });
  });

  test('people book, hold, wait, cancel and leave: no place is lost or doubled, and none stays empty', async () => {
    const slot = await slotOf(5);
    const crowd = await holders(30);
    const answers = await Promise.all(
      crowd.flatMap((person, index) =>
        [0, 1, 2].map(async (n): Promise<Answer> => {
          const here = at(index + n, person);
          if (n === 1) return here.post(`/slots/${slot.id}/waiting-entries`);
          if (n === 2) {
            await here.post(`/slots/${slot.id}/holds`);
            return here.delete(`/slots/${slot.id}/holds`);
          }
          const booked = await book(index, person, slot);
          if (booked.status !== 201) return booked;
          return here.post(`/service-requests/${booked.body.id}/cancel`);
        }),
      ),
    );
    expect(unexpected(answers)).toEqual([]);
    await until('the waiting list is served', async () => {
      const { waiting, taken, capacity } = await standing(slot);
      return waiting === 0 || taken === capacity;
    });
    await standing(slot);
  });

  test('a place that is given back goes to who waits, while 40 others snatch at it', async () => {
    const slot = await slotOf(1);
    const [first, next, ...others] = (await holders(42)) as [Holder, Holder, ...Holder[]];
    const { body } = await book(0, first, slot);
    expect((await at(1, next).post(`/slots/${slot.id}/waiting-entries`)).status).toBe(201);
    const [cancelled, ...answers] = await Promise.all([
      at(0, first).post(`/service-requests/${body.id}/cancel`),
      ...others.map((person, index) => book(index, person, slot)),
    ]);
    expect(cancelled.status).toBe(200);
    expect(answers.filter(({ status }) => status === 201)).toEqual([]);
    await until('the place is offered', async () => {
      const { items } = (await at(0, next).get('/waiting-entries')).body;
      return items[0].state === 'offered';
    });
    expect((await book(1, next, slot)).status).toBe(201);
    expect(await standing(slot)).toMatchObject({ taken: 1, booked: 1 });
  });

  test('a slot that is closed and called off while people book and hold it ends empty', async () => {
    const slot = await slotOf(20);
    const crowd = await holders(30);
    const callOff = { reasonCode: 'no_capacity', reason: '设备检修' };
    const [closed, ...answers] = await Promise.all([
      at(1, clerk).post(`/slots/${slot.id}/close`, { callOff }),
      ...crowd.map((person, index) =>
        index % 3 === 0 ? at(index, person).post(`/slots/${slot.id}/holds`) : book(index, person, slot),
      ),
    ]);
    expect(closed.status).toBe(200);
    expect(unexpected(answers)).toEqual([]);
    await until('the slot is empty', async () => (await standing(slot)).taken === 0);
    const [used] = await database.query(
      'SELECT coalesce(sum(used), 0)::int AS n FROM quota_use WHERE holder_id = ANY ($1)',
      [crowd.map(({ id }) => id)],
    );
    expect(used).toEqual({ n: 0 });
  });

  test('one person books 10 slots at most, however many are asked for', async () => {
    const slots = await Promise.all(Array.from({ length: 24 }, () => slotOf(5)));
    const [person] = (await holders(1)) as [Holder];
    const answers = await Promise.all(slots.map((slot, index) => book(index, person, slot)));
    expect(unexpected(answers)).toEqual([]);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
  });
});
