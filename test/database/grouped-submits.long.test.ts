import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { hours } from '../support/days.js';
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
      mostOpen: 1_000_000,
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

/** How many uses each of five holders has; null for any number. */
const LIMITS = [null, 3, 1, 3, 3] as const;

/** What is there afterwards, but for ids and moments. */
const WRITTEN = `SELECT jsonb_build_object(
  'slots', (SELECT jsonb_agg(jsonb_build_array(id, taken) ORDER BY id) FROM slot),
  'holds', (SELECT count(*) FROM slot_hold),
  'requests', (SELECT jsonb_agg(to_jsonb(r) - 'id' ORDER BY idempotency_key, holder_id) FROM service_request r),
  'counters', (SELECT jsonb_agg(to_jsonb(u) ORDER BY holder_id) FROM quota_use u),
  'entries', (SELECT jsonb_agg(to_jsonb(e) - '{id,request_id,at}'::text[] ORDER BY holder_id) FROM quota_entry e),
  'events', (SELECT jsonb_agg(jsonb_build_array(type, actor_id, data) ORDER BY actor_id, type, data::text) FROM event)
) AS written`;

/** Groups after each other through one of the functions, and undone. */
async function tried(client: pg.Client, way: string, groups: readonly (readonly object[])[]) {
  await client.query('BEGIN');
  try {
    const outcomes: Omit<Outcome, 'id'>[] = [];
    for (const calls of groups) {
      const sql = `SELECT n, outcome FROM ${way}($1) ORDER BY n`;
      outcomes.push(...(await client.query<Omit<Outcome, 'id'>>(sql, [JSON.stringify(calls)])).rows);
    }
    const { rows } = await client.query<{ written: object }>(WRITTEN);
    return { outcomes, written: rows[0]?.written };
  } finally {
    await client.query('ROLLBACK');
  }
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

  test('come to the same together as in turn', async () => {
    const holders = await Promise.all(Array.from({ length: 5 }, () => people.holder()));
    const slots = await Promise.all([1, 3, 8].map(slotFor));
    const holding = [holders[0]!.id, slots[1]!.id, new Date(), hours(1)];
    await database.query(
      'INSERT INTO slot_hold (holder_id, slot_id, made_at, expires_at) VALUES ($1, $2, $3, $4)',
      holding,
    );
    await database.query('UPDATE slot SET taken = 1 WHERE id = $1', [slots[1]!.id]);
    await database.query('UPDATE slot SET waiting = 2 WHERE id = $1', [slots[2]!.id]);
    const mostly = <T>(usual: T, ...odd: T[]) =>
      fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, ...odd.map((one) => fc.constant(one)));
    const group = fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 5 }).chain((chosen) =>
      fc.tuple(
        ...chosen.map((holder) =>
          fc.record({
            holder: fc.constant(holder),
            slot: fc.nat(2),
            cardVersion: mostly(1, 2),
            mostOpen: mostly(9, 0),
            excludes: mostly<string[]>([], ['MED-FASTTRACK']),
            key: fc.constantFrom('', 'the-same'),
            times: mostly(1, 2),
          }),
        ),
      ),
    );
    const ways = new Set<string>();
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await fc.assert(
      fc.asyncProperty(fc.tuple(group, group), async (groups) => {
        const calls = groups.map((ones) =>
          ones.flatMap(({ holder, slot, key, times, ...rest }) => [
            {
              ...call(holders[holder]!, slots[slot]!, LIMITS[holder]),
              ...rest,
              ...(key && { idempotencyKey: key }),
            },
            // Of one person's calls for several slots, which is the first is open.
            ...(times === 2 ? [call(holders[holder]!, slots[slot]!, LIMITS[holder])] : []),
          ]),
        );
        const together = await tried(client, 'submit_service_requests', calls);
        expect(together).toEqual(await tried(client, 'submit_requests_in_turn', calls));
        for (const { outcome } of together.outcomes) ways.add(outcome);
      }),
      { numRuns: 40 },
    );
    await client.end();
    expect(ways).toContain('submitted');
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
