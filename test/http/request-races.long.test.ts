import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { caller, type Answer } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { hours } from '../support/days.js';
import { filledIn, handIn } from '../support/service-forms.js';
import { People, type Agency, type Card, type Person } from '../support/people.js';
import { startApiProcess, type RunningProcess } from '../support/processes.js';

type Holder = Person & { card: Card };

/** What can run out, with many real connections, over two processes of the API. */
let database: TestDatabase;
let people: People;
let processes: RunningProcess[];
let hospital: Agency;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  const start = { databaseUrl: database.appUrl };
  [processes, hospital] = await Promise.all([
    Promise.all([startApiProcess(start), startApiProcess(start)]),
    people.agency({ services: ['MED-FASTTRACK', 'MED-CHECKUP'] }),
  ]);
});

afterAll(async () => {
  await Promise.all(processes.map((one) => one.kill()));
  await database.drop();
});

/** Sends one request after another to the one and the other process, without waiting. */
function everywhere(count: number, send: (url: string, index: number) => Promise<Answer>): Promise<Answer[]> {
  return Promise.all(
    Array.from({ length: count }, (_, index) => send(processes[index % processes.length]?.url ?? '', index)),
  );
}

function submit(url: string, holder: Person, body: object, key = randomUUID()): Promise<Answer> {
  return caller(url).as(holder).post('/service-requests', body, { key });
}

function statuses(answers: readonly Answer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const name = status < 300 ? String(status) : `${status} ${body.code}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

async function count(sql: string, ...parameters: unknown[]): Promise<number> {
  const [row] = await database.query<{ n: number }>(sql, parameters);
  return Number(row?.n);
}

describe('places', () => {
  test('200 people for the last 10 places: exactly 10 get one', async () => {
    const slot = await people.slot(hospital, { service: 'MED-FASTTRACK', capacity: 10 });
    const holders = await Promise.all(Array.from({ length: 200 }, () => people.holder({ tier: 'C' })));
    const answers = await everywhere(200, (url, index) =>
      submit(url, holders[index] as Holder, { service: 'MED-FASTTRACK', slotId: slot.id }),
    );
    expect(statuses(answers)).toEqual({ '201': 10, '409 request.slot_full': 190 });
    expect(await count('SELECT taken AS n FROM slot WHERE id = $1', slot.id)).toBe(10);
    expect(await count('SELECT count(*) AS n FROM service_request WHERE slot_id = $1', slot.id)).toBe(10);
    const used = 'SELECT sum(used) AS n FROM quota_use WHERE holder_id = ANY ($1)';
    expect(
      await count(
        used,
        holders.map(({ id }) => id),
      ),
    ).toBe(10);
    const told = `SELECT count(*) AS n FROM event WHERE type = 'request.submitted' AND subject_id IN
      (SELECT id FROM service_request WHERE slot_id = $1)`;
    expect(await count(told, slot.id)).toBe(10);
  });

  test('places that are booked and cancelled at once are never lost nor doubled', async () => {
    const slot = await people.slot(hospital, {
      service: 'MED-FASTTRACK',
      capacity: 5,
      startsAt: hours(96),
      cancelUntil: hours(90),
    });
    const holders = await Promise.all(Array.from({ length: 30 }, () => people.holder({ tier: 'A' })));
    const answers = await everywhere(90, async (url, index) => {
      const holder = holders[index % holders.length] as Holder;
      const booked = await submit(url, holder, { service: 'MED-FASTTRACK', slotId: slot.id });
      if (booked.status !== 201 || index % 3 === 0) return booked;
      return caller(url).as(holder).post(`/service-requests/${booked.body.id}/cancel`);
    });
    expect(answers.filter(({ status }) => ![200, 201, 409].includes(status))).toEqual([]);
    const live = await count(
      `SELECT count(*) AS n FROM service_request WHERE slot_id = $1 AND state = 'confirmed'`,
      slot.id,
    );
    expect(await count('SELECT taken AS n FROM slot WHERE id = $1', slot.id)).toBe(live);
    expect(live).toBeLessThanOrEqual(5);
    const used = 'SELECT sum(used) AS n FROM quota_use WHERE holder_id = ANY ($1)';
    expect(
      await count(
        used,
        holders.map(({ id }) => id),
      ),
    ).toBe(live);
  });
});

describe('quotas', () => {
  test('60 bookings of one holder at once: exactly as many as the tier allows', async () => {
    const holder = await people.holder({ tier: 'E' });
    const slots = await Promise.all(
      Array.from({ length: 6 }, () => people.slot(hospital, { service: 'MED-FASTTRACK', capacity: 100 })),
    );
    const answers = await everywhere(60, (url, index) =>
      submit(url, holder, { service: 'MED-FASTTRACK', slotId: slots[index % 6]?.id }),
    );
    const { 201: granted, ...refused } = statuses(answers);
    expect(granted).toBe(2);
    expect(Object.keys(refused).every((name) => /not_eligible|changed_meanwhile/.test(name))).toBe(true);
    expect(await count('SELECT used AS n FROM quota_use WHERE holder_id = $1', holder.id)).toBe(2);
    const taken = 'SELECT sum(taken) AS n FROM slot WHERE id = ANY ($1)';
    expect(
      await count(
        taken,
        slots.map(({ id }) => id),
      ),
    ).toBe(2);
  });

  test('a pass with ten uses a day is redeemed ten times, at however many counters', async () => {
    const operator = await people.agency({ kind: 'transit', services: ['TRA-TRANSIT'] });
    const conductor = await people.staff('agency_staff', { agency: operator });
    const holder = await people.holder({ tier: 'D' });
    const body = { cardNumber: holder.card.number, service: 'TRA-TRANSIT' };
    const answers = await everywhere(30, (url) =>
      caller(url).as(conductor).post('/redemptions', body, { key: randomUUID() }),
    );
    expect(statuses(answers)['201']).toBe(10);
    expect(await count('SELECT used AS n FROM quota_use WHERE holder_id = $1', holder.id)).toBe(10);
  });
});

describe('rules between requests', () => {
  test('of two services that exclude each other one is given, whoever is first', async () => {
    const bureau = await people.agency({
      kind: 'housing_bureau',
      services: ['HOU-APARTMENT', 'HOU-SUBSIDY'],
    });
    const holder = await people.holder({ tier: 'C' });
    const bodies = await Promise.all(
      ['HOU-APARTMENT', 'HOU-SUBSIDY'].map((service) => bodyOf(holder, service, bureau.id)),
    );
    const answers = await everywhere(24, (url, index) => submit(url, holder, bodies[index % 2] ?? {}));
    expect(statuses(answers)['201']).toBe(1);
    expect(await count('SELECT count(*) AS n FROM service_request WHERE holder_id = $1', holder.id)).toBe(1);
  });

  test('a service with one open request at a time has one', async () => {
    const bank = await people.agency({ kind: 'bank', services: ['BIZ-LOAN'] });
    const holder = await people.holder({ tier: 'C' });
    const body = await bodyOf(holder, 'BIZ-LOAN', bank.id);
    const answers = await everywhere(20, (url) => submit(url, holder, body));
    expect(statuses(answers)['201']).toBe(1);
  });

  test('a card that is suspended meanwhile gives nothing more', async () => {
    const holder = await people.holder({ tier: 'A' });
    const slot = await people.slot(hospital, { service: 'MED-FASTTRACK', capacity: 1000 });
    const suspend = database.query(
      `UPDATE card SET state = 'suspended', version = version + 1 WHERE id = $1`,
      [holder.card.id],
    );
    const answers = await everywhere(20, (url) =>
      submit(url, holder, { service: 'MED-FASTTRACK', slotId: slot.id }),
    );
    await suspend;
    const granted = answers.filter(({ status }) => status === 201).length;
    expect(await count('SELECT taken AS n FROM slot WHERE id = $1', slot.id)).toBe(granted);
    const late = await submit(processes[0]?.url ?? '', holder, { service: 'MED-FASTTRACK', slotId: slot.id });
    expect(late.body.reasons.map(({ code }: { code: string }) => code)).toContain('card_suspended');
  });
});

describe('an Idempotency-Key', () => {
  test('sent 40 times at once has one effect and one answer', async () => {
    const holder = await people.holder({ tier: 'C' });
    const slot = await people.slot(hospital, { service: 'MED-FASTTRACK', capacity: 100 });
    const key = randomUUID();
    const body = { service: 'MED-FASTTRACK', slotId: slot.id };
    const answers = await everywhere(40, (url) => submit(url, holder, body, key));
    expect(statuses(answers)).toEqual({ '201': 40 });
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect(await count('SELECT taken AS n FROM slot WHERE id = $1', slot.id)).toBe(1);
  });

  test('still answers the first request when the quota is used up by it', async () => {
    const holder = await people.holder({ tier: 'E' });
    const slot = await people.slot(hospital, { service: 'MED-CHECKUP', capacity: 100 });
    const [url = ''] = processes.map((one) => one.url);
    const key = randomUUID();
    const body = { service: 'MED-CHECKUP', slotId: slot.id };
    const first = await submit(url, holder, body, key);
    const again = await submit(url, holder, body, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body.id).toBe(first.body.id);
    expect((await submit(url, holder, body)).body.code).toBe('request.not_eligible');
    expect((await submit(url, holder, { ...body, details: { other: true } }, key)).body.code).toBe(
      'idempotency.key_reused',
    );
  });
});

/** What a holder sends to ask for a case, with the documents that it needs. */
async function bodyOf(holder: Person, service: string, agencyId: string): Promise<object> {
  const as = caller(processes[0]?.url ?? '').as(holder);
  const { body } = await as.get(`/services/${service}`);
  const kinds = (body.documents as { code: string; required: boolean }[])
    .filter(({ required }) => required)
    .map(({ code }) => code);
  const documents = await handIn(as, service, ...kinds);
  return { service, agencyId, details: filledIn(service), documents };
}

describe('the ledger', () => {
  test('accounts for every counter and every request after all of this', async () => {
    expect(await database.query('SELECT * FROM quota_ledger_differences()')).toEqual([]);
    expect(await count(`SELECT count(*) AS n FROM quota_entry WHERE movement = 'give_back'`)).toBeGreaterThan(
      0,
    );
  });
});
