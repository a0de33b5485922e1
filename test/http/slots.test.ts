import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day, hours } from '../support/days.js';
import { People, type Agency, type Card, type Person } from '../support/people.js';

let database: TestDatabase;
let people: People;
let api: RunningApi;
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

async function desk(services = ['MED-CHECKUP', 'MED-FASTTRACK']): Promise<{ agency: Agency; clerk: Caller }> {
  const agency = await people.agency({ services });
  const staff = await people.staff('agency_staff', { agency });
  return { agency, clerk: caller(api.url).as(staff) };
}

function slotsOf(agency: Agency): Promise<{ starts: string; capacity: number }[]> {
  return database.query(
    `SELECT to_char(starts_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') AS starts, capacity FROM slot
     WHERE agency_id = $1 ORDER BY starts_at`,
    [agency.id],
  );
}

function submit(holder: Person & { card: Card }, slotId: string) {
  const body = { service: 'MED-FASTTRACK', slotId };
  return caller(api.url).as(holder).post('/service-requests', body, { key: randomUUID() });
}

describe('slots by a pattern', () => {
  const pattern = {
    ...{ service: 'MED-CHECKUP', from: day(3), to: day(9), weekdays: [1, 2, 3, 4, 5, 6, 7] },
    times: [
      { starts: '09:00', ends: '09:30' },
      { starts: '14:00', ends: '14:30' },
    ],
    ...{ cancelHours: 24, workingDaysOnly: false, capacity: 3, confirmsAtOnce: true },
  };

  test('are shown first, then published, and named where they overlap', async () => {
    const { agency, clerk } = await desk();
    const preview = good(await clerk.post('/slots/patterns', { ...pattern, dryRun: true }));
    expect(preview).toMatchObject({ published: 0 });
    expect(preview.slots).toHaveLength(14);
    expect(await slotsOf(agency)).toEqual([]);

    expect(good(await clerk.post('/slots/patterns', { ...pattern, dryRun: false })).published).toBe(14);
    const slots = await slotsOf(agency);
    expect(slots[0]).toEqual({ starts: `${day(3)} 09:00`, capacity: 3 });
    expect(slots.at(-1)).toEqual({ starts: `${day(9)} 14:00`, capacity: 3 });

    const again = { ...pattern, to: day(10), times: [{ starts: '09:15', ends: '10:00' }] };
    const shown = good(await clerk.post('/slots/patterns', { ...again, dryRun: true }));
    expect(shown.slots.filter(({ overlaps }: { overlaps: string | null }) => overlaps !== null)).toHaveLength(
      7,
    );
    problem(await clerk.post('/slots/patterns', { ...again, dryRun: false }), 409, 'slot.overlapping');
    expect(await slotsOf(agency)).toHaveLength(14);
    const skipping = { ...again, skipOverlapping: true, dryRun: false };
    expect(good(await clerk.post('/slots/patterns', skipping)).published).toBe(1);
    expect((await slotsOf(agency)).at(-1)).toEqual({ starts: `${day(10)} 09:15`, capacity: 3 });
  });

  test('are published once, though two send the pattern at the same time', async () => {
    const { agency, clerk } = await desk();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => clerk.post('/slots/patterns', { ...pattern, dryRun: false })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect(await slotsOf(agency)).toHaveLength(14);
  });

  test.each([
    ['slot.service_not_booked', { service: 'TRA-RAIL' }],
    ['slot.pattern_days', { to: day(2) }],
    ['slot.pattern_times', { times: [{ starts: '10:00', ends: '09:00' }] }],
    ['slot.pattern_empty', { from: day(-9), to: day(-3) }],
  ])('are refused: %s', async (code, change) => {
    const { clerk } = await desk();
    problem(await clerk.post('/slots/patterns', { ...pattern, ...change, dryRun: true }), 422, code);
  });

  test('are refused with a weekday twice, an unknown time, and by a holder', async () => {
    const { clerk } = await desk();
    const bad = { ...pattern, weekdays: [1, 1], times: [{ starts: '9:00', ends: '24:00' }], dryRun: true };
    const { errors } = problem(await clerk.post('/slots/patterns', bad), 400, 'body.invalid');
    expect(errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/times/0/ends',
      '/times/0/starts',
      '/weekdays',
    ]);
    const holder = caller(api.url).as(await people.holder());
    problem(await holder.post('/slots/patterns', { ...pattern, dryRun: true }), 403, 'access.forbidden');
  });
});

describe('slots from a table', () => {
  const head = '服务编码,日期,开始,结束,名额,即时确认';

  test('are told row by row in a dry run, and nothing is published while one is wrong', async () => {
    const { agency, clerk } = await desk();
    const table = [
      head,
      `MED-CHECKUP,${day(5)},9:00,09:30,4,是`,
      `MED-CHECKUP,${day(5)},09:20,10:00,4,是`,
      `TRA-RAIL,${day(5)},10:00,11:00,4,否`,
      `MED-CHECKUP,${day(-1)},10:00,11:00,4,否`,
      `MED-CHECKUP,2026-13-01,11:00,10:00,many,否`,
    ].join('\r\n');
    const report = good(await clerk.post('/slots/imports', { table, dryRun: true }, { language: 'en' }));
    expect(report).toMatchObject({ good: 1, published: 0 });
    expect(
      report.problems.map(({ row, column, code }: Record<string, string>) => `${row} ${column} ${code}`),
    ).toEqual([
      '3 starts overlaps_row',
      '4 service service_not_booked',
      '5 date in_past',
      '6 date not_a_day',
      '6 ends ends_before',
      '6 capacity not_a_number',
    ]);
    const refused = await clerk.post('/slots/imports', { table, dryRun: false });
    expect(problem(refused, 422, 'slot.import_refused').errors[0].pointer).toBe('/rows/3/starts');
    expect(await slotsOf(agency)).toEqual([]);
  });

  test('are published, and overlap what is there the second time', async () => {
    const { agency, clerk } = await desk();
    const table = `\uFEFF${head}\nMED-CHECKUP,${day(5)},9:00,09:30,4,是\nMED-FASTTRACK,${day(5)},9:00,09:30,2,否\n`;
    expect(good(await clerk.post('/slots/imports', { table, dryRun: false }))).toMatchObject({
      published: 2,
    });
    expect(await slotsOf(agency)).toHaveLength(2);
    const again = good(await clerk.post('/slots/imports', { table, dryRun: true }));
    expect(again.problems.map(({ code }: { code: string }) => code)).toEqual(['overlaps', 'overlaps']);
  });

  test.each(['service,date\nX,Y', head, ''])('are refused when it is no table: %j', async (table) => {
    const { clerk } = await desk();
    const answer = await clerk.post('/slots/imports', { table, dryRun: true });
    expect([answer.status, answer.body.code]).toEqual(
      table === '' ? [400, 'body.invalid'] : [422, 'slot.table_unreadable'],
    );
  });
});

describe('a slot that is changed', () => {
  const nine = new Date(`${day(4)}T09:00:00+08:00`);
  const at = (hour: number, dayOffset = 4) =>
    `${day(dayOffset)}T${String(hour).padStart(2, '0')}:00:00+08:00`;
  const slotAtNine = (agency: Agency) =>
    people.slot(agency, { service: 'MED-FASTTRACK', startsAt: nine, capacity: 3 });

  test('never has fewer places than are taken', async () => {
    const { agency, clerk } = await desk();
    const { id } = await slotAtNine(agency);
    for (const holder of [await people.holder(), await people.holder()]) good(await submit(holder, id), 201);
    problem(await clerk.patch(`/slots/${id}`, { capacity: 1 }), 422, 'slot.capacity_taken');
    const { version } = good(await clerk.patch(`/slots/${id}`, { capacity: 2 }, { ifMatch: 1 }));
    expect(version).toBe(2);
    problem(await clerk.patch(`/slots/${id}`, { capacity: 5 }, { ifMatch: 1 }), 412, 'version.stale');
    problem(await submit(await people.holder(), id), 409, 'request.slot_full');
  });

  test('moves within its day while it is booked, and leaves time to cancel', async () => {
    const { agency, clerk } = await desk();
    const { id } = await slotAtNine(agency);
    good(await submit(await people.holder(), id), 201);
    const move = (times: object) => clerk.patch(`/slots/${id}`, times);
    problem(await move({ startsAt: at(9, 5), endsAt: at(10, 5) }), 422, 'slot.day_fixed');
    problem(await move({ startsAt: at(11), endsAt: at(10) }), 422, 'slot.times_invalid');
    const late = { startsAt: at(11), endsAt: at(12), cancelUntil: hours(-1).toISOString() };
    problem(await move(late), 422, 'slot.deadline_past');
    good(await move({ startsAt: at(11), endsAt: at(12) }));
    const [event] = await database.query<{ data: object }>(
      `SELECT data FROM event WHERE type = 'slot.changed' AND subject_id = $1`,
      [id],
    );
    expect(event?.data).toEqual({ service: 'MED-FASTTRACK', capacity: 3, moved: true });
  });

  test('moves anywhere while nobody has booked it, and not once it is closed', async () => {
    const { agency, clerk } = await desk();
    const { id } = await slotAtNine(agency);
    const other = { startsAt: at(9, 8), endsAt: at(10, 8), cancelUntil: at(9, 7) };
    good(await clerk.patch(`/slots/${id}`, other));
    good(await clerk.post(`/slots/${id}/close`));
    problem(await clerk.patch(`/slots/${id}`, { capacity: 9 }), 409, 'slot.not_open');
    const stranger = (await desk()).clerk;
    problem(await stranger.patch(`/slots/${id}`, { capacity: 9 }), 404, 'resource.not_found');
  });
});

describe('a slot of the agency’s own key', () => {
  const wish = (change: object = {}) => ({
    ...{ service: 'MED-FASTTRACK', capacity: 2, confirmsAtOnce: true },
    ...{ startsAt: `${day(4)}T09:00:00+08:00`, endsAt: `${day(4)}T10:00:00+08:00` },
    ...{ cancelUntil: `${day(3)}T09:00:00+08:00`, ...change },
  });
  const address = '/partner/slots/his:2026-a.1';

  test('is published once, changed where it differs, and left alone where it does not', async () => {
    const { agency, clerk } = await desk();
    const answers = await Promise.all([1, 2, 3].map(() => clerk.put(address, wish())));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    const { id } = good(await clerk.put(address, wish()));
    expect(good(await clerk.put(address, wish({ capacity: 5 })))).toEqual({ id, version: 2 });
    expect(await slotsOf(agency)).toEqual([{ starts: `${day(4)} 09:00`, capacity: 5 }]);
    const events = await database.query('SELECT type FROM event WHERE subject_id = $1', [id]);
    expect(events).toEqual([{ type: 'slot.published' }, { type: 'slot.changed' }]);

    problem(await clerk.put(address, wish({ service: 'MED-CHECKUP' })), 422, 'slot.service_fixed');
    problem(await clerk.put(address, wish(), { ifMatch: 1 }), 412, 'version.stale');
    const invalid = problem(await clerk.put('/partner/slots/a%20b', wish()), 400, 'body.invalid');
    expect(invalid.errors[0].pointer).toBe('/externalId');
  });

  test('is its agency’s alone, and taken off the offer for good', async () => {
    const { clerk } = await desk();
    const other = await desk();
    good(await clerk.put(address, wish()), 201);
    problem(await other.clerk.delete(address), 404, 'resource.not_found');
    good(await other.clerk.put(address, wish()), 201);
    const keyFor = async (reader: Caller) =>
      good(await reader.get(`/slots?agencyId=${other.agency.id}`)).items[0].externalId;
    expect(await keyFor(other.clerk)).toBe('his:2026-a.1');
    expect(await keyFor(caller(api.url).as(await people.holder()))).toBeNull();

    for (const _ of [1, 2]) expect((await clerk.delete(address)).status).toBe(204);
    problem(await clerk.put(address, wish()), 409, 'slot.not_open');
  });
});

describe('the calendar file of a booking', () => {
  test('keeps its name and counts its changes', async () => {
    const { agency, clerk } = await desk();
    const { id: slotId } = await people.slot(agency, { service: 'MED-FASTTRACK', capacity: 3 });
    const holder = await people.holder({ name: '赵敏' });
    const { id } = good(await submit(holder, slotId), 201);
    const get = async () => {
      const answer = await caller(api.url).as(holder).get(`/service-requests/${id}/calendar.ics`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        200,
        'text/calendar; charset=utf-8',
      ]);
      return answer.text.replace(/\r\n[ \t]/g, '');
    };
    const sequence = (file: string) => Number(/SEQUENCE:(\d+)/.exec(file)?.[1]);
    const first = await get();
    expect(first).toContain(`UID:${id}\r\n`);
    expect(first).toContain('STATUS:CONFIRMED');
    expect(first).toContain('SUMMARY:Specialist appointment by fast track');
    // What it is for, and for whom, is nobody's who looks into the calendar.
    expect(first).not.toContain('赵敏');

    good(await clerk.patch(`/slots/${slotId}`, { capacity: 4 }));
    const second = await get();
    expect(sequence(second)).toBeGreaterThan(sequence(first));
    good(await caller(api.url).as(holder).post(`/service-requests/${id}/cancel`));
    const third = await get();
    expect(third).toContain('STATUS:CANCELLED');
    expect(sequence(third)).toBeGreaterThan(sequence(second));
    expect(third).toContain(`UID:${id}\r\n`);
    const stranger = caller(api.url).as(await people.holder());
    problem(await stranger.get(`/service-requests/${id}/calendar.ics`), 404, 'resource.not_found');
  });

  test('is there for bookings only', async () => {
    const { agency } = await desk(['MED-ADMISSION']);
    const holder = await people.holder();
    const { id } = await people.request(holder, agency);
    problem(
      await caller(api.url).as(holder).get(`/service-requests/${id}/calendar.ics`),
      404,
      'resource.not_found',
    );
  });
});

describe('after the deadline', () => {
  test('a holder is told what to do instead of cancelling', async () => {
    const { agency } = await desk();
    const { id: slotId } = await people.slot(agency, {
      ...{ service: 'MED-FASTTRACK', startsAt: hours(72), cancelUntil: hours(-1) },
    });
    const holder = await people.holder();
    const { id, actions } = good(await submit(holder, slotId), 201);
    expect(actions).not.toContain('cancel');
    const refused = await caller(api.url).as(holder).post(`/service-requests/${id}/cancel`);
    const { reasons } = problem(refused, 409, 'request.action_not_allowed');
    expect(reasons[0]).toMatchObject({
      code: 'not_before_cancel_deadline',
      remedy: expect.stringContaining('tell the agency'),
    });
  });
});

describe('webhook endpoints of an agency’s own system', () => {
  const address = '/partner/webhook-endpoints';
  const wish = (change: object = {}) => ({
    ...{ url: 'https://hooks.example.org/talent', types: ['request.submitted'], ...change },
  });
  const key = () => ({ key: randomUUID() });

  test('are added once, with a secret that is shown in that answer alone', async () => {
    const { clerk } = await desk();
    problem(await clerk.post(address, wish()), 400, 'idempotency.key_required');
    const once = key();
    const first = good(await clerk.post(address, wish(), once), 201);
    expect(first).toMatchObject({ state: 'active', signature: 'symmetric', publicKey: null, version: 1 });
    expect(first.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    // The answer got lost: the same key gets it again, though it is kept where nobody can read it.
    expect(good(await clerk.post(address, wish(), once), 201)).toEqual(first);
    const kept = await database.query('SELECT body FROM idempotency_key WHERE key = $1', [once.key]);
    expect(JSON.stringify(kept)).not.toMatch(/whsec_|hooks\.example/);
    expect(first.actions).toEqual(['change', 'rotate_secret', 'test', 'disable', 'remove']);

    const { items } = good(await clerk.get(address));
    expect(items).toHaveLength(1);
    expect(JSON.stringify(items)).not.toContain('whsec_');
    problem(await clerk.post(address, wish(), key()), 409, 'webhook.url_taken');

    const modern = wish({ url: 'https://hooks.example.org/ed25519', signature: 'ed25519' });
    const other = good(await clerk.post(address, modern, key()), 201);
    expect(other).toMatchObject({ secret: null, publicKey: expect.stringMatching(/^whpk_/) });
  });

  test.each([
    [{ url: 'http://hooks.example.org/' }, 'webhook.url_refused', 'url.not_https'],
    [{ url: 'https://127.1/' }, 'webhook.url_refused', 'url.not_public'],
    [{ url: 'https://hooks.example.org:5432/' }, 'webhook.url_refused', 'url.port'],
    [{ types: [] }, 'webhook.types_missing', undefined],
  ])('are refused: %j', async (change, code, reason) => {
    const { clerk } = await desk();
    const refused = problem(await clerk.post(address, wish(change), key()), 422, code);
    expect(refused.reasons?.[0].code).toBe(reason);
  });

  test('are changed as they were seen, switched off and on, given a new key, and removed', async () => {
    const { clerk } = await desk();
    const { id, secret } = good(await clerk.post(address, wish(), key()), 201);
    const own = `${address}/${id}`;
    const changed = await clerk.patch(own, { types: ['slot.taken', 'slot.freed'] }, { ifMatch: 1 });
    expect(good(changed)).toMatchObject({ types: ['slot.taken', 'slot.freed'], version: 2 });
    expect(changed.headers.get('etag')).toBe('"2"');
    problem(await clerk.patch(own, { description: 'x' }, { ifMatch: 1 }), 412, 'version.stale');
    problem(await clerk.patch(own, { types: ['account.signed_in'] }), 400, 'body.invalid');

    const rotated = good(await clerk.post(`${own}/rotate-secret`, { overlapHours: 2 }, key()));
    expect(rotated.secret).not.toBe(secret);
    const hoursLeft = (Date.parse(rotated.previousSecretUntil) - Date.now()) / 3_600_000;
    expect(Math.round(hoursLeft)).toBe(2);
    const leaked = good(await clerk.post(`${own}/rotate-secret`, { overlapHours: 0 }, key()));
    expect(leaked.previousSecretUntil).toBeNull();

    const test = good(await clerk.post(`${own}/test`, {}, key()), 201);
    expect(test).toMatchObject({ type: 'webhook.test', subjectId: id, state: 'waiting', actions: [] });
    problem(
      await clerk.post(`/partner/deliveries/${test.id}/replay`, {}, key()),
      409,
      'webhook.not_replayable',
    );
    const off = good(await clerk.post(`${own}/disable`, {}, key()));
    expect(off).toMatchObject({ state: 'disabled', disabledReason: 'by_agency' });
    problem(await clerk.post(`${own}/test`, {}, key()), 409, 'webhook.action_not_allowed');
    good(await clerk.post(`${own}/enable`, {}, key()));
    const dead = good(await clerk.get(`${own}/deliveries?state=dead`)).items;
    expect(dead).toMatchObject([{ id: test.id, error: 'endpoint_disabled', actions: ['replay'] }]);
    const replayed = good(await clerk.post(`/partner/deliveries/${test.id}/replay`, {}, key()));
    expect(replayed).toMatchObject({ id: test.id, state: 'waiting', error: null });

    expect((await clerk.delete(own)).status).toBe(204);
    expect(good(await clerk.get(address)).items).toEqual([]);
  });

  test('are their agency’s alone; an administrator looks on', async () => {
    const { clerk } = await desk();
    const { id } = good(await clerk.post(address, wish(), key()), 201);
    const own = `${address}/${id}`;
    const sent = good(await clerk.post(`${own}/test`, {}, key()), 201);
    const calls = (by: Caller) =>
      Promise.all([
        by.patch(own, { description: 'mine' }),
        by.post(`${own}/rotate-secret`, {}, key()),
        by.post(`${own}/test`, {}, key()),
        by.post(`${own}/disable`, {}, key()),
        by.post(`/partner/deliveries/${sent.id}/replay`, {}, key()),
        by.delete(own),
      ]);
    const stranger = (await desk()).clerk;
    for (const answer of await calls(stranger)) problem(answer, 404, 'resource.not_found');
    problem(await stranger.get(`${own}/deliveries`), 404, 'resource.not_found');
    expect(good(await stranger.get(address)).items).toEqual([]);

    const office = caller(api.url).as(await people.staff('administrator'));
    const seen = good(await office.get(address)).items as { id: string }[];
    expect(seen.map((one) => one.id)).toContain(id);
    expect(good(await office.get(`${own}/deliveries`)).items).toMatchObject([{ id: sent.id }]);
    const troubled = async () =>
      (good(await office.get(`${address}?troubled=true`)).items as { id: string }[]).map((one) => one.id);
    expect(await troubled()).not.toContain(id);
    await database.query('UPDATE webhook_endpoint SET failing_since = now() WHERE id = $1', [id]);
    expect(await troubled()).toContain(id);
    for (const answer of await calls(office)) problem(answer, 403, 'access.forbidden');
  });
});
