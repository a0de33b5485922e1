import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, POLICY_VERSION, type Agency, type Card, type Person } from '../support/people.js';

type Holder = Person & { card: Card };

const MOST_PEOPLE = 6;

let database: TestDatabase;
let people: People;
let hospital: Agency;
let crowd: Holder[];
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  hospital = await people.agency();
  crowd = await Promise.all(Array.from({ length: MOST_PEOPLE }, () => people.holder()));
});
afterAll(() => database.drop());

/** What somebody does, or what happens; `who` is a place in the crowd. */
type Step =
  | { readonly do: 'book' | 'hold' | 'release' | 'join' | 'leave' | 'cancel'; readonly who: number }
  | { readonly do: 'lapse' | 'settle' | 'widen' };

const who = fc.nat(MOST_PEOPLE - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constantFrom('book' as const, 'join' as const), who }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('hold' as const, 'release' as const, 'leave' as const, 'cancel' as const),
      who,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('lapse' as const, 'settle' as const, 'widen' as const) }),
  },
);

/** The list as one would keep it on paper. */
class Paper {
  /** Bookings a person; a place is somebody's as long as it is not cancelled. */
  readonly booked = Array.from({ length: MOST_PEOPLE }, () => 0);
  readonly held = new Set<number>();
  readonly offered = new Set<number>();
  queue: number[] = [];

  constructor(public capacity: number) {}

  get taken(): number {
    return this.booked.reduce((sum, n) => sum + n, 0) + this.held.size + this.offered.size;
  }

  get free(): number {
    return this.capacity - this.taken - this.queue.length;
  }

  isOnList(one: number): boolean {
    return this.offered.has(one) || this.queue.includes(one);
  }

  /** The answer that the database has to give, and what it leaves behind. */
  take(step: Step): string {
    switch (step.do) {
      case 'book':
        if (this.held.delete(step.who) || this.offered.delete(step.who) || this.free > 0) {
          this.booked[step.who]! += 1;
          this.queue = this.queue.filter((one) => one !== step.who);
          return 'submitted';
        }
        return 'slot_full';
      case 'hold':
        if (this.held.has(step.who) || this.offered.has(step.who)) return 'held';
        if (this.queue.includes(step.who)) return 'waiting';
        if (this.free <= 0) return 'slot_full';
        this.held.add(step.who);
        return 'held';
      case 'release':
        return String(this.held.delete(step.who));
      case 'join':
        if (this.isOnList(step.who)) return 'waiting';
        if (this.held.has(step.who) || this.free > 0) return 'not_full';
        this.queue.push(step.who);
        return 'waiting';
      case 'leave': {
        const was = this.isOnList(step.who);
        if (this.offered.delete(step.who)) this.offerInTurn();
        else if (was) {
          this.queue = this.queue.filter((one) => one !== step.who);
          this.offerInTurn();
        }
        return String(was);
      }
      case 'cancel':
        if (this.booked[step.who] === 0) return 'false';
        this.booked[step.who]! -= 1;
        return 'true';
      case 'lapse':
        this.held.clear();
        this.offered.clear();
        this.offerInTurn();
        return 'settled';
      case 'widen':
        this.capacity += 1;
        return 'widened';
      case 'settle':
        this.offerInTurn();
        return 'settled';
    }
  }

  private offerInTurn(): void {
    while (this.queue.length > 0 && this.taken < this.capacity) this.offered.add(this.queue.shift()!);
  }
}

/** The same against the database. */
async function take(step: Step, slotId: string): Promise<string> {
  const holder = 'who' in step ? crowd[step.who]! : crowd[0]!;
  const call = {
    ...{ slotId, holderId: holder.id, cardId: holder.card.id, cardVersion: 1, mostOpen: 1000, minutes: 60 },
    actorRoles: ['holder'],
  };
  const one = async (sql: string, parameter: unknown) => {
    const [row] = await database.query<{ outcome: unknown }>(sql, [parameter]);
    return String(row?.outcome);
  };
  switch (step.do) {
    case 'book':
      return one(
        'SELECT outcome FROM submit_service_requests($1)',
        JSON.stringify([bookingOf(holder, slotId)]),
      );
    case 'hold':
      return one('SELECT outcome FROM hold_slot($1)', call);
    case 'release':
      return one('SELECT release_hold($1) AS outcome', call);
    case 'join':
      return one('SELECT outcome FROM join_waiting_list($1)', call);
    case 'leave': {
      const [entry] = await database.query<{ id: string }>(
        'SELECT id FROM waiting_entry WHERE slot_id = $1 AND holder_id = $2 AND ended_at IS NULL',
        [slotId, holder.id],
      );
      if (entry === undefined) return 'false';
      return one('SELECT leave_waiting_list($1) AS outcome', { ...call, entryId: entry.id });
    }
    case 'cancel': {
      const rows = await database.query(
        `UPDATE service_request SET state = 'cancelled', ended_at = now() WHERE id = (SELECT id FROM service_request
           WHERE slot_id = $1 AND holder_id = $2 AND state = 'confirmed' LIMIT 1) RETURNING id`,
        [slotId, holder.id],
      );
      await database.query('UPDATE slot SET taken = taken - $2 WHERE id = $1', [slotId, rows.length]);
      return String(rows.length > 0);
    }
    case 'lapse':
      await database.query(
        `UPDATE slot_hold SET made_at = now() - interval '2 hours', expires_at = now() WHERE slot_id = $1`,
        [slotId],
      );
      await database.query('SELECT settle_slot($1, 60)', [slotId]);
      return 'settled';
    case 'widen':
      await database.query('UPDATE slot SET capacity = capacity + 1 WHERE id = $1', [slotId]);
      return 'widened';
    case 'settle':
      await database.query('SELECT settle_slot($1, 60)', [slotId]);
      return 'settled';
  }
}

function bookingOf(holder: Holder, slotId: string) {
  return {
    ...{
      holderId: holder.id,
      cardId: holder.card.id,
      cardVersion: 1,
      service: 'MED-FASTTRACK',
      mode: 'booking',
    },
    ...{ state: 'confirmed', beneficiaryId: null, beneficiaryRelation: 'self', beneficiaryName: holder.name },
    ...{ agencyId: hospital.id, slotId, city: 'harbin', serviceOn: '2099-01-05', place: null, companions: 0 },
    ...{ details: {}, documents: [], onlyOneOpen: false, policyVersion: POLICY_VERSION, excludes: [] },
    ...{
      idempotencyKey: randomUUID(),
      fingerprint: '00',
      submittedAt: new Date(),
      dueOn: null,
      endedAt: null,
    },
    ...{ eventType: 'request.submitted', actorId: holder.id, actorRoles: ['holder'], mostOpen: 1000 },
    quotaTakes: [],
  };
}

/** Who has what of a slot, by their places in the crowd. */
async function standing(slotId: string) {
  const rows = await database.query<{ holder: string; what: string }>(
    `SELECT holder_id AS holder, 'booked' AS what FROM service_request WHERE slot_id = $1 AND state = 'confirmed'
     UNION ALL SELECT holder_id, CASE WHEN entry_id IS NULL THEN 'held' ELSE 'offered' END FROM slot_hold
       WHERE slot_id = $1
     UNION ALL SELECT holder_id, 'queue' FROM (SELECT holder_id FROM waiting_entry WHERE slot_id = $1
       AND state = 'waiting' ORDER BY turn) q`,
    [slotId],
  );
  const those = (what: string) =>
    rows.filter((row) => row.what === what).map(({ holder }) => crowd.findIndex(({ id }) => id === holder));
  const [slot] = await database.query<{ taken: number; waiting: number; capacity: number }>(
    'SELECT taken, waiting, capacity FROM slot WHERE id = $1',
    [slotId],
  );
  return {
    ...slot,
    booked: those('booked').sort(),
    held: those('held').sort(),
    offered: those('offered').sort(),
    queue: those('queue'),
  };
}

/** More places than are owed come to a slot, and somebody who waits there books one. */
const BOOKED_WHILE_WAITING: Step[] = [
  ...[{ do: 'book', who: 0 } as const, { do: 'join', who: 1 } as const, { do: 'join', who: 2 } as const],
  ...[{ do: 'widen' } as const, { do: 'widen' } as const, { do: 'widen' } as const],
  ...[{ do: 'book', who: 2 } as const, { do: 'settle' } as const],
];

describe('the waiting list of a slot', () => {
  test('goes by turn whatever happens: nobody is passed over, and counters say what the rows say', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.array(step, { minLength: 5, maxLength: 30 }),
        async (capacity, steps) => {
          const slot = await people.slot(hospital, { service: 'MED-FASTTRACK', capacity });
          const paper = new Paper(capacity);
          for (const [index, each] of steps.entries()) {
            const answers = [await take(each, slot.id), paper.take(each)];
            expect([index, each, answers[0]]).toEqual([index, each, answers[1]]);
            expect(await standing(slot.id)).toEqual({
              taken: paper.taken,
              waiting: paper.queue.length,
              capacity: paper.capacity,
              booked: paper.booked.flatMap((n, one) => Array.from({ length: n }, () => one)),
              held: [...paper.held].sort(),
              offered: [...paper.offered].sort(),
              queue: paper.queue,
            });
          }
        },
      ),
      { numRuns: 60, examples: [[1, BOOKED_WHILE_WAITING]] },
    );
  });
});
