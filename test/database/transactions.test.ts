import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { EventEmitter, once } from 'node:events';
import { GUEST, system, type Actor } from '#database/actor.js';
import { AccountRow } from '#database/entities/account.js';
import type { Transactions } from '#database/transactions.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, type Person } from '../support/people.js';
import { appTransactions } from './app-transactions.js';

let database: TestDatabase;
let transactions: Transactions;
let close: () => Promise<void>;
let anna: Person;
let boris: Person;
beforeAll(async () => {
  database = await testDatabase();
  // A real deadlock is found after this long; the default of a second is for busy servers.
  await database.onCluster(`ALTER DATABASE ${database.name} SET deadlock_timeout = '50ms'`);
  ({ transactions, close } = await appTransactions(database));
  const people = new People(database);
  anna = await people.person({ name: 'Anna' });
  boris = await people.person({ name: 'Boris' });
});
afterAll(async () => {
  await close();
  await database.drop();
});
beforeEach(() => database.query('DELETE FROM demo_clock'));

const actorOf = ({ id }: Person): Actor => ({
  kind: 'account',
  accountId: id,
  roles: ['applicant'],
  agencyId: null,
});
const eventsOf = (subjectId: string) =>
  database.query('SELECT * FROM event WHERE subject_id = $1 ORDER BY seq', [subjectId]);
const changed = { type: 'profile.changed', subjectType: 'account' } as const;
const subject = (last: number) => `01900000-0000-7000-8000-${String(last).padStart(12, '0')}`;

describe('a transaction', () => {
  test('commits when its work answers, with that answer', async () => {
    const answer = await transactions.run(actorOf(anna), async (tx) => {
      await tx.manager.update(AccountRow, { id: anna.id }, { locale: 'en' });
      return 'done';
    });
    expect(answer).toBe('done');
    expect(await database.query('SELECT locale FROM account WHERE id = $1', [anna.id])).toEqual([
      { locale: 'en' },
    ]);
  });

  test('sees everything for what the portal does itself, and no longer, whatever comes of it', async () => {
    const others = 'SELECT count(*)::int AS n FROM dependant';
    await new People(database).dependant(boris);
    await transactions.run(actorOf(anna), async (tx) => {
      const count = async () => (await tx.manager.query<{ n: number }[]>(others))[0]?.n;
      expect(await count()).toBe(0);
      expect(await tx.seeingAll(count)).toBe(1);
      expect(await count()).toBe(0);
      await expect(tx.seeingAll(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
      expect(await count()).toBe(0);
      await tx.seeingAll(async () => {
        expect(await tx.seeingAll(count)).toBe(1);
        expect(await count()).toBe(1);
      });
      expect(await count()).toBe(0);
      await tx.seeingAll(() => tx.record({ ...changed, subjectId: subject(90) }));
    });
    expect(await eventsOf(subject(90))).toEqual([
      expect.objectContaining({ actor_id: anna.id, actor_roles: ['applicant'] }),
    ]);
  });

  test('rolls everything back when its work throws, events too', async () => {
    const failing = transactions.run(actorOf(anna), async (tx) => {
      await tx.manager.update(AccountRow, { id: anna.id }, { name: 'Somebody else' });
      await tx.record({ type: 'profile.changed', subjectType: 'account', subjectId: subject(1) });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await database.query('SELECT name FROM account WHERE id = $1', [anna.id])).toEqual([
      { name: 'Anna' },
    ]);
    expect(await eventsOf(subject(1))).toEqual([]);
  });

  test.each<[string, Actor, object]>([
    [
      'an account',
      { kind: 'account', accountId: subject(9), roles: ['applicant', 'reviewer'], agencyId: null },
      { actor_kind: 'account', actor_id: subject(9), actor_roles: ['applicant', 'reviewer'] },
    ],
    ['a guest', GUEST, { actor_kind: 'guest', actor_id: null, actor_roles: [] }],
    ['a program', system('expire-cards'), { actor_kind: 'system', actor_id: null, actor_roles: ['system'] }],
  ])('records who acted and when: %s', async (name, actor, expected) => {
    const id = subject(10 + name.length);
    const now = await transactions.run(actor, async (tx) => {
      await tx.record({ type: 'card.issued', subjectType: 'card', subjectId: id, data: { tier: 'B' } });
      return tx.now;
    });
    expect(await eventsOf(id)).toEqual([
      expect.objectContaining({
        ...expected,
        type: 'card.issued',
        subject_type: 'card',
        data: { tier: 'B' },
        at: now,
      }),
    ]);
  });

  test('leaves no actor behind on its connection', async () => {
    const { transactions: single, close: closeSingle } = await appTransactions(database, 1);
    try {
      const look = 'SELECT actor_id() AS id, actor_is($$reviewer$$) AS reviewer, actor_agency_id() AS agency';
      const actor: Actor = { kind: 'account', accountId: anna.id, roles: ['reviewer'], agencyId: subject(3) };
      const within = await single.run(actor, (tx) => tx.manager.query<unknown[]>(look));
      expect(within).toEqual([{ id: anna.id, reviewer: true, agency: subject(3) }]);
      expect(await single.statement(look, [])).toEqual([{ id: null, reviewer: false, agency: null }]);
    } finally {
      await closeSingle();
    }
  });

  test('is tried again after a real deadlock, and both come through', async () => {
    let tries = 0;
    let waiting = 0;
    const meeting = new EventEmitter();
    const bothHoldOne = once(meeting, 'both');
    const crossing = (first: Person, second: Person) =>
      transactions.run(system('test'), async (tx) => {
        tries += 1;
        const bump = (person: Person) =>
          tx.manager.query('UPDATE account SET version = version + 1 WHERE id = $1', [person.id]);
        await bump(first);
        if ((waiting += 1) === 2) meeting.emit('both');
        await bothHoldOne;
        await bump(second);
      });
    const versions = async () =>
      (await database.query<{ sum: number }>('SELECT sum(version)::int AS sum FROM account'))[0]!.sum;
    const before = await versions();
    await Promise.all([crossing(anna, boris), crossing(boris, anna)]);
    expect(tries).toBe(3);
    expect(await versions()).toBe(before + 4);
  });

  test('is given up after four tries', async () => {
    let tries = 0;
    const failing = transactions.run(system('test'), (tx) => {
      tries += 1;
      return tx.manager.query(`DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'serialization_failure'; END $$`);
    });
    await expect(failing).rejects.toMatchObject({ code: '40001' });
    expect(tries).toBe(4);
  });

  test('is not tried again after any other error', async () => {
    let tries = 0;
    const failing = transactions.run(system('test'), (tx) => {
      tries += 1;
      return tx.manager.query('SELECT 1 / 0');
    });
    await expect(failing).rejects.toMatchObject({ code: '22012' });
    expect(tries).toBe(1);
  });
});

describe('the clock of the demo', () => {
  test('moves the time and the day of a transaction, and the time of its events', async () => {
    const id = subject(50);
    const ahead = (days: number) =>
      database.query(`INSERT INTO demo_clock (shift) VALUES (make_interval(days => $1))`, [days]);
    const look = () =>
      transactions.run(system('test'), async (tx) => {
        await tx.record({ type: 'demo.clock_moved', subjectType: 'demo', subjectId: id });
        return { now: tx.now, today: tx.today };
      });
    const real = await look();
    await ahead(400);
    const moved = await look();
    expect(Math.round((moved.now.getTime() - real.now.getTime()) / 86_400_000)).toBe(400);
    expect(moved.today > real.today).toBe(true);
    const events = await eventsOf(id);
    expect(events.map(({ at }) => at)).toEqual([real.now, moved.now]);
    const [row] = await database.query('SELECT portal_today()::text AS today, portal_now() > now() AS ahead');
    expect(row).toEqual({ today: moved.today, ahead: true });
  });

  test('is one: a second row is refused', async () => {
    await database.query(`INSERT INTO demo_clock (shift) VALUES ('1 day')`);
    await expect(database.query(`INSERT INTO demo_clock (shift) VALUES ('1 day')`)).rejects.toMatchObject({
      constraint: 'demo_clock_pk',
    });
  });
});
