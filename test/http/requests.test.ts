import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, type Answer, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day, hours } from '../support/days.js';
import { filledIn, handIn } from '../support/service-forms.js';
import { People, type Agency, type Card, type Person } from '../support/people.js';

let database: TestDatabase;
let api: RunningApi;
let people: People;
let hospital: Agency;
let nurse: Caller;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  hospital = await people.agency({ services: ['MED-FASTTRACK', 'MED-CHECKUP', 'MED-ADMISSION'] });
  [api] = await Promise.all([startApi({ databaseUrl: database.appUrl })]);
  nurse = as(await people.staff('agency_staff', { agency: hospital }));
});

afterAll(async () => {
  await api.stop();
  await database.drop();
});

function as(person: Person): Caller {
  return caller(api.url).as(person);
}

function submit(holder: Person, body: object, key = randomUUID()): Promise<Answer> {
  return as(holder).post('/service-requests', body, { key });
}

async function booked(
  holder: Person,
  slotFields: Parameters<People['slot']>[1] = {},
): Promise<{ id: string; slotId: string }> {
  const slot = await people.slot(hospital, { service: 'MED-FASTTRACK', ...slotFields });
  const answer = await submit(holder, { service: 'MED-FASTTRACK', slotId: slot.id });
  expect(answer.status).toBe(201);
  return { id: answer.body.id, slotId: slot.id };
}

async function used(holder: Person): Promise<number> {
  const [row] = await database.query<{ n: number }>(
    'SELECT coalesce(sum(used), 0)::int AS n FROM quota_use WHERE holder_id = $1',
    [holder.id],
  );
  return row?.n ?? 0;
}

const codes = (answer: Answer): string[] => answer.body.reasons.map(({ code }: { code: string }) => code);

describe('eligibility', () => {
  test('tells all 24 services of a holder, in the reader’s language', async () => {
    const holder = await people.holder({ tier: 'E' });
    const [english, chinese] = await Promise.all([
      as(holder).get('/me/eligibility'),
      as(holder).get('/me/eligibility', { language: 'zh-CN' }),
    ]);
    expect(english.body.items).toHaveLength(24);
    const row = (answer: Answer) =>
      answer.body.items.find(({ service }: { service: string }) => service === 'MED-ADMISSION');
    expect(row(english)).toMatchObject({
      eligible: false,
      name: 'Priority hospital admission',
      reasons: [{ code: 'tier_not_entitled' }],
    });
    expect(row(chinese).name).toBe('住院协调');
    expect(row(chinese).reasons[0].message).toMatch(/[\u4e00-\u9fff]/);
  });

  test('answers for somebody without a card too, saying how to get one', async () => {
    const applicant = await people.applicant();
    const { body } = await as(applicant).get('/me/eligibility/MED-CHECKUP');
    expect(body).toMatchObject({ eligible: false, remaining: 0 });
    expect(body.reasons[0]).toMatchObject({ code: 'card_missing', remedy: expect.any(String) });
  });

  test('counts what was used and says when the quota begins anew', async () => {
    const holder = await people.holder({ tier: 'E' });
    await booked(holder);
    const { body } = await as(holder).get('/me/eligibility/MED-FASTTRACK');
    expect(body).toMatchObject({
      eligible: true,
      remaining: 1,
      resetsOn: `${Number(day().slice(0, 4)) + 1}-01-01`,
    });
  });

  test('is asked for a dependant, and for nobody else’s', async () => {
    const holder = await people.holder({ tier: 'C' });
    const other = await people.holder({ tier: 'C' });
    const child = await people.dependant(holder, { age: 7 });
    const question = `/me/eligibility/EDU-ENROL?beneficiaryId=${child.id}`;
    expect((await as(holder).get(question)).body).toMatchObject({ eligible: true });
    expect(await as(other).get(question)).toMatchObject({
      status: 422,
      body: { code: 'request.beneficiary_unknown' },
    });
  });

  test.each(['/me/eligibility/NO-SUCH', '/service-requests/01a20fd7-4896-76e2-a234-b6e5cd564f77'])(
    '%s is not there',
    async (path) => {
      expect((await as(await people.holder()).get(path)).status).toBe(404);
    },
  );
});

describe('a booking', () => {
  test('goes from submit to rating', async () => {
    const holder = await people.holder({ tier: 'C' });
    const { id } = await booked(holder, { confirmsAtOnce: false });
    expect((await as(holder).get(`/service-requests/${id}`)).body).toMatchObject({
      state: 'submitted',
      actions: ['cancel', 'complain'],
    });
    expect((await nurse.post(`/service-requests/${id}/accept`)).body.state).toBe('confirmed');
    expect((await nurse.post(`/service-requests/${id}/check_in`)).body.state).toBe('checked_in');
    const done = await nurse.post(`/service-requests/${id}/fulfil`, { outcome: 'seen by a specialist' });
    expect(done.body).toMatchObject({ state: 'fulfilled', outcome: 'seen by a specialist', actions: [] });
    const rated = await as(holder).post(`/service-requests/${id}/rate`, { score: 5, comment: 'quick' });
    expect(rated.body).toMatchObject({ rating: { score: 5, comment: 'quick' }, actions: ['complain'] });
    expect(await as(holder).post(`/service-requests/${id}/rate`, { score: 1 })).toMatchObject({
      status: 409,
      body: { code: 'request.action_not_allowed', reasons: [{ code: 'not_not_rated_yet' }] },
    });
    const history = await as(holder).get(`/service-requests/${id}/history`);
    expect(history.body.items.map(({ type, by }: { type: string; by: string }) => `${type} ${by}`)).toEqual([
      'request.submitted holder',
      'request.accepted agency',
      'request.checked_in agency',
      'request.fulfilled agency',
      'request.rated holder',
    ]);
  });

  test('is confirmed at once where the slot says so', async () => {
    const { id } = await booked(await people.holder(), { confirmsAtOnce: true });
    expect((await nurse.get(`/service-requests/${id}`)).body.state).toBe('confirmed');
  });

  test('cancelled in time gives back quota and place', async () => {
    const holder = await people.holder({ tier: 'E' });
    const { id, slotId } = await booked(holder);
    expect(await used(holder)).toBe(1);
    expect((await as(holder).post(`/service-requests/${id}/cancel`)).body.state).toBe('cancelled');
    expect(await used(holder)).toBe(0);
    expect(await database.query('SELECT taken FROM slot WHERE id = $1', [slotId])).toEqual([{ taken: 0 }]);
  });

  test('is not cancelled after the deadline', async () => {
    const holder = await people.holder({ tier: 'E' });
    const { id } = await booked(holder, { startsAt: hours(30), cancelUntil: hours(-1) });
    expect(await as(holder).post(`/service-requests/${id}/cancel`)).toMatchObject({
      status: 409,
      body: { reasons: [{ code: 'not_before_cancel_deadline' }] },
    });
    expect(await used(holder)).toBe(1);
  });

  test('declined gives everything back and tells why', async () => {
    const holder = await people.holder({ tier: 'E' });
    const { id, slotId } = await booked(holder);
    const body = { reasonCode: 'no_capacity', reason: 'The doctor is ill.' };
    expect((await nurse.post(`/service-requests/${id}/decline`, body)).body.state).toBe('declined');
    expect((await as(holder).get(`/service-requests/${id}`)).body).toMatchObject({
      ...body,
      state: 'declined',
    });
    expect(await used(holder)).toBe(0);
    expect(await database.query('SELECT taken FROM slot WHERE id = $1', [slotId])).toEqual([{ taken: 0 }]);
  });

  test('whose holder did not come keeps the quota, but only once the slot has begun', async () => {
    const holder = await people.holder({ tier: 'E' });
    const { id, slotId } = await booked(holder);
    expect((await nurse.post(`/service-requests/${id}/no_show`)).status).toBe(409);
    await database.query(
      `UPDATE slot SET starts_at = now() - interval '1 hour', cancel_until = now() - interval '2 hours' WHERE id = $1`,
      [slotId],
    );
    expect((await nurse.post(`/service-requests/${id}/no_show`)).body.state).toBe('no_show');
    expect(await used(holder)).toBe(1);
  });

  test.each<[string, () => Promise<object>, string]>([
    ['without a slot', () => Promise.resolve({}), 'request.slot_required'],
    [
      'with a slot of another service',
      async () => ({ slotId: (await people.slot(hospital)).id }),
      'request.slot_unavailable',
    ],
    [
      'with a closed slot',
      async () => ({ slotId: (await people.slot(hospital, { service: 'MED-FASTTRACK', open: false })).id }),
      'request.slot_unavailable',
    ],
    [
      'with a slot that has begun',
      async () => ({
        slotId: (
          await people.slot(hospital, {
            service: 'MED-FASTTRACK',
            startsAt: hours(-1),
            cancelUntil: hours(-2),
          })
        ).id,
      }),
      'request.slot_unavailable',
    ],
    ['with no such slot', () => Promise.resolve({ slotId: randomUUID() }), 'request.slot_unavailable'],
  ])('%s is refused', async (_, fields, code) => {
    const answer = await submit(await people.holder(), { service: 'MED-FASTTRACK', ...(await fields()) });
    expect(answer).toMatchObject({ status: 422, body: { code } });
  });

  test('that a full slot has no place for is refused without taking quota', async () => {
    const holder = await people.holder({ tier: 'C' });
    const slot = await people.slot(hospital, { service: 'MED-FASTTRACK', capacity: 2, taken: 2 });
    const answer = await submit(holder, { service: 'MED-FASTTRACK', slotId: slot.id });
    expect(answer).toMatchObject({ status: 409, body: { code: 'request.slot_full' } });
    expect(await used(holder)).toBe(0);
  });
});

describe('a case', () => {
  async function admitted(holder: Person): Promise<string> {
    const body = {
      service: 'MED-ADMISSION',
      agencyId: hospital.id,
      details: filledIn('MED-ADMISSION'),
      documents: await handIn(as(holder), 'MED-ADMISSION', 'admission_advice'),
    };
    const answer = await submit(holder, body);
    expect(answer.status).toBe(201);
    return answer.body.id as string;
  }

  test('goes from submit over a question to rating', async () => {
    const holder = await people.holder({ tier: 'B' });
    const id = await admitted(holder);
    expect((await nurse.post(`/service-requests/${id}/accept`)).body).toMatchObject({
      state: 'accepted',
      dueOn: expect.any(String),
    });
    expect((await nurse.post(`/service-requests/${id}/start`)).body.state).toBe('in_progress');
    const asked = await nurse.post(`/service-requests/${id}/request_information`, { text: 'Which ward?' });
    expect(asked.body).toMatchObject({ state: 'awaiting_holder' });
    expect(
      (await as(holder).post(`/service-requests/${id}/provide`, { text: 'Cardiology.' })).body.state,
    ).toBe('in_progress');
    expect((await nurse.post(`/service-requests/${id}/fulfil`, {})).body.state).toBe('fulfilled');
    expect((await as(holder).post(`/service-requests/${id}/rate`, { score: 4 })).body.rating.score).toBe(4);
    const { body } = await as(holder).get(`/service-requests/${id}/messages`);
    expect(
      body.items.map(({ author, text }: { author: string; text: string }) => `${author}: ${text}`),
    ).toEqual(['agency: Which ward?', 'holder: Cardiology.']);
  });

  test('takes no slot, and an agency that does not serve it is refused', async () => {
    const holder = await people.holder({ tier: 'B' });
    const slot = await people.slot(hospital);
    const school = await people.agency({ kind: 'school_authority', services: ['EDU-ENROL'] });
    const documents = await handIn(as(holder), 'MED-ADMISSION', 'admission_advice');
    expect(
      (await submit(holder, { service: 'MED-ADMISSION', agencyId: hospital.id, slotId: slot.id, documents }))
        .body.code,
    ).toBe('request.slot_not_applicable');
    expect(
      (await submit(holder, { service: 'MED-ADMISSION', agencyId: school.id, documents })).body.code,
    ).toBe('request.agency_unavailable');
  });

  test('is refused with every reason at once', async () => {
    const holder = await people.holder({ tier: 'E', state: 'suspended' });
    const answer = await submit(holder, { service: 'MED-ADMISSION', agencyId: hospital.id });
    expect(answer.status).toBe(422);
    expect(codes(answer)).toEqual(
      expect.arrayContaining(['card_suspended', 'tier_not_entitled', 'documents_missing']),
    );
    expect(answer.body.reasons.every(({ clause }: { clause: string }) => clause.startsWith('Ref.'))).toBe(
      true,
    );
  });
});

describe('a pass', () => {
  let airport: Agency;
  let clerk: Person;
  let counter: Caller;

  beforeAll(async () => {
    airport = await people.agency({ kind: 'airport', services: ['TRA-AIRPORT'] });
    clerk = await people.staff('agency_staff', { agency: airport });
    counter = as(clerk);
  });

  const redeem = (holder: { card: Card }, fields: object = {}, key = randomUUID()) =>
    counter.post(
      '/redemptions',
      { cardNumber: holder.card.number, service: 'TRA-AIRPORT', ...fields },
      { key },
    );

  test('is redeemed at the counter and rated by its holder', async () => {
    const holder = await people.holder({ tier: 'B' });
    const redeemed = await redeem(holder, { companions: 1 });
    expect(redeemed).toMatchObject({ status: 201, body: { state: 'redeemed', companions: 1, actions: [] } });
    const rated = await as(holder).post(`/service-requests/${redeemed.body.id}/rate`, { score: 5 });
    expect(rated.body.rating.score).toBe(5);
  });

  test('is refused with the reason, a reused key too, and a card that nobody has', async () => {
    const holder = await people.holder({ tier: 'D' });
    expect(codes(await redeem(holder, { companions: 1 }))).toContain('companions_too_many');
    const key = randomUUID();
    const [first, again] = [await redeem(holder, {}, key), await redeem(holder, {}, key)];
    expect(again.body.id).toBe(first.body.id);
    expect((await redeem(holder, { place: 'gate 2' }, key)).body.code).toBe('idempotency.key_reused');
    const unknown = { card: { id: '', tier: 'D' as const, number: 'HLJ20260000000100' } };
    expect((await redeem(unknown)).body.code).toBe('redemption.card_unknown');
    expect((await redeem(holder, { service: 'TRA-RAIL' })).body.code).toBe('redemption.not_a_pass');
  });

  test('is redeemed by nobody for himself or herself', async () => {
    const own = { card: await people.card(clerk, { tier: 'B' }) };
    expect((await redeem(own)).body.code).toBe('redemption.own_card');
  });

  test('is not asked for beforehand', async () => {
    const answer = await submit(await people.holder(), { service: 'TRA-AIRPORT', agencyId: airport.id });
    expect(answer.body.code).toBe('request.wrong_mode');
  });
});

describe('who sees and does what', () => {
  test('another holder, another agency and an applicant see nothing of it', async () => {
    const { id } = await booked(await people.holder());
    const strangers = await Promise.all([
      people.holder(),
      people.staff('agency_staff', { agency: await people.agency() }),
      people.applicant(),
      people.staff('reviewer'),
    ]);
    for (const stranger of strangers) {
      expect((await as(stranger).get(`/service-requests/${id}`)).status).toBe(404);
      expect((await as(stranger).get(`/service-requests/${id}/history`)).status).toBe(404);
      const { body } = await as(stranger).get('/service-requests?limit=200');
      expect(body.items.map((item: { id: string }) => item.id)).not.toContain(id);
    }
  });

  test('a holder does not act as the agency, nor the agency as the holder', async () => {
    const holder = await people.holder();
    const { id } = await booked(holder, { confirmsAtOnce: false });
    expect((await as(holder).post(`/service-requests/${id}/accept`)).status).toBe(403);
    expect((await nurse.post(`/service-requests/${id}/cancel`)).status).toBe(403);
  });

  test('a member of an agency who holds a card books there and does not serve himself or herself', async () => {
    const member = await people.holder({ roles: ['agency_staff'], agency: hospital, tier: 'A' });
    const { id } = await booked(member, { confirmsAtOnce: false });
    const { body } = await as(member).get(`/service-requests/${id}`);
    expect(body.actions).toEqual(['cancel', 'complain']);
    expect((await as(member).post(`/service-requests/${id}/accept`)).status).toBe(403);
  });

  test('an agency’s queue is paged without gaps or repeats', async () => {
    const agency = await people.agency({ services: ['MED-FASTTRACK'] });
    const clerk = as(await people.staff('agency_staff', { agency }));
    const holder = await people.holder({ tier: 'A' });
    const moment = hours(-5);
    for (let index = 0; index < 7; index += 1) {
      await people.request(holder, agency, { submittedAt: index < 4 ? moment : hours(-index) });
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${cursor}`;
      const { body }: Answer = await clerk.get(`/service-requests?limit=3${query}`);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor as string | null;
    } while (cursor !== null);
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
  });
});

describe('slots', () => {
  test('are offered by the agency, found by holders and closed again', async () => {
    const startsAt = hours(50);
    const body = {
      service: 'MED-CHECKUP',
      startsAt: startsAt.toISOString(),
      endsAt: new Date(startsAt.getTime() + 3600_000).toISOString(),
      cancelUntil: hours(40).toISOString(),
      capacity: 3,
      confirmsAtOnce: true,
    };
    const published = await nurse.post('/slots', body);
    expect(published.status).toBe(201);
    const holder = as(await people.holder());
    const offer = `/slots?service=MED-CHECKUP&city=harbin&agencyId=${hospital.id}&limit=200`;
    const find = async () =>
      (await holder.get(offer)).body.items.find(({ id }: { id: string }) => id === published.body.id);
    expect(await find()).toMatchObject({ free: 3, capacity: 3, actions: ['hold'] });
    expect((await nurse.post(`/slots/${published.body.id}/close`, {}, { ifMatch: 7 })).status).toBe(412);
    expect((await nurse.post(`/slots/${published.body.id}/close`, {}, { ifMatch: 1 })).status).toBe(200);
    expect(await find()).toBeUndefined();
  });

  test.each([
    ['in the past', { startsAt: hours(-2), endsAt: hours(-1), cancelUntil: hours(-3) }, 'slot.times_invalid'],
    [
      'that ends before it starts',
      { startsAt: hours(5), endsAt: hours(4), cancelUntil: hours(3) },
      'slot.times_invalid',
    ],
    [
      'with a deadline after its start',
      { startsAt: hours(5), endsAt: hours(6), cancelUntil: hours(7) },
      'slot.times_invalid',
    ],
    ['of a service that is no booking', { service: 'MED-ADMISSION' }, 'slot.service_not_booked'],
    ['of a service of others', { service: 'CUL-SNOW' }, 'slot.service_not_booked'],
  ])('%s are refused', async (_, fields, code) => {
    const body = {
      ...{ service: 'MED-CHECKUP', startsAt: hours(5), endsAt: hours(6), cancelUntil: hours(4) },
      ...{ capacity: 1, confirmsAtOnce: true, ...fields },
    };
    expect(await nurse.post('/slots', body)).toMatchObject({ status: 422, body: { code } });
  });
});
