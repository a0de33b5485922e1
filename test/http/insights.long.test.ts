import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { isWorkingDay } from '#domain/calendar/working-days.js';
import { addDays } from '#domain/calendar/add-days.js';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import { workingCalendar } from '#platform/working-calendar.js';
import { day, hours } from '../support/days.js';
import { People, type Agency, type Person } from '../support/people.js';
import { insertRow } from '../support/rows.js';

let database: TestDatabase;
let api: RunningApi;
let people: People;
let manager: Person;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  manager = await people.staff('service_manager');
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const period = `from=${day(-40)}&to=${day()}`;
const figuresFor = async (person: Person, agency: Agency) =>
  good(await caller(api.url).as(person).get(`/insights/agencies?${period}`)).items.find(
    ({ id }: { id: string }) => id === agency.id,
  );

/** A fulfilled case: submitted so many days ago, accepted and ended so many days later, rated. */
async function fulfilled(
  agency: Agency,
  [ago, accept, end]: [number, number, number],
  score: number,
  inTime = true,
) {
  const { id } = await people.request(await people.holder(), agency, {
    ...{ mode: 'case', state: 'fulfilled', submittedAt: hours(-24 * ago) },
  });
  await database.query(
    `UPDATE service_request SET accepted_on = $2, ended_at = $3, in_time = $4, rating_score = $5 WHERE id = $1`,
    [id, day(accept - ago), hours(24 * (end - ago)), inTime, score],
  );
}

describe('figures by agency', () => {
  test('count, take medians of days and shares, for the service office and the administrators', async () => {
    const agency = await people.agency();
    const days: [number, number, number][] = [
      [20, 0, 2],
      [20, 1, 4],
      [20, 1, 4],
      [20, 2, 9],
      [20, 3, 10],
    ];
    for (const [index, one] of days.entries()) await fulfilled(agency, one, index + 1, index !== 0);
    for (let n = 0; n < 5; n += 1)
      await people.request(await people.holder(), agency, { mode: 'case', dueOn: day(-1) });
    const expected = {
      ...{ received: 10, late: 5, medianDaysToAccept: 1, medianDaysToFulfil: 4, inTimeShare: 0.8 },
      outcomes: { open: 5, fulfilled: 5, declined: 0, expired: 0, cancelled: 0, noShow: 0 },
      ...{ ratings: 5, meanRating: 3, complaints: 0, complaintsUpheld: 0 },
    };
    for (const person of [manager, await people.staff('administrator')])
      expect(await figuresFor(person, agency)).toMatchObject(expected);
    // What was submitted outside the period is not in it.
    await fulfilled(agency, [60, 0, 1], 1);
    expect(await figuresFor(manager, agency)).toMatchObject(expected);
  });

  test('leave out what is so small that somebody could be recognised in it', async () => {
    const agency = await people.agency();
    for (let n = 0; n < 4; n += 1) await fulfilled(agency, [20, 1, 2], 1);
    for (let n = 0; n < 6; n += 1) await people.request(await people.holder(), agency, { mode: 'case' });
    const complainant = await people.holder();
    await insertRow(database, 'complaint', {
      ...{
        complainantId: complainant.id,
        about: 'agency',
        agencyId: agency.id,
        happenedOn: day(-1),
        text: '太慢。',
      },
      ...{ state: 'filed', filedAt: new Date(), stepBeganOn: day(), dueOn: day(3) },
    });
    expect(await figuresFor(manager, agency)).toMatchObject({
      ...{ received: 10, medianDaysToAccept: null, medianDaysToFulfil: null, inTimeShare: null },
      // The others could be found by the one that is shown.
      outcomes: { open: null, fulfilled: null, declined: 0 },
      ...{ ratings: null, meanRating: null, complaints: null, complaintsUpheld: null },
    });
  });

  test('are for nobody else', async () => {
    const agency = await people.agency();
    const others = [
      await people.staff('agency_staff', { agency }),
      await people.staff('reviewer'),
      await people.holder(),
    ];
    for (const person of others)
      problem(await caller(api.url).as(person).get('/insights/agencies'), 403, 'access.forbidden');
  });
});

interface Part {
  readonly key: string;
  readonly count: number | null;
}
interface Breakdown {
  readonly total: number | null;
  readonly suppressed: boolean;
  readonly parts: readonly Part[];
}
type Row = Record<string, (string & Date) | null>;

/** Counts the rows one by one, and holds what is shown against that; what is not shown must be for few people's sake. */
function expectShown(shown: Breakdown, rows: readonly Row[], keyOf: (row: Row) => string): void {
  const peopleOf = (some: readonly Row[]) => new Set(some.map(({ person }) => person)).size;
  const few = (some: readonly Row[]) => peopleOf(some) > 0 && peopleOf(some) < 5;
  const byKey = new Map<string, Row[]>();
  for (const row of rows) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row]);
  for (const key of byKey.keys()) expect(shown.parts.map((part) => part.key)).toContain(key);
  const anyFew = few(rows) || [...byKey.values()].some(few);
  expect(shown).toMatchObject({ total: few(rows) ? null : rows.length, suppressed: anyFew });
  for (const { key, count } of shown.parts) {
    const counted = byKey.get(key) ?? [];
    if (count === null) expect(anyFew).toBe(true);
    else expect([key, count, few(counted)]).toEqual([key, counted.length, false]);
  }
}

/** In how many working days so many of all were done, counted day by day. */
function nearestRank(spans: readonly (readonly [string, string])[], share: number): number | undefined {
  const calendar = workingCalendar();
  const took = spans.map(([from, to]) => {
    let days = 0;
    for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) if (isWorkingDay(on, calendar)) days += 1;
    return days;
  });
  return took.sort((a, b) => a - b)[Math.ceil(took.length * share) - 1];
}

const insight = async (path: string, person: Person = manager) =>
  good(
    await caller(api.url)
      .as(person)
      .get(`/insights/${path}${path.includes('?') ? '&' : '?'}${period}`),
  );
const within = (moment: Date | null) =>
  moment !== null && shanghaiDay(moment) >= day(-40) && shanghaiDay(moment) <= day();

describe('figures of accreditation', () => {
  test('are what the rows come to, one by one', async () => {
    const [reviewer, approver] = [await people.staff('reviewer'), await people.staff('approver')];
    const make = async (state: 'accredited' | 'rejected' | 'submitted', ago: number, fields: object = {}) => {
      const applicant = await people.person();
      const made = await people.application(applicant, {
        ...{ state, reviewer, approver, submittedAt: hours(-24 * ago), ...fields },
      });
      if (state === 'submitted') return made;
      const decidedAt = hours(-24 * (ago % 7));
      await database.query(
        'UPDATE accreditation_application SET decided_at = $2, due_on = NULL WHERE id = $1',
        [...[made.id, decidedAt]],
      );
      return made;
    };
    for (let n = 0; n < 7; n += 1)
      await make('accredited', 20 + n, { tier: n < 3 ? 'B' : 'D', track: 'local' });
    const rejected: { id: string }[] = [];
    for (let n = 0; n < 6; n += 1) rejected.push(await make('rejected', 12 + n));
    for (let n = 0; n < 6; n += 1) await make('submitted', 3 + n, { dueOn: day(-1) });
    await make('rejected', 90);
    for (const { id } of rejected) {
      await insertRow(database, 'appeal', { applicationId: id, reason: '理由', writtenAt: hours(-30) });
      await insertRow(database, 'event', {
        ...{ at: new Date(), type: 'application.escalated', subjectType: 'application', subjectId: id },
        ...{ actorKind: 'system', actorRoles: ['system'], data: {} },
      });
    }
    const rows = await database.query<Row>(`SELECT *, applicant_id AS person FROM accreditation_application`);
    const received = rows.filter((row) => within(row['submitted_at']!));
    const decided = rows.filter((row) => within(row['decided_at']!));
    const waiting = rows.filter(({ state }) => state === 'submitted');
    const shown = await insight('accreditation', approver);
    expectShown(shown.received, received, ({ track }) => track!);
    expectShown(shown.returned, received, () => 'never');
    expectShown(shown.outcomes, decided, ({ state }) => state!);
    expectShown(
      shown.tiers,
      decided.filter(({ state }) => state === 'accredited'),
      ({ tier }) => tier!,
    );
    const isLate = (row: Row) => rejected.some(({ id }) => id === row['id']);
    expectShown(shown.timeliness, decided, (row) => (isLate(row) ? 'late' : 'inTime'));
    expectShown(shown.appeals, rows.filter(isLate), () => 'rejected');
    expectShown(shown.waiting, waiting, () => 'submitted');
    expectShown(shown.overdue, waiting, () => 'late');
    expect(shown.objections).toMatchObject({ total: 0, suppressed: false });
    const spans = decided.map(
      (row) => [shanghaiDay(row['submitted_at']!), shanghaiDay(row['decided_at']!)] as const,
    );
    expect(shown.daysToDecide).toEqual({
      ...{ median: nearestRank(spans, 0.5), p90: nearestRank(spans, 0.9), suppressed: false },
    });
    expect(received.length).toBeGreaterThan(decided.length);
  });
});

describe('figures of cards', () => {
  test('are what the rows come to, one by one', async () => {
    const agency = await people.agency();
    for (let n = 0; n < 8; n += 1) {
      const soon = n < 5 ? { validUntil: day(60) } : { tier: 'A' as const };
      const holder = await people.holder(soon);
      const { id: cardId } = holder.card;
      await insertRow(database, 'card_step', {
        ...{ cardId, holderId: holder.id, action: 'suspend', reason: '核实', takenBy: manager.id },
        takenAt: hours(-1),
      });
      await insertRow(database, 'card_verification', {
        ...{
          cardId,
          holderId: holder.id,
          agencyId: agency.id,
          verifiedBy: manager.id,
          verifiedAt: hours(-2),
        },
        ...{ way: 'card_number', result: 'valid', told: [] },
      });
    }
    await people.holder({ state: 'suspended' });
    const cards = await database.query<Row>(
      'SELECT *, holder_id AS person, valid_until::text AS until FROM card',
    );
    const inForce = cards.filter((card) => card['state'] === 'active' && card['until']! >= day());
    const shown = await insight('cards');
    expectShown(shown.inForce, inForce, ({ tier }) => tier!);
    expectShown(shown.ending, inForce, (card) => (card['until']! <= day(90) ? 'soon' : 'later'));
    expectShown(
      shown.issued,
      cards.filter((card) => within(card['issued_at']!)),
      () => 'new',
    );
    expect(shown.steps.parts).toContainEqual({ key: 'suspend', count: 8 });
    expect(shown.verifications).toMatchObject({ total: 8, parts: [{ key: 'valid', count: 8 }, {}, {}] });
  });
});

describe('figures of services', () => {
  test('are what the rows come to, one by one', async () => {
    const agency = await people.agency({ kind: 'airport' });
    const often = await people.holder();
    // One who asks ten times is one person.
    for (let n = 0; n < 10; n += 1) await people.request(often, agency, { mode: 'pass' });
    for (let n = 0; n < 6; n += 1) {
      const declined = await people.request(await people.holder(), agency, { state: 'declined' });
      await database.query(`UPDATE service_request SET reason_code = 'no_capacity' WHERE id = $1`, [
        declined.id,
      ]);
    }
    const rows = await database.query<Row>(
      `SELECT r.*, r.holder_id AS person, a.kind, r.due_on::text AS due FROM service_request r JOIN agency a ON a.id = r.agency_id`,
    );
    const asked = rows.filter((row) => within(row['submitted_at']!));
    const outcome = ({ state, ...row }: Row) =>
      row['ended_at'] === null ? 'open' : state === 'redeemed' ? 'fulfilled' : state!;
    const shown = await insight('services');
    expectShown(shown.outcomes, asked, outcome);
    expectShown(shown.services, asked, ({ service }) => service!);
    expectShown(shown.cities, asked, ({ city }) => city!);
    expectShown(shown.agencyKinds, asked, ({ kind }) => kind!);
    expectShown(
      shown.declineReasons,
      asked.filter(({ state }) => state === 'declined'),
      () => 'no_capacity',
    );
    const open = asked.filter((row) => row['ended_at'] === null);
    expectShown(shown.overdue, open, ({ due }) => (due && due < day() ? 'late' : 'inTime'));
    const spans = asked
      .filter(({ mode, state }) => mode === 'case' && state === 'fulfilled')
      .map((row) => [shanghaiDay(row['submitted_at']!), shanghaiDay(row['ended_at']!)] as const);
    expect(shown.daysToFulfil).toMatchObject({
      ...{ median: nearestRank(spans, 0.5), p90: nearestRank(spans, 0.9) },
    });
    const scores = asked.flatMap((row) =>
      row['rating_score'] === null ? [] : [Number(row['rating_score'])],
    );
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    expect(shown.rating).toMatchObject({ count: scores.length, mean: expect.closeTo(mean, 9) });
    // Of this service there is nothing to say: all of it was one person's.
    const passes = await insight('services?service=TRA-RAIL');
    expect(passes).toMatchObject({
      outcomes: { total: null, suppressed: true },
      rating: { count: 0, mean: null },
    });
    expect(passes.outcomes.parts.every(({ count }: Part) => count === null)).toBe(true);
  });

  test.each(['accreditation', 'cards', 'services'])(
    'and of %s are for those who steer by them',
    async (path) => {
      for (const person of [await people.staff('reviewer'), await people.holder()])
        problem(await caller(api.url).as(person).get(`/insights/${path}`), 403, 'access.forbidden');
    },
  );
});

describe('a list that is exported', () => {
  const everyPage = async (path: string, person: Person) => {
    const items: Record<string, string>[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = `limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`;
      const answer = good(
        await caller(api.url)
          .as(person)
          .get(`${path}${path.includes('?') ? '&' : '?'}${page}`),
      );
      items.push(...answer.items);
      cursor = answer.nextCursor ?? null;
    }
    return items;
  };
  const exported = async (path: string, person: Person) => {
    const answer = await caller(api.url).as(person).get(`/exports/${path}`);
    good(answer);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z-]+\.csv"$/);
    return parse(answer.text, { bom: true });
  };

  test('has the rows of the list, over all its pages, and is written down', async () => {
    const holder = await people.holder({ name: '=HYPERLINK("http://x")', state: 'expired' });
    // More than one page of them.
    await database.query(
      `INSERT INTO card (holder_id, number, name, tier, track, state, valid_from, valid_until, issued_at)
       SELECT holder_id, number || n, name, tier, track, state, valid_from, valid_until, issued_at FROM card
       CROSS JOIN generate_series(1, 230) n WHERE id = $1`,
      [holder.card.id],
    );
    const approver = await people.staff('approver');
    const lists = [
      ['cards', 'cards', '', 'number', manager],
      ['cards', 'cards', '?state=expired&q=HYPERLINK', 'number', manager],
      ['service-requests', 'service-requests', '?service=TRA-RAIL', 'id', manager],
      ['accreditation-applications', 'applications', '?state=rejected', 'id', approver],
    ] as const;
    for (const [path, name, filter, key, person] of lists) {
      const [, ...rows] = await exported(`${name}.csv${filter}`, person);
      const items = await everyPage(`/${path}${filter}`, person);
      expect(items.length).toBeGreaterThan(5);
      expect(rows.map(([first]) => first)).toEqual(items.map((item) => item[key]));
    }
    const [, [, cell] = []] = await exported('cards.csv?state=expired&q=HYPERLINK', manager);
    expect(cell).toBe(`'=HYPERLINK("http://x")`);
    const [, ...agencies] = await exported('agencies.csv', manager);
    expect(agencies.map(([code]) => code)).toEqual(
      good(await caller(api.url).as(manager).get('/agency-register')).items.map(
        ({ code }: { code: string }) => code,
      ),
    );
    const events = await database.query(
      `SELECT data FROM event WHERE type = 'list.exported' AND actor_id = $1 ORDER BY seq`,
      [manager.id],
    );
    expect(events[1]).toEqual({ data: { list: 'cards', rows: 231, filters: 'q state=expired' } });
  });

  test('tells nobody how somebody is reached, is for the office alone, and not taken without end', async () => {
    const reviewer = await people.staff('reviewer');
    const applicant = await people.applicant({ profile: { phone: '13912345678' } });
    await people.application(applicant, { state: 'submitted' });
    const text = (await exported('applications.csv', reviewer)).flat().join();
    expect(text).toContain(applicant.name);
    expect(text).not.toMatch(/13912345678|@example\.org/);
    problem(
      await caller(api.url).as(reviewer).get('/exports/applications.csv?limit=3'),
      400,
      'query.invalid',
    );
    for (const path of ['applications', 'cards', 'service-requests', 'agencies'])
      problem(await caller(api.url).as(applicant).get(`/exports/${path}.csv`), 403, 'access.forbidden');
    for (let n = 1; n < 10; n += 1) await exported('applications.csv?state=appealed', reviewer);
    problem(await caller(api.url).as(reviewer).get('/exports/applications.csv'), 429, 'export.too_many');
  });
});
