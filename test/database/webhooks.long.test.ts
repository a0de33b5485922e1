import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { system } from '#database/actor.js';
import { EventRow } from '#database/entities/event.js';
import { NotificationRow } from '#database/entities/notification.js';
import type { Transactions } from '#database/transactions.js';
import { ForgetOld } from '#features/audit/forget-old.js';
import { DeliverWebhooks, type WebhookOutcome } from '#features/webhooks/deliver-webhooks.js';
import { EndpointKeys } from '#features/webhooks/endpoint-keys.js';
import { queueWebhooks } from '#features/webhooks/queue-webhooks.js';
import { RotateEndpointKey } from '#features/webhooks/rotate-endpoint-key.js';
import { WebhookCounts } from '#features/webhooks/webhook-counts.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { createLogger } from '#platform/logger.js';
import { tellPeople } from '#worker/reactions/tell-people.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { MASTER_KEY } from '../support/environment.js';
import { People, type Agency } from '../support/people.js';
import {
  startReceiver,
  verified,
  verifiedByPublicKey,
  type Habit,
  type Receiver,
} from '../support/receiver.js';
import { insertRow, type Row } from '../support/rows.js';
import { until } from '../support/until.js';
import { appTransactions } from './app-transactions.js';

const keys = new EndpointKeys(new FieldEncryption(Buffer.from(MASTER_KEY, 'base64')));

let database: TestDatabase;
let people: People;
let transactions: Transactions;
let close: () => Promise<void>;
let receivers: Receiver[] = [];
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  ({ transactions, close } = await appTransactions(database));
});
beforeEach(() => database.query('DELETE FROM webhook_endpoint'));
afterEach(async () => {
  await Promise.all(receivers.map((one) => one.stop()));
  receivers = [];
});
afterAll(async () => {
  await close();
  await database.drop();
});

async function receiver(habit?: Habit): Promise<Receiver> {
  const one = await startReceiver(habit);
  receivers.push(one);
  return one;
}

interface Endpoint {
  readonly id: string;
  readonly agency: Agency;
  readonly secret: string | null;
  readonly publicKey: string | null;
}

async function endpoint(
  url: string,
  more: { agency?: Agency; types?: string[]; signature?: 'symmetric' | 'ed25519' } = {},
): Promise<Endpoint> {
  const { types = ['request.submitted'], signature = 'symmetric' } = more;
  const agency = more.agency ?? (await people.agency());
  const id = randomUUID();
  const { sealed, publicKey, secret } = keys.make(id, signature);
  await insertRow(database, 'webhook_endpoint', {
    ...{ id, agencyId: agency.id, url, types, state: 'active', signature, sealedKey: sealed, publicKey },
    ...{ keyMadeAt: new Date(), createdAt: new Date() },
  });
  return { id, agency, secret, publicKey };
}

/** A message of its own to an endpoint, due at once. */
async function message({ id }: { id: string }, more: Row = {}): Promise<string> {
  const row = await insertRow(database, 'webhook_message', {
    ...{ endpointId: id, type: 'request.submitted', subjectId: randomUUID(), happenedAt: new Date() },
    ...{ state: 'waiting', nextAttemptAt: new Date(Date.now() - 1000) },
    ...more,
  });
  return row.id;
}

/** A worker's sender. */
function sender(loopback = true): DeliverWebhooks {
  return new DeliverWebhooks(
    transactions,
    keys,
    { webhookLoopback: loopback },
    createLogger('silent', 'test'),
  );
}

/** Begins what is due and waits for it. */
async function deliver(by = sender()): Promise<WebhookOutcome[]> {
  const outcomes: WebhookOutcome[] = [];
  await by.round((outcome) => outcomes.push(outcome));
  await by.settled(null);
  return outcomes;
}

interface Stand {
  readonly state: string;
  readonly attempts: number;
  readonly error: string | null;
  /** Until the next attempt. */
  readonly seconds: number | null;
}

async function standOf(id: string): Promise<Stand | undefined> {
  const [row] = await database.query<Stand & Row>(
    `SELECT state, attempts, error, round(extract(epoch FROM next_attempt_at - now()))::int AS seconds
     FROM webhook_message WHERE id = $1`,
    [id],
  );
  return row;
}

async function endpointStand({ id }: { id: string }): Promise<Row | undefined> {
  const [row] = await database.query<Row>(
    'SELECT state, disabled_reason, failing_since IS NOT NULL AS failing FROM webhook_endpoint WHERE id = $1',
    [id],
  );
  return row;
}

const makeDue = () =>
  database.query('UPDATE webhook_message SET next_attempt_at = now() WHERE next_attempt_at IS NOT NULL');

describe('an event', () => {
  async function happened(type: string, request: string, data: Row = {}): Promise<void> {
    const { id } = await insertRow(database, 'event', {
      ...{ type, at: new Date('2026-05-01T08:00:00Z'), subjectType: 'request', subjectId: request },
      ...{ actorKind: 'system', actorRoles: ['system'], data },
    });
    // Taken twice, as an outbox may.
    for (const _ of [1, 2]) {
      await transactions.run(system('test'), async (tx) =>
        queueWebhooks(tx, await tx.manager.findOneByOrFail(EventRow, { id })),
      );
    }
  }

  test('reaches the agency’s own system, thin and signed, and nobody else’s', async () => {
    const [own, other] = [await receiver(), await receiver()];
    const agency = await people.agency();
    const { secret } = await endpoint(own.url, { agency, types: ['request.submitted', 'slot.taken'] });
    await endpoint(other.url, { types: ['request.submitted'] });
    const holder = await people.holder();
    const request = await people.request(holder, agency, { mode: 'booking' });

    await happened('request.submitted', request.id);
    await happened('request.accepted', request.id);
    await deliver();

    expect(other.received).toEqual([]);
    const said = own.received.map((came) => verified(came, secret!) as { type: string });
    const timestamp = '2026-05-01T08:00:00.000Z';
    expect(said.toSorted((one, two) => (one.type < two.type ? -1 : 1))).toEqual([
      { type: 'request.submitted', timestamp, data: { id: request.id } },
      { type: 'slot.taken', timestamp, data: { id: expect.any(String) } },
    ]);
    expect(own.received[0]!.headers['content-type']).toBe('application/json');
    expect(await deliver()).toEqual([]);
  });
});

describe('receivers', () => {
  test('a slow, a dying, a flaky and a good one: each by itself', async () => {
    let down = true;
    const slow = await receiver(() => undefined);
    const dying = await receiver(() => 410);
    const flaky = await receiver(() => (down ? 500 : 200));
    const good = await receiver();
    const places = await Promise.all([slow, dying, flaky, good].map(({ url }) => endpoint(url)));
    const [toSlow, toDying, toFlaky, toGood] = places as [Endpoint, Endpoint, Endpoint, Endpoint];
    for (let n = 0; n < 20; n += 1) await message(toSlow);
    const gone = await message(toDying);
    const tried = await message(toFlaky);
    for (let n = 0; n < 20; n += 1) await message(toGood);

    const by = sender();
    const round = () => by.round(() => undefined);
    await until('the good one has all', async () => {
      await round();
      return good.received.length === 20;
    });
    // All that the slow one holds is its own few places.
    expect(slow.received.length).toBeLessThanOrEqual(4);
    for (const came of good.received) verified(came, toGood.secret!);
    await until('it failed', async () => (await standOf(tried))?.state === 'failed');
    expect(await standOf(tried)).toMatchObject({ attempts: 1, error: 'refused' });
    await until('it is dead', async () => (await standOf(gone))?.state === 'dead');
    expect(await endpointStand(toDying)).toMatchObject({ state: 'disabled', disabled_reason: 'gone' });
    expect(await endpointStand(toFlaky)).toMatchObject({ state: 'active', failing: true });

    down = false;
    await database.query('UPDATE webhook_message SET next_attempt_at = now() WHERE id = $1', [tried]);
    await until('it arrived', async () => {
      await round();
      return (await standOf(tried))?.state === 'delivered';
    });
    expect(await endpointStand(toFlaky)).toMatchObject({ state: 'active', failing: false });
    const ids = flaky.received.map(({ id }) => id);
    expect(ids).toEqual([tried, tried]);
    expect(flaky.received.map((came) => verified(came, toFlaky.secret!))).toHaveLength(2);
    await slow.stop();
    await by.settled(null);
  });

  test('that are asked to wait are left alone for as long as they say', async () => {
    const busy = await receiver((_, reply) => void reply.writeHead(429, { 'retry-after': '3600' }).end());
    const place = await endpoint(busy.url);
    const first = await message(place);
    await deliver();
    expect((await standOf(first))?.seconds).toBeGreaterThan(3590);
    await message(place);
    await makeDue();
    expect(await deliver()).toEqual([]);
    expect(busy.received).toHaveLength(1);
  });

  test('that take nothing for the whole schedule are given up, and their agency is told', async () => {
    const broken = await receiver(() => 500);
    const place = await endpoint(broken.url);
    const clerk = await people.staff('agency_staff', { agency: place.agency });
    const last = { tries: 9, attempts: 9, state: 'failed', error: 'refused' };
    const dead = await message(place, { ...last, firstAttemptAt: new Date(Date.now() - 3.2 * 86_400_000) });
    const waiting = await message(place, { nextAttemptAt: new Date(Date.now() + 60_000) });
    await deliver();
    expect(await standOf(dead)).toMatchObject({ state: 'dead', attempts: 10, error: 'refused' });
    expect(await standOf(waiting)).toMatchObject({ state: 'dead', error: 'endpoint_disabled' });
    expect(await endpointStand(place)).toMatchObject({ state: 'disabled', disabled_reason: 'failing' });
    const told = await transactions.run(system('test'), async (tx) => {
      const event = await tx.manager.findOneByOrFail(EventRow, {
        type: 'webhook.disabled',
        subjectId: place.id,
      });
      await tellPeople(tx, event);
      return tx.manager.findBy(NotificationRow, { eventId: event.id });
    });
    expect(told).toMatchObject([{ accountId: clerk.id, data: { reason: 'failing' } }]);
  });

  test('that took others meanwhile lose one message and stay', async () => {
    const picky = await receiver(() => 400);
    const place = await endpoint(picky.url);
    await database.query('UPDATE webhook_endpoint SET last_delivered_at = now() WHERE id = $1', [place.id]);
    const last = { tries: 9, attempts: 9, state: 'failed', error: 'refused' };
    const dead = await message(place, { ...last, firstAttemptAt: new Date(Date.now() - 86_400_000) });
    await deliver();
    expect(await standOf(dead)).toMatchObject({ state: 'dead' });
    expect(await endpointStand(place)).toMatchObject({ state: 'active' });
  });

  test('of this machine get nothing where that is not allowed', async () => {
    const inside = await receiver();
    const id = await message(await endpoint(inside.url));
    await deliver(sender(false));
    expect(await standOf(id)).toMatchObject({ state: 'failed', error: 'address_refused' });
    expect(inside.received).toEqual([]);
  });
});

describe('workers', () => {
  test('several at once send everything once', async () => {
    const good = await receiver();
    const place = await endpoint(good.url);
    for (let n = 0; n < 30; n += 1) await message(place);
    const workers = [sender(), sender(), sender()];
    await until('all arrived', async () => {
      await Promise.all(workers.map((one) => one.round(() => undefined)));
      return good.received.length >= 30;
    });
    await Promise.all(workers.map((one) => one.settled(null)));
    expect(new Set(good.received.map(({ id }) => id)).size).toBe(30);
    expect(good.received).toHaveLength(30);
  });

  test('one that is killed in the middle: its lease is taken over when it is over, and not before', async () => {
    const stuck = await receiver(() => undefined);
    const place = await endpoint(stuck.url);
    const id = await message(place);
    const killed = sender();
    await killed.round(() => undefined);
    await until('it came in', () => stuck.received.length === 1);

    expect(await deliver()).toEqual([]);
    const well = await receiver();
    await database.query('UPDATE webhook_endpoint SET url = $2 WHERE id = $1', [place.id, well.url]);
    await database.query('UPDATE webhook_message SET next_attempt_at = now(), leased_until = now()');
    expect(await deliver()).toMatchObject([{ outcome: 'delivered' }]);
    expect(well.received.map((came) => [came.id, verified(came, place.secret!)])).toMatchObject([[id, {}]]);

    // The first one was not dead after all; its failure changes nothing any more.
    await stuck.stop();
    await killed.settled(null);
    expect(await standOf(id)).toMatchObject({ state: 'delivered', attempts: 2, error: null });
  });

  test('one that is stopped hands back what is under way, and no try is lost', async () => {
    const stuck = await receiver(() => undefined);
    const id = await message(await endpoint(stuck.url));
    const stopped = sender();
    const outcomes: WebhookOutcome[] = [];
    await stopped.round((outcome) => outcomes.push(outcome));
    await until('it came in', () => stuck.received.length === 1);
    await stopped.settled(20);
    expect(outcomes).toMatchObject([{ outcome: 'interrupted' }]);
    const [row] = await database.query<Row>(
      'SELECT state, attempts, tries FROM webhook_message WHERE id = $1',
      [id],
    );
    expect(row).toEqual({ state: 'waiting', attempts: 1, tries: 0 });
  });
});

test('an agency that is shut hears nothing more, and goes on where it was once it is open', async () => {
  const one = await receiver();
  const { agency, ...by } = await endpoint(one.url);
  await message(by);
  const open = (active: boolean) =>
    database.query('UPDATE agency SET active = $2 WHERE id = $1', [agency.id, active]);
  await open(false);
  expect(await deliver()).toEqual([]);
  expect((await new WebhookCounts(transactions).run()).oldestDueSeconds).toBe(0);
  await open(true);
  expect(await deliver()).toMatchObject([{ outcome: 'delivered' }]);
});

test('while a key is changed both verify, with both kinds; afterwards the new one alone', async () => {
  const good = await receiver();
  const place = await endpoint(good.url);
  const clerk = await people.staff('agency_staff', { agency: place.agency });
  const actor = { kind: 'account', accountId: clerk.id, agencyId: place.agency.id } as const;
  const session = {
    sessionId: '',
    secondFactor: true,
    actor: { ...actor, roles: ['agency_staff' as const] },
  };
  const rotation = { overlapHours: 24, signature: 'ed25519' as const };
  const rotated = await new RotateEndpointKey(transactions, keys).run(session, place.id, rotation, null);
  expect(rotated.secret).toBeNull();
  await message(place);
  await deliver();
  expect(verified(good.received[0]!, place.secret!)).toMatchObject({ type: 'request.submitted' });
  expect(verifiedByPublicKey(good.received[0]!, rotated.endpoint.publicKey!)).toBe(true);

  await database.query(`UPDATE webhook_endpoint SET previous_key_until = now() - interval '1 second'`);
  await message(place);
  await deliver();
  expect(() => verified(good.received[1]!, place.secret!)).toThrow('No matching signature');
  expect(verifiedByPublicKey(good.received[1]!, rotated.endpoint.publicKey!)).toBe(true);
});

test('what ended long ago is forgotten', async () => {
  const place = await endpoint('http://127.0.0.1:1/');
  const ended = { state: 'delivered', nextAttemptAt: null };
  const old = await message(place, { ...ended, endedAt: new Date(Date.now() - 91 * 86_400_000) });
  const kept = await message(place, { ...ended, endedAt: new Date() });
  await new ForgetOld(transactions).run();
  expect([await standOf(old), (await standOf(kept))?.state]).toEqual([undefined, 'delivered']);
});
