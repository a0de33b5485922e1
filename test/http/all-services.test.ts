import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Relation, Tier, Track } from '#domain/catalogue/policy.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Answer, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, type Agency, type Card, type Person } from '../support/people.js';
import { filledIn, handIn } from '../support/service-forms.js';

/** Who asks for a service, for whom, and who gives it where. */
interface Row {
  readonly tier: Tier;
  readonly track?: Track;
  readonly nationality?: string;
  readonly for?: Exclude<Relation, 'self'>;
  readonly age?: number;
  readonly kind: string;
  readonly city: string;
  readonly companions?: number;
  readonly place?: string;
  /** Of a case, whether the agency asks the holder something on the way. */
  readonly asks?: true;
}

const TABLE: Readonly<Record<string, Row>> = {
  'EDU-ENROL': { tier: 'D', for: 'child', age: 6, kind: 'school_authority', city: 'harbin', asks: true },
  'EDU-KINDERGARTEN': { tier: 'C', for: 'child', age: 4, kind: 'school_authority', city: 'qiqihar' },
  'EDU-TRANSFER': { tier: 'E', for: 'child', age: 10, kind: 'school_authority', city: 'mudanjiang' },
  'EDU-COUNSEL': { tier: 'A', for: 'child', age: 17, kind: 'school_authority', city: 'jiamusi' },
  'MED-CHECKUP': { tier: 'B', for: 'spouse', age: 38, kind: 'hospital', city: 'harbin' },
  'MED-FASTTRACK': { tier: 'E', for: 'parent', age: 70, kind: 'hospital', city: 'daqing' },
  'MED-ADMISSION': { tier: 'D', for: 'child', age: 3, kind: 'hospital', city: 'heihe', asks: true },
  'MED-DOCTOR': { tier: 'C', kind: 'hospital', city: 'harbin' },
  'TRA-AIRPORT': { tier: 'B', kind: 'airport', city: 'daxinganling', companions: 1 },
  'TRA-RAIL': { tier: 'D', kind: 'railway', city: 'qitaihe' },
  'TRA-TRANSIT': { tier: 'E', kind: 'transit', city: 'hegang' },
  'TRA-VEHICLE': { tier: 'E', for: 'spouse', age: 40, kind: 'traffic_police', city: 'suihua' },
  'HOU-APARTMENT': { tier: 'E', kind: 'housing_bureau', city: 'yichun', asks: true },
  'HOU-SUBSIDY': { tier: 'A', kind: 'housing_bureau', city: 'harbin' },
  'HOU-FUND': { tier: 'D', for: 'spouse', age: 33, kind: 'housing_bureau', city: 'jixi' },
  'FAM-SPOUSEJOB': { tier: 'E', for: 'spouse', age: 35, kind: 'hr_bureau', city: 'shuangyashan' },
  'FAM-RESIDENCE': { tier: 'C', for: 'parent', age: 68, kind: 'government_window', city: 'harbin' },
  'FAM-FOREIGN': { tier: 'C', nationality: 'FR', kind: 'exit_entry', city: 'harbin', asks: true },
  'CUL-SCENIC': { tier: 'C', kind: 'venue', city: 'mudanjiang', companions: 2, place: '镜泊湖' },
  'CUL-VENUE': { tier: 'E', for: 'child', age: 9, kind: 'venue', city: 'harbin' },
  'CUL-SNOW': { tier: 'B', kind: 'venue', city: 'harbin' },
  'BIZ-LOAN': { tier: 'E', kind: 'bank', city: 'daqing', asks: true },
  'BIZ-WINDOW': { tier: 'D', for: 'spouse', age: 41, kind: 'government_window', city: 'qiqihar' },
  'BIZ-COMMERCIALISE': { tier: 'B', track: 'engineering', kind: 'technology_transfer', city: 'harbin' },
};
const CODES = Object.keys(TABLE);

type Holder = Person & { card: Card };

/** Everybody and everything that a service needs, and what the catalogue says of it. */
interface Surroundings {
  readonly row: Row;
  readonly service: Answer['body'];
  readonly holder: Holder;
  readonly beneficiary: { id: string; name: string } | null;
  readonly agency: Agency;
  readonly clerk: Caller;
}

let database: TestDatabase;
let api: RunningApi;
let people: People;
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const as = (person: Person): Caller => caller(api.url).as(person);
const REQUESTS = '/service-requests';

async function surroundingsOf(code: string): Promise<Surroundings> {
  const row = TABLE[code]!;
  const { tier, track = 'research', nationality, kind, city } = row;
  const holder = await people.holder({ tier, track, ...(nationality && { profile: { nationality } }) });
  const beneficiary =
    row.for === undefined ? null : await people.dependant(holder, { relation: row.for, age: row.age ?? 30 });
  const agency = await people.agency({ kind, city, services: [code] });
  const clerk = as(await people.staff('agency_staff', { agency }));
  const service = good(await caller(api.url).get(`/services/${code}`));
  return { row, service, holder, beneficiary, agency, clerk };
}

/** The documents that the service needs for this beneficiary. */
function neededKinds({ service, row }: Surroundings): string[] {
  const documents = service.documents as { code: string; required: boolean; relations: string[] | null }[];
  return documents
    .filter(({ required, relations }) => required && (relations?.includes(row.for ?? 'self') ?? true))
    .map(({ code }) => code);
}

async function bodyOf(around: Surroundings): Promise<Record<string, unknown>> {
  const { service, holder, beneficiary, agency } = around;
  const code = service.code as string;
  const slot =
    service.mode === 'booking' ? await people.slot(agency, { service: code, confirmsAtOnce: false }) : null;
  return {
    service: code,
    ...(beneficiary !== null && { beneficiaryId: beneficiary.id }),
    ...(slot === null ? { agencyId: agency.id } : { slotId: slot.id }),
    details: filledIn(code),
    documents: await handIn(as(holder), code, ...neededKinds(around)),
  };
}

const submit = (holder: Person, body: object): Promise<Answer> =>
  as(holder).post(REQUESTS, body, { key: randomUUID() });

test('the table has all 24 services', async () => {
  const { items } = good(await caller(api.url).get('/services'));
  expect(items).toHaveLength(24);
  expect(CODES.toSorted()).toEqual((items as { code: string }[]).map(({ code }) => code).toSorted());
});

describe.each(CODES)('%s', (code) => {
  let around: Surroundings;
  beforeAll(async () => {
    around = await surroundingsOf(code);
  });

  test('is given by an agency of its kind in one of its cities', () => {
    const codesOf = (items: { code: string }[]) => items.map((item) => item.code);
    expect(codesOf(around.service.agencyKinds)).toContain(around.row.kind);
    expect(codesOf(around.service.cities)).toContain(around.row.city);
  });

  test('goes from request to rating', async () => {
    const { service, holder, clerk, beneficiary, agency } = around;
    const walk = { booking: bookingWalk, case: caseWalk, pass: passWalk }[service.mode as 'booking'];
    const id = await walk(around);
    good(await as(holder).post(`${REQUESTS}/${id}/rate`, { score: 5, comment: '办理顺利。' }));
    const seen = good(await clerk.get(`${REQUESTS}/${id}`, { language: 'zh-CN' }));
    expect(seen).toMatchObject({
      ...{ service: code, state: service.mode === 'pass' ? 'redeemed' : 'fulfilled' },
      beneficiary: { name: beneficiary?.name ?? holder.name, relation: around.row.for ?? 'self' },
      ...{ agency: { id: agency.id }, city: around.row.city, rating: { score: 5 } },
    });
    expect(seen.details).toEqual(filledIn(code));
    expect(seen.documents.map(({ kind }: { kind: { code: string } }) => kind.code).toSorted()).toEqual(
      service.mode === 'pass' ? [] : neededKinds(around).toSorted(),
    );
  });

  test('tells the agency every detail in its language, under its label', async () => {
    const { clerk } = around;
    const { items } = good(await clerk.get(REQUESTS));
    const { id } = items[0] as { id: string };
    for (const language of ['zh-CN', 'en']) {
      const { detailTexts } = good(await clerk.get(`${REQUESTS}/${id}`, { language }));
      const { details } = good(await caller(api.url).get(`/services/${code}`, { language }));
      const given = filledIn(code);
      const expected = (details['x-order'] as string[])
        .filter((name) => name in given)
        .map((name) => [name, details.properties[name].title]);
      const told = (detailTexts as { field: string; label: string; text: string }[]).map(
        ({ field, label }) => [field, label],
      );
      expect(told).toEqual(expected);
    }
  });
});

/** What the agency takes: the actions in turn, each with what it says and the state after it. */
type Step = readonly [by: 'agency' | 'holder', action: string, state: string, body?: object];

async function takeSteps({ holder, clerk }: Surroundings, id: string, steps: readonly Step[]): Promise<void> {
  for (const [by, action, state, body] of steps) {
    const who = by === 'agency' ? clerk : as(holder);
    const { actions } = good(await who.get(`${REQUESTS}/${id}`));
    expect(actions).toContain(action);
    expect(good(await who.post(`${REQUESTS}/${id}/${action}`, body))).toMatchObject({ state });
  }
}

async function bookingWalk(around: Surroundings): Promise<string> {
  const { id } = await submitted(around);
  await takeSteps(around, id, [
    ['agency', 'accept', 'confirmed'],
    ['agency', 'check_in', 'checked_in'],
    ['agency', 'fulfil', 'fulfilled', { outcome: '已办理。' }],
  ]);
  return id;
}

async function caseWalk(around: Surroundings): Promise<string> {
  const { id } = await submitted(around);
  const question: Step[] = [
    ['agency', 'request_information', 'awaiting_holder', { text: '请补充说明。' }],
    ['holder', 'provide', 'in_progress', { text: '已补充。' }],
  ];
  await takeSteps(around, id, [['agency', 'accept', 'accepted']]);
  const { dueOn, submittedAt } = good(await around.clerk.get(`${REQUESTS}/${id}`));
  // Working days: a time limit never ends sooner than so many days from now.
  const days = (Date.parse(dueOn as string) - Date.parse((submittedAt as string).slice(0, 10))) / 86_400_000;
  expect(days).toBeGreaterThanOrEqual(around.service.timeLimitWorkingDays as number);
  await takeSteps(around, id, [
    ['agency', 'start', 'in_progress'],
    ...(around.row.asks ? question : []),
    ['agency', 'fulfil', 'fulfilled', { outcome: '已办理。' }],
  ]);
  return id;
}

async function passWalk({ row, service, holder, clerk }: Surroundings): Promise<string> {
  const { companions = 0, place } = row;
  const body = {
    ...{ cardNumber: holder.card.number, service: service.code, companions, details: filledIn(service.code) },
    ...(place !== undefined && { place }),
  };
  const redeemed = good(await clerk.post('/redemptions', body, { key: randomUUID() }), 201);
  expect(redeemed).toMatchObject({ state: 'redeemed', companions, place: place ?? null });
  return redeemed.id as string;
}

/** Submits it, after it was refused without what is required of its form and of its documents. */
async function submitted(around: Surroundings): Promise<{ id: string }> {
  const { holder, service } = around;
  const body = await bodyOf(around);
  const required = service.details.required as string[];
  if (required.length > 0) {
    const { errors } = problem(
      await submit(holder, { ...body, details: {} }),
      422,
      'request.details_invalid',
    );
    const told = (errors as { pointer: string; code: string }[]).map((one) => `${one.pointer} ${one.code}`);
    expect(told.toSorted()).toEqual(required.map((name) => `/details/${name} missing`).toSorted());
  }
  if (neededKinds(around).length > 0) {
    const refused = problem(await submit(holder, { ...body, documents: [] }), 422, 'request.not_eligible');
    expect(refused.reasons).toMatchObject([{ code: 'documents_missing', clause: service.clause }]);
  }
  return good(await submit(holder, body), 201) as { id: string };
}
