import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Transactions } from '#database/transactions.js';
import { SEAL_TYPE } from '#features/audit/event-seal.js';
import { SealEvents } from '#features/audit/seal-events.js';
import { VerifyEvents, type Verification, type VerificationRange } from '#features/audit/verify-events.js';
import { RotateSigningKey } from '#features/keys/rotate-signing-key.js';
import { SigningKeys } from '#features/keys/signing-keys.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { signCompact } from '#platform/jws.js';
import { createLogger } from '#platform/logger.js';
import { makeSigningKey, openPrivateKey } from '#platform/signing-keys.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { MASTER_KEY } from '../support/environment.js';
import { until } from '../support/until.js';
import { appTransactions } from './app-transactions.js';

const auditor = {
  ...{ sessionId: randomUUID(), secondFactor: true },
  actor: { kind: 'account', accountId: randomUUID(), roles: ['auditor'], agencyId: null },
} as const;
const keys = new SigningKeys(new FieldEncryption(Buffer.from(MASTER_KEY, 'base64')));

let database: TestDatabase;
let transactions: Transactions;
let close: () => Promise<void>;
let ids: string[];

beforeAll(async () => {
  database = await testDatabase();
  ({ transactions, close } = await appTransactions(database));
  // Three seals, and two events that none of them covers.
  for (const events of [3, 2, 4]) await write(events).then(sealAll);
  ids = (await database.query<{ id: string }>('SELECT id FROM event ORDER BY transaction, seq')).map(
    ({ id }) => id,
  );
  await write(2);
  await database.query('CREATE TABLE kept_event AS SELECT * FROM event');
  await database.query('CREATE TABLE kept_seal AS SELECT * FROM event_seal');
});
beforeEach(async () => {
  await asOwner(`DELETE FROM event; INSERT INTO event OVERRIDING SYSTEM VALUE SELECT * FROM kept_event;
    DELETE FROM event_seal; INSERT INTO event_seal SELECT * FROM kept_seal;`);
});
afterAll(async () => {
  await close();
  await database.drop();
});

const sealer = () => new SealEvents(transactions, keys, createLogger('silent', 'test'));

/** Other databases of the cluster have open transactions too, below which nothing is sealed. */
async function sealAll(): Promise<void> {
  const unsealed = async () => {
    await sealer().run();
    return (await verified()).unsealed;
  };
  await until('all is sealed', unsealed, (left) => left === 0);
}

function verified(range: VerificationRange = {}): Promise<Verification> {
  return new VerifyEvents(transactions, keys).run(auditor, range);
}

async function write(events: number): Promise<void> {
  await database.query(
    `INSERT INTO event (at, type, subject_type, subject_id, actor_kind, actor_roles, data)
      SELECT portal_now(), 'demo.clock_moved', 'demo', uuidv7(), 'system', '{system}', jsonb_build_object('days', n)
      FROM generate_series(1, $1::integer) n`,
    [events],
  );
}

/** As whoever owns the database can do it, with all that holds others back switched off. */
async function asOwner(sql: string): Promise<void> {
  await database.query(`ALTER TABLE event DISABLE TRIGGER USER; ALTER TABLE event_seal DISABLE TRIGGER USER; ${sql};
    ALTER TABLE event ENABLE TRIGGER USER; ALTER TABLE event_seal ENABLE TRIGGER USER;`);
}

describe('the trail as it was sealed', () => {
  test('is intact, and tells how far it is sealed', async () => {
    const { intact, checked, unsealed, newestSeal, next, firstBroken } = await verified();
    expect({ intact, unsealed, next, firstBroken }).toEqual({
      ...{ intact: true, unsealed: 2, next: null, firstBroken: null },
    });
    expect(checked.events).toBe(ids.length);
    expect(checked.seals).toBe(newestSeal!.number);
  });

  test('can be verified in parts', async () => {
    const all = await verified();
    const last = all.newestSeal!.number;
    const parts = [await verified({ to: 2 }), await verified({ from: 3 })];
    expect(parts.map(({ checked }) => checked.seals)).toEqual([2, last - 2]);
    expect(parts[0]!.checked.events + parts[1]!.checked.events).toBe(all.checked.events);
    expect((await verified({ from: last + 1 })).checked.seals).toBe(0);
  });

  test('is verified for some seconds a call, and the next call goes on', async () => {
    let now = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 4000));
    try {
      const first = await verified();
      expect(first).toMatchObject({ intact: true, checked: { seals: 2 }, next: 3 });
      expect(await verified({ from: first.next! })).toMatchObject({ intact: true });
    } finally {
      clock.mockRestore();
    }
  });

  test('stays so when another key signs', async () => {
    const rotate = new RotateSigningKey(transactions, keys);
    await rotate.run();
    await sealAll();
    expect(await verified()).toMatchObject({ intact: true, unsealed: 0 });
  });

  test('is sealed once, by however many workers, and by none that is killed on the way', async () => {
    const sealed = await database.query(`SELECT 1 FROM event_seal`);
    const broken = transactions.run({ kind: 'system', program: 'test' }, async (tx) => {
      const within = { run: (_: unknown, work: (one: typeof tx) => unknown) => work(tx) };
      await new SealEvents(within as unknown as Transactions, keys, createLogger('silent', 'test')).run();
      // While one is at it, another one leaves it alone.
      expect(await sealer().run()).toBe(false);
      throw new Error('killed');
    });
    await expect(broken).rejects.toThrow('killed');
    expect(await database.query(`SELECT 1 FROM event_seal`)).toHaveLength(sealed.length);
    const unsealed = async () => {
      await Promise.all([sealer().run(), sealer().run(), sealer().run()]);
      return (await verified()).unsealed;
    };
    await until('all is sealed', unsealed, (left) => left === 0);
    const counted = await database.query<{ events: string }>(`SELECT sum(events) AS events FROM event_seal`);
    expect(Number(counted[0]!.events)).toBe(ids.length + 2);
    expect(await verified()).toMatchObject({ intact: true });
  });

  test('has no event of a transaction that is still open, and none that comes late between sealed ones', async () => {
    await transactions.run({ kind: 'system', program: 'test' }, async (tx) => {
      await tx.record({ type: 'demo.clock_moved', subjectType: 'demo', subjectId: randomUUID() });
      await write(1);
      await sealer().run();
      expect((await verified()).unsealed).toBeGreaterThan(0);
    });
    await sealAll();
    expect(await verified()).toMatchObject({ intact: true });
  });
});

describe('whoever owns the database is found out', () => {
  const columns: Readonly<Record<string, string>> = {
    at: `at = at + interval '1 microsecond'`,
    type: `type = 'card.revoked'`,
    subject_type: `subject_type = 'card'`,
    subject_id: 'subject_id = uuidv7()',
    actor: `actor_kind = 'account', actor_id = uuidv7()`,
    roles: `actor_roles = '{}'`,
    data: `data = '{"days": 1.0}'`,
  };
  test.each(Object.entries(columns))('who changes %s', async (_, change) => {
    await asOwner(`UPDATE event SET ${change} WHERE id = '${ids[4]}'`);
    const { intact, firstBroken } = await verified();
    expect({ intact, ...firstBroken }).toMatchObject({ intact: false, what: 'changed', eventId: ids[4] });
  });

  test('who takes one away, the last of a seal too', async () => {
    for (const id of [ids[0], ids.at(-1)]) {
      await asOwner(`DELETE FROM event WHERE id = '${id}'`);
    }
    const { firstBroken } = await verified();
    expect(firstBroken).toEqual({ seal: 1, what: 'missing', eventId: ids[0] });
    expect((await verified({ from: 2 })).firstBroken).toMatchObject({ what: 'missing', eventId: ids.at(-1) });
  });

  test.each([
    ['among the others', 'transaction', 'seq - 1000'],
    ['before all of them', '-1', 'seq'],
    ['in the very place of the last', 'transaction', 'seq'],
  ])('who puts one in, %s', async (_, transaction, seq) => {
    const id = randomUUID();
    await asOwner(`INSERT INTO event (id, seq, transaction, at, type, subject_type, subject_id, actor_kind, actor_roles,
      data) OVERRIDING SYSTEM VALUE SELECT '${id}', ${seq}, ${transaction}, at, type, subject_type, subject_id,
      actor_kind, actor_roles, data FROM event WHERE id = '${ids.at(-1)}'`);
    expect((await verified()).firstBroken).toMatchObject({ what: 'added', eventId: id });
  });

  test('who lets two change places', async () => {
    const pair = `('${ids.at(-2)}', '${ids.at(-1)}')`;
    await asOwner(`DELETE FROM event WHERE id IN ${pair}; INSERT INTO event (id, seq, transaction, at, type,
      subject_type, subject_id, actor_kind, actor_roles, data) OVERRIDING SYSTEM VALUE SELECT e.id, o.seq,
      o.transaction, e.at, e.type, e.subject_type, e.subject_id, e.actor_kind, e.actor_roles, e.data
      FROM kept_event e, kept_event o WHERE e.id IN ${pair} AND o.id IN ${pair} AND e.id <> o.id`);
    expect((await verified()).firstBroken).toMatchObject({ what: 'changed', eventId: ids.at(-2) });
  });

  test('who takes a seal away, or changes what stands in it', async () => {
    await asOwner('DELETE FROM event_seal WHERE number = 2');
    expect((await verified()).firstBroken).toEqual({ seal: 2, what: 'chain', eventId: null });
    expect((await verified({ from: 3 })).firstBroken).toEqual({ seal: 2, what: 'chain', eventId: null });
    for (const change of [
      'fingerprints = overlay(fingerprints PLACING $$x$$::bytea FROM 20)',
      'events = events',
    ]) {
      await asOwner(`DELETE FROM event_seal; INSERT INTO event_seal SELECT * FROM kept_seal;
        UPDATE event_seal SET sealed_at = sealed_at + interval '1 second', ${change} WHERE number = 2`);
      expect((await verified()).firstBroken).toEqual({ seal: 2, what: 'chain', eventId: null });
    }
  });

  test('who signs with a key of his own', async () => {
    const encryption = new FieldEncryption(Buffer.alloc(32));
    const key = makeSigningKey(encryption);
    await database.query(
      `INSERT INTO signing_key (kid, public_jwk, sealed_private_key, created_at, retired_at)
        VALUES ($1, $2, $3, now(), now())`,
      [key.kid, JSON.stringify(key.publicJwk), key.sealedPrivateKey],
    );
    const [seal] = await database.query<{ jws: string }>('SELECT jws FROM event_seal WHERE number = 3');
    const claims = JSON.parse(Buffer.from(seal!.jws.split('.')[1]!, 'base64url').toString()) as object;
    const privateKey = openPrivateKey(key, encryption);
    const forged = signCompact({ ...claims }, { kid: key.kid, privateKey, typ: SEAL_TYPE });
    await asOwner(`UPDATE event_seal SET jws = '${forged}' WHERE number = 3`);
    expect((await verified()).firstBroken).toEqual({ seal: 3, what: 'signature', eventId: null });
    expect((await verified({ anchor: forged })).anchor).toEqual({ seal: null, result: 'not_signed_here' });
  });

  test('who rewrites the end of the chain and lets the portal seal it anew: by a seal kept elsewhere', async () => {
    const anchor = (await verified()).newestSeal!;
    expect((await verified({ anchor: anchor.jws })).anchor).toEqual({
      ...{ seal: anchor.number, result: 'contained' },
    });
    await asOwner(
      `DELETE FROM event_seal WHERE number > 1; UPDATE event SET data = '{}' WHERE id = '${ids[4]}'`,
    );
    expect((await verified({ anchor: anchor.jws })).anchor).toMatchObject({ result: 'missing' });
    while ((await verified()).newestSeal!.number < anchor.number) {
      await sealAll();
      await write(1);
    }
    expect(await verified({ anchor: anchor.jws })).toMatchObject({
      ...{ intact: true, anchor: { seal: anchor.number, result: 'rewritten' } },
    });
    await expect(verified({ anchor: 'not.a.seal' })).rejects.toMatchObject({
      code: 'audit.anchor_malformed',
    });
  });
});

test('nobody changes a seal or makes one in the portal but the portal itself', async () => {
  for (const sql of ['UPDATE event_seal SET events = 1', 'DELETE FROM event_seal', 'TRUNCATE event_seal'])
    await expect(database.query(sql)).rejects.toThrow('append-only');
  const making = transactions.run(auditor.actor, (tx) =>
    tx.manager
      .query(`INSERT INTO event_seal (number, through_transaction, through_seq, events, fingerprints, hash,
      previous_hash, sealed_at, jws) SELECT 99, 1, 1, events, fingerprints, hash, previous_hash, sealed_at, jws
      FROM event_seal LIMIT 1`),
  );
  await expect(making).rejects.toMatchObject({ code: '42501' });
});
