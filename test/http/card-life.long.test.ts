import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Transactions } from '#database/transactions.js';
import { ExpireCards } from '#features/cards/expire-cards.js';
import { RemindRenewals } from '#features/cards/remind-renewals.js';
import { Policies } from '#features/policy/policies.js';
import { EndBlockedBookings } from '#features/requests/end-blocked-bookings.js';
import { appTransactions } from '../database/app-transactions.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Answer } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, type Agency, type Card, type CardFields, type Person } from '../support/people.js';
import { filledIn, handIn } from '../support/service-forms.js';
import { standAt } from '../support/portal-clock.js';

type Holder = Person & { card: Card };

const shanghai = (moment: string) => `${moment}+08:00`;
const NOW = shanghai('2027-05-10T10:00:00');

let database: TestDatabase;
let api: RunningApi;
let people: People;
let hospital: Agency;
let manager: Person;
let nurse: Person;
let close: () => Promise<void>;
let expireCards: ExpireCards;
let remindRenewals: RemindRenewals;
let endBlockedBookings: EndBlockedBookings;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  hospital = await people.agency({ services: ['MED-ADMISSION', 'MED-FASTTRACK', 'MED-DOCTOR'] });
  manager = await people.staff('service_manager');
  nurse = await people.staff('agency_staff', { agency: hospital });
  let transactions: Transactions;
  ({ transactions, close } = await appTransactions(database));
  const policies = new Policies(transactions);
  expireCards = new ExpireCards(transactions, policies);
  remindRenewals = new RemindRenewals(transactions, policies);
  endBlockedBookings = new EndBlockedBookings(transactions, policies);
  await standAt(database, NOW);
});
afterAll(async () => {
  expect(await database.query('SELECT * FROM quota_ledger_differences()')).toEqual([]);
  await close();
  await api.stop();
  await database.drop();
});

const as = (person: Person) => caller(api.url).as(person);
const holderOf = (fields: CardFields = {}): Promise<Holder> =>
  people.holder({ tier: 'B', validFrom: '2026-01-01', validUntil: '2030-12-31', ...fields });
const act = (holder: Holder, action: string, by = manager): Promise<Answer> =>
  as(by).post(`/cards/${holder.card.id}/${action}`, { reason: '经核实。' });
const effects = async (holder: Holder, action: string): Promise<Answer['body']> =>
  good(await as(manager).get(`/cards/${holder.card.id}/effects?action=${action}`));
const step = (person: Person, id: string, action: string, body: object = {}): Promise<Answer> =>
  as(person).post(`/service-requests/${id}/${action}`, body);
const seen = async (person: Person, id: string): Promise<Answer['body']> =>
  good(await as(person).get(`/service-requests/${id}`));
const used = async (holder: Holder): Promise<number> => {
  const [row] = await database.query<{ used: number }>(
    'SELECT coalesce(sum(used), 0)::int AS used FROM quota_use WHERE holder_id = $1',
    [holder.id],
  );
  return row?.used ?? 0;
};
const eventsOf = async (id: string): Promise<string[]> =>
  (
    await database.query<{ type: string }>('SELECT type FROM event WHERE subject_id = $1 ORDER BY seq', [id])
  ).map(({ type }) => type);
const everyDue = async (
  due: () => Promise<string[]>,
  move: (id: string) => Promise<void>,
): Promise<string[]> => {
  const ids = await due();
  for (const id of ids) await move(id);
  return ids;
};

async function booked(holder: Holder, startsAt = shanghai('2027-05-20T09:00:00')) {
  const slot = await people.slot(hospital, { service: 'MED-FASTTRACK', startsAt: new Date(startsAt) });
  const body = { service: 'MED-FASTTRACK', slotId: slot.id };
  const { id } = good(await as(holder).post('/service-requests', body, { key: randomUUID() }), 201);
  return { id: id as string, slotId: slot.id };
}

async function admitted(holder: Holder): Promise<string> {
  const documents = await handIn(as(holder), 'MED-ADMISSION', 'admission_advice');
  const details = filledIn('MED-ADMISSION');
  const body = { service: 'MED-ADMISSION', agencyId: hospital.id, details, documents };
  return good(await as(holder).post('/service-requests', body, { key: randomUUID() }), 201).id;
}

const placesTaken = async (slotId: string): Promise<number> =>
  (await database.query<{ taken: number }>('SELECT taken FROM slot WHERE id = $1', [slotId]))[0]!.taken;

/** Somebody with a booking to come, one being served, a case that is new and one that is worked on. */
async function busyHolder() {
  const holder = await holderOf();
  const coming = await booked(holder);
  const served = await booked(holder);
  good(await step(nurse, served.id, 'check_in'));
  const fresh = await admitted(holder);
  const working = await admitted(holder);
  good(await step(nurse, working, 'accept'));
  return { holder, coming, served, fresh, working };
}

describe('what an action does is shown before, and then done', () => {
  test('suspending blocks what is open; only ending it is possible', async () => {
    const { holder, coming, served, fresh, working } = await busyHolder();
    const shown = await effects(holder, 'suspend');
    const effectOf = (id: string) => shown.requests.find((one: { id: string }) => one.id === id).effect;
    expect([coming.id, served.id, fresh, working].map(effectOf)).toEqual([
      'blocked',
      'kept',
      'blocked',
      'blocked',
    ]);
    expect(await eventsOf(fresh)).not.toContain('request.blocked');

    good(await act(holder, 'suspend'));
    const lastStep = { action: 'suspend', reason: '经核实。' };
    expect(good(await as(holder).get('/me/card'))).toMatchObject({ state: 'suspended', lastStep });
    expect(await seen(nurse, coming.id)).toMatchObject({
      ...{ state: 'confirmed', blockedAt: new Date(NOW).toISOString(), actions: ['decline'] },
    });
    expect((await seen(holder, fresh)).actions).toEqual(['cancel', 'complain']);
    const refused = problem(await step(nurse, fresh, 'accept'), 409, 'request.action_not_allowed');
    expect(refused.reasons).toMatchObject([{ code: 'blocked' }]);
    expect((await seen(nurse, served.id)).actions).toEqual(['fulfil']);
    expect(await used(holder)).toBe(4);
    good(await step(holder, working, 'cancel'));
    expect(await seen(holder, working)).toMatchObject({ state: 'cancelled', blockedAt: null });
    expect(await used(holder)).toBe(3);
  });

  test('reinstating lets it go on, with time limits that begin anew', async () => {
    const { holder, coming, fresh } = await busyHolder();
    good(await act(holder, 'suspend'));
    await standAt(database, shanghai('2027-06-07T10:00:00'));
    try {
      // Overdue by the old limit; nobody may end it meanwhile.
      const { dueOn } = await seen(holder, fresh);
      expect(dueOn < '2027-06-07').toBe(true);
      expect((await effects(holder, 'reinstate')).requests).toMatchObject(
        expect.arrayContaining([expect.objectContaining({ id: fresh, effect: 'resumed' })]),
      );
      good(await act(holder, 'reinstate'));
      const after = await seen(nurse, fresh);
      expect(after).toMatchObject({ state: 'submitted', blockedAt: null });
      expect(after.dueOn > '2027-06-07').toBe(true);
      expect(after.actions).toContain('accept');
      expect(await eventsOf(coming.id)).toEqual(
        expect.arrayContaining(['request.blocked', 'request.resumed']),
      );
    } finally {
      await standAt(database, NOW);
    }
  });

  test('revoking ends what is open and gives quota and place back; whoever is at the counter is served', async () => {
    const { holder, coming, served, fresh, working } = await busyHolder();
    const shown = await effects(holder, 'revoke');
    expect(shown.requests.map(({ effect, givesBack }: Answer['body']) => [effect, givesBack]).sort()).toEqual(
      [
        ['cancelled', 1],
        ['cancelled', 1],
        ['cancelled', 1],
        ['kept', 0],
      ],
    );
    expect(await used(holder)).toBe(4);
    good(await act(holder, 'revoke'));
    for (const id of [coming.id, fresh, working])
      expect(await seen(holder, id)).toMatchObject({ state: 'cancelled', reasonCode: 'card_revoked' });
    expect(await used(holder)).toBe(1);
    expect([await placesTaken(coming.slotId), await placesTaken(served.slotId)]).toEqual([0, 1]);
    expect(await eventsOf(coming.id)).toContain('request.ended_with_card');
    good(await step(nurse, served.id, 'fulfil'));
    const { items } = good(await as(holder).get(`/service-requests/${fresh}/history`));
    expect(items.at(-1)).toMatchObject({ reasonCode: 'card_revoked', reasonName: 'The card was revoked' });
  });

  test('is refused as the action itself would be, and is the service office’s', async () => {
    const holder = await holderOf();
    const path = `/cards/${holder.card.id}/effects`;
    problem(await as(manager).get(`${path}?action=reinstate`), 409, 'card.action_not_allowed');
    problem(await as(manager).get(`${path}?action=renew`), 409, 'card.action_not_allowed');
    problem(await as(manager).get(`${path}?action=expire`), 400, 'query.invalid');
    problem(await as(holder).get(`${path}?action=suspend`), 403, 'access.forbidden');
  });

  test('a slot that begins while the card is suspended ends the booking, and nothing is lost', async () => {
    const holder = await holderOf();
    const startsAt = shanghai('2027-05-20T09:00:00');
    const { id, slotId } = await booked(holder, startsAt);
    good(await act(holder, 'suspend'));
    await standAt(database, shanghai('2027-05-20T08:59:59.999'));
    expect(await endBlockedBookings.due()).not.toContain(id);
    await standAt(database, startsAt);
    try {
      problem(await step(nurse, id, 'no_show'), 409, 'request.action_not_allowed');
      expect(
        await everyDue(
          () => endBlockedBookings.due(),
          (one) => endBlockedBookings.end(one),
        ),
      ).toContain(id);
      expect(await seen(holder, id)).toMatchObject({ state: 'cancelled', reasonCode: 'card_suspended' });
      expect([await used(holder), await placesTaken(slotId)]).toEqual([0, 0]);
      await endBlockedBookings.end(id);
      expect(await used(holder)).toBe(0);
    } finally {
      await standAt(database, NOW);
    }
  });
});

describe('the end of a card', () => {
  test('comes with the first second after its last day; what was asked for in time goes on', async () => {
    const holder = await holderOf({ validUntil: '2027-05-10' });
    const id = await admitted(holder);
    await standAt(database, shanghai('2027-05-10T23:59:59.999'));
    expect(await expireCards.due()).not.toContain(holder.card.id);
    await standAt(database, shanghai('2027-05-11T00:00:00'));
    try {
      const late = await as(holder).post(
        '/service-requests',
        { service: 'MED-DOCTOR', agencyId: hospital.id },
        { key: randomUUID() },
      );
      expect(problem(late, 422, 'request.not_eligible').reasons[0].code).toBe('card_expired');
      expect(
        await everyDue(
          () => expireCards.due(),
          (one) => expireCards.expire(one),
        ),
      ).toContain(holder.card.id);
      expect(good(await as(holder).get('/me/card')).state).toBe('expired');
      good(await step(nurse, id, 'accept'));
      expect(await used(holder)).toBe(1);
    } finally {
      await standAt(database, NOW);
    }
  });

  test('of a suspended card ends what it had blocked', async () => {
    const holder = await holderOf({ validUntil: '2027-05-10' });
    const id = await admitted(holder);
    good(await act(holder, 'suspend'));
    await standAt(database, shanghai('2027-05-11T00:00:00'));
    try {
      await expireCards.expire(holder.card.id);
      expect(await seen(holder, id)).toMatchObject({ state: 'cancelled', reasonCode: 'card_expired' });
      expect(await used(holder)).toBe(0);
    } finally {
      await standAt(database, NOW);
    }
  });
});

describe('a renewal', () => {
  const ask = (holder: Person): Promise<Answer> =>
    as(holder).post('/me/card/renewals', { statement: '仍在原单位全职工作。' });

  test('may be asked for from 90 days before the last day, once', async () => {
    const tooSoon = await holderOf({ validUntil: '2027-08-09' });
    expect(problem(await ask(tooSoon), 409, 'card.action_not_allowed').reasons).toMatchObject([
      { code: 'renewal_open' },
    ]);
    const holder = await holderOf({ validUntil: '2027-08-08' });
    expect(good(await as(holder).get('/me/card')).actions).toEqual(['ask_renewal']);
    expect(good(await ask(holder), 201)).toMatchObject({
      ...{ actions: [], renewal: { state: 'asked', statement: '仍在原单位全职工作。', reason: null } },
    });
    expect(problem(await ask(holder), 409, 'card.action_not_allowed').reasons).toMatchObject([
      { code: 'renewal_not_asked' },
    ]);
    problem(await ask(await people.applicant()), 404, 'card.none');
    const waiting = good(await as(manager).get('/cards?renewal=asked&limit=200')).items;
    expect(waiting.map(({ id }: { id: string }) => id)).toContain(holder.card.id);
    expect(waiting.map(({ id }: { id: string }) => id)).not.toContain(tooSoon.card.id);
  });

  test('is decided by another than the holder, shown before, and gives a card that loses no day', async () => {
    const holder = await holderOf({ tier: 'D', validUntil: '2027-06-30' });
    const request = await admitted(holder);
    good(await ask(holder), 201);
    expect(await effects(holder, 'renew')).toEqual({
      action: 'renew',
      newTerm: { validFrom: '2027-05-10', validUntil: '2030-06-30' },
      requests: [expect.objectContaining({ id: request, effect: 'kept', givesBack: 0 })],
    });
    problem(await act(holder, 'renew', holder), 403, 'access.forbidden');
    const card = good(await act(holder, 'renew'));
    expect(card).toMatchObject({ state: 'active', tier: 'D', validUntil: '2030-06-30', applicationId: null });
    expect(card.number).not.toBe(holder.card.number);
    expect(good(await as(holder).get(`/cards/${holder.card.id}`))).toMatchObject({
      ...{ state: 'superseded', renewal: { state: 'renewed', newCardId: card.id, reason: '经核实。' } },
    });
    expect(await eventsOf(card.id)).toEqual(['card.renewed']);
    good(await step(nurse, request, 'accept'));
  });

  test('is refused with a reason, and may be asked for again', async () => {
    const holder = await holderOf({ validUntil: '2027-06-30' });
    good(await ask(holder), 201);
    expect(good(await act(holder, 'refuse_renewal'))).toMatchObject({
      ...{ state: 'active', renewal: { state: 'refused', reason: '经核实。' } },
    });
    problem(await act(holder, 'renew'), 409, 'card.action_not_allowed');
    good(await ask(holder), 201);
  });

  test('is decided once when two decide at the same time', async () => {
    const holder = await holderOf({ validUntil: '2027-06-30' });
    good(await ask(holder), 201);
    const answers = await Promise.all(
      ['renew', 'refuse_renewal', 'renew'].map((action) => act(holder, action)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const cards = await database.query(`SELECT FROM card WHERE holder_id = $1 AND state = 'active'`, [
      holder.id,
    ]);
    expect(cards).toHaveLength(1);
  });

  test('that was asked for in time keeps the card from expiring until it is decided', async () => {
    const holder = await holderOf({ tier: 'D', validUntil: '2027-05-10' });
    good(await ask(holder), 201);
    await standAt(database, shanghai('2027-05-13T09:00:00'));
    try {
      await expireCards.expire(holder.card.id);
      expect(good(await as(holder).get('/me/card')).state).toBe('active');
      expect(good(await act(holder, 'renew'))).toMatchObject({
        validFrom: '2027-05-13',
        validUntil: '2030-05-12',
      });
    } finally {
      await standAt(database, NOW);
    }
  });

  test('lapses when the card is revoked', async () => {
    const holder = await holderOf({ validUntil: '2027-06-30' });
    good(await ask(holder), 201);
    good(await act(holder, 'revoke'));
    expect(good(await as(holder).get('/me/card'))).toMatchObject({
      state: 'revoked',
      renewal: { state: 'lapsed' },
    });
  });

  test('is what reminders ask for, 90, 30 and 7 days before the end, once each', async () => {
    const holder = await holderOf({ validUntil: '2027-12-31' });
    const round = async (moment: string): Promise<number[]> => {
      await standAt(database, moment);
      await everyDue(
        () => remindRenewals.due(),
        (id) => remindRenewals.remind(id),
      );
      // Another worker that looked at the same time.
      await remindRenewals.remind(holder.card.id);
      const rows = await database.query<{ days: number }>(
        `SELECT (data->>'days')::int AS days FROM event WHERE type = 'card.renewal_due' AND subject_id = $1
         ORDER BY seq`,
        [holder.card.id],
      );
      return rows.map(({ days }) => days);
    };
    try {
      expect(await round(shanghai('2027-10-01T23:59:59.999'))).toEqual([]);
      expect(await round(shanghai('2027-10-02T00:00:00'))).toEqual([90]);
      expect(await round(shanghai('2027-11-30T23:59:59.999'))).toEqual([90]);
      expect(await round(shanghai('2027-12-01T00:00:00'))).toEqual([90, 30]);
      expect(await round(shanghai('2027-12-24T00:00:00'))).toEqual([90, 30, 7]);
      expect(await round(shanghai('2027-12-31T23:59:59.999'))).toEqual([90, 30, 7]);
      expect(good(await as(holder).get('/me/card')).version).toBe(1);
    } finally {
      await standAt(database, NOW);
    }
  });
});

describe('a suspension and submits at once', () => {
  test('leave no open request that is not blocked', async () => {
    for (let round = 0; round < 3; round += 1) {
      const holder = await holderOf({ tier: 'A' });
      const slot = await people.slot(hospital, {
        ...{ service: 'MED-FASTTRACK', capacity: 100, startsAt: new Date(shanghai('2027-05-20T09:00:00')) },
      });
      const body = { service: 'MED-FASTTRACK', slotId: slot.id };
      const submits = Array.from({ length: 12 }, () =>
        as(holder).post('/service-requests', body, { key: randomUUID() }),
      );
      const [suspended, ...answers] = await Promise.all([act(holder, 'suspend'), ...submits]);
      good(suspended);
      const granted = answers.filter(({ status }) => status === 201).length;
      const rows = await database.query<{ open: number; blocked: number }>(
        `SELECT count(*)::int AS open, count(blocked_at)::int AS blocked FROM service_request
         WHERE holder_id = $1 AND ended_at IS NULL`,
        [holder.id],
      );
      expect(rows[0]).toEqual({ open: granted, blocked: granted });
    }
  });
});
