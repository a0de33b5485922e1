import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, POLICY_VERSION, type Agency, type Card, type Person } from '../support/people.js';

type Holder = Person & { card: Card };

interface Outcome {
  readonly n: string;
  readonly outcome: string;
  readonly id: string | null;
}

let database: TestDatabase;
let people: People;
let hospital: Agency;
beforeAll(async () => {
  database = await testDatabase();
  await database.onCluster(`ALTER DATABASE ${database.name} SET deadlock_timeout = '20ms'`);
  people = new People(database);
  hospital = await people.agency();
});
afterAll(() => database.drop());

const slotFor = (capacity: number) => people.slot(hospital, { service: 'MED-FASTTRACK', capacity });

/** A call as the use case makes it, for a booking that takes one of at most `limit` uses. */
function call(holder: Holder, slot: { id: string }, limit: number | null = null) {
  return {
    ...{
      holderId: holder.id,
      cardId: holder.card.id,
      cardVersion: 1,
      service: 'MED-FASTTRACK',
      mode: 'booking',
    },
    ...{ state: 'confirmed', beneficiaryId: null, beneficiaryRelation: 'self', beneficiaryName: holder.name },
    ...{ agencyId: hospital.id, slotId: slot.id, city: 'harbin', serviceOn: '2099-01-05', place: null },
    ...{ companions: 0, details: {}, documents: [], onlyOneOpen: false, policyVersion: POLICY_VERSION },
    ...{
      excludes: [],
      idempotencyKey: randomUUID(),
      fingerprint: '00',
      submittedAt: new Date(),
      dueOn: null,
    },
    ...{ endedAt: null, eventType: 'request.submitted', actorId: holder.id, actorRoles: ['holder'] },
    quotaTakes: [{ period: 'calendar_year', periodKey: '2099', beneficiaryKey: '-', limit }],
  };
}

function submit(calls: readonly object[]): Promise<Outcome[]> {
  return database.query<Outcome>('SELECT * FROM submit_requests_by_calendar($1) ORDER BY n', [
    JSON.stringify(calls),
  ]);
}

describe('submits in one statement', () => {
  test('are judged one by one, and a refused one leaves nothing behind', async () => {
    const [anna, boris] = [await people.holder(), await people.holder()];
    const [narrow, roomy] = [await slotFor(1), await slotFor(9)];
    const first = call(anna, narrow, 2);
    const calls = [
      [{ ...call(boris, roomy), cardVersion: 2 }, 'changed'],
      [call(anna, roomy, 2), 'submitted'],
      [call(anna, roomy, 2), 'changed'],
      [first, 'submitted'],
      [call(boris, narrow), 'slot_full'],
      [first, 'replayed'],
      [{ ...first, fingerprint: '01' }, 'key_reused'],
    ] as const;
    const outcomes = await submit(calls.map(([one]) => one));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(calls.map(([, outcome]) => outcome));
    for (const count of [
      'SELECT count(*)::int AS n FROM service_request',
      `SELECT count(*)::int AS n FROM event WHERE type = 'request.submitted'`,
      'SELECT sum(taken)::int AS n FROM slot',
      'SELECT sum(used)::int AS n FROM quota_use',
    ])
      expect([count, await database.query(count)]).toEqual([count, [{ n: 2 }]]);
  });

  test('are written only with dates of the calendar that holds, each in its own place', async () => {
    const [{ stamp } = { stamp: '?' }] = await database.query<{ stamp: string }>(
      'SELECT calendar_stamp() AS stamp',
    );
    const roomy = await slotFor(9);
    const due = { dueOn: '2099-01-05', state: 'submitted' };
    const calls = [
      [{ ...call(await people.holder(), roomy), ...due, calendarStamp: 'before' }, 'changed'],
      [{ ...call(await people.holder(), roomy), ...due, calendarStamp: stamp }, 'submitted'],
      [{ ...call(await people.holder(), roomy), cardVersion: 2 }, 'changed'],
      [{ ...call(await people.holder(), roomy), calendarStamp: 'before' }, 'submitted'],
      [{ ...call(await people.holder(), roomy), ...due, calendarStamp: 'before' }, 'changed'],
    ] as const;
    const outcomes = await submit(calls.map(([one]) => one));
    expect(outcomes.map(({ n, outcome, id }) => [Number(n), outcome, id === null])).toEqual(
      calls.map(([, outcome], index) => [index + 1, outcome, outcome === 'changed']),
    );
    const taken = await database.query('SELECT taken FROM slot WHERE id = $1', [roomy.id]);
    expect(taken).toEqual([{ taken: 2 }]);
  });

  test('never wait for each other in a circle', async () => {
    const holders = await Promise.all(Array.from({ length: 6 }, () => people.holder()));
    const slots = await Promise.all(Array.from({ length: 6 }, () => slotFor(10_000)));
    // Each group takes some of the same cards, counters and slots, in an order of its own.
    const of = <T>(list: readonly T[], index: number) => list[index % list.length]!;
    const groups = Array.from({ length: 160 }, (_, group) =>
      Array.from({ length: 8 }, (__, place) =>
        call(
          of(holders, group * 5 + place * (1 + (group % 5))),
          of(slots, group * 7 + place * (1 + (group % 3))),
        ),
      ),
    );
    const outcomes = (await Promise.all(groups.map(submit))).flat();
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['submitted']));
  });
});
