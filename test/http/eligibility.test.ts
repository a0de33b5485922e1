import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '#domain/calendar/add-days.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Answer, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { bornYearsAgo, day } from '../support/days.js';
import { People, type Person } from '../support/people.js';

interface Line {
  readonly service: string;
  readonly eligible: boolean;
  readonly remaining: number | null;
  readonly unlimited: boolean;
  readonly reasons: readonly { code: string; message: string; clause: string; remedy?: string }[];
  readonly beneficiary: { id: string | null; relation: string } | null;
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
const ask = (person: Person, query = '', language = 'en'): Promise<Answer> =>
  as(person).get(`/me/eligibility${query}`, { language });
const lines = async (person: Person, query = '', language = 'en'): Promise<Map<string, Line>> => {
  const { items } = good(await ask(person, query, language)) as { items: Line[] };
  expect(items).toHaveLength(24);
  return new Map(items.map((line) => [line.service, line]));
};
const codesOf = (line: Line | undefined) => line?.reasons.map(({ code }) => code);

describe('all services', () => {
  test.each(['zh-CN', 'en'])('with every reason, its clause and its remedy, in %s', async (language) => {
    const holder = await people.holder({ tier: 'E', state: 'suspended' });
    const all = await lines(holder, '?beneficiaryId=self', language);
    for (const line of all.values()) {
      expect(codesOf(line)).toContain('card_suspended');
      for (const { message, clause, remedy } of line.reasons) {
        expect(clause).toMatch(/^Ref\. /);
        for (const text of [message, remedy ?? message]) {
          expect(text).toMatch(language === 'en' ? /^[A-Z0-9][^\u4e00-\u9fff]*\.$/ : /[\u4e00-\u9fff].*。$/);
        }
      }
    }
    expect(codesOf(all.get('MED-DOCTOR'))).toEqual(['card_suspended', 'tier_not_entitled']);
  });

  test('for one dependant, for oneself, and for whoever can have it', async () => {
    const holder = await people.holder({ tier: 'C' });
    const child = await people.dependant(holder, { age: 7 });
    const forChild = await lines(holder, `?beneficiaryId=${child.id}`);
    expect(forChild.get('EDU-ENROL')).toMatchObject({ eligible: true, beneficiary: { id: child.id } });
    expect(codesOf(forChild.get('MED-CHECKUP'))).toEqual(['relation_not_served']);
    const forSelf = await lines(holder, '?beneficiaryId=self');
    expect(codesOf(forSelf.get('EDU-ENROL'))).toContain('relation_not_served');
    expect(forSelf.get('MED-CHECKUP')).toMatchObject({ eligible: true, beneficiary: { relation: 'self' } });
    const forAny = await lines(holder);
    expect([forAny.get('EDU-ENROL')?.eligible, forAny.get('MED-CHECKUP')?.eligible]).toEqual([true, true]);
    problem(
      await ask(await people.holder(), `?beneficiaryId=${child.id}`),
      422,
      'request.beneficiary_unknown',
    );
  });

  test('on a day to come, when a child has grown and a card has ended', async () => {
    const holder = await people.holder({ tier: 'D', validUntil: addDays(day(), 300) });
    // Two years old today, three in a year.
    const child = await people.dependant(holder, { birthDate: bornYearsAgo(1) });
    const query = (on: string) => `?beneficiaryId=${child.id}&on=${on}`;
    const today = await lines(holder, query(day()));
    expect(codesOf(today.get('EDU-KINDERGARTEN'))).toEqual(['age_below']);
    const soon = await lines(holder, query(addDays(day(), 400)));
    expect(codesOf(soon.get('EDU-KINDERGARTEN'))).toEqual(['card_ends_before']);
    expect(codesOf((await lines(holder, query(addDays(day(), -1)))).get('EDU-KINDERGARTEN'))).toContain(
      'day_past',
    );
    const { on } = good(await ask(holder, query(addDays(day(), 400))));
    expect(on).toBe(addDays(day(), 400));
  });

  test.each(['?on=2026-02-30', '?on=soon', '?tier=F', '?beneficiaryId=1', '?city=', '?for=self'])(
    'are not told for %s',
    async (query) => {
      problem(await ask(await people.holder(), query), 400, 'query.invalid');
    },
  );
});

describe('as if accredited in another tier', () => {
  test('tells what the next tier would give', async () => {
    const holder = await people.holder({ tier: 'E', track: 'engineering' });
    const answer = good(await ask(holder, '?tier=next'));
    expect(answer).toMatchObject({ tier: 'D', hypothetical: true });
    expect(good(await ask(holder))).toMatchObject({ tier: 'E', hypothetical: false });
    const [now, then] = [await lines(holder), await lines(holder, '?tier=next')];
    const gained = [...then.values()].filter(
      ({ service, eligible }) => eligible && !now.get(service)?.eligible,
    );
    expect(gained.map(({ service }) => service).toSorted()).toEqual([
      'BIZ-COMMERCIALISE',
      'HOU-FUND',
      'MED-ADMISSION',
      'TRA-RAIL',
    ]);
    expect([now.get('MED-FASTTRACK')?.remaining, then.get('MED-FASTTRACK')?.remaining]).toEqual([2, 4]);
  });

  test('keeps what has been used, and the track', async () => {
    const holder = await people.holder({ tier: 'E', track: 'local' });
    await database.query(`INSERT INTO quota_use VALUES ($1, 'MED-FASTTRACK', $2, '-', 2, 2)`, [
      holder.id,
      day().slice(0, 4),
    ]);
    const now = await lines(holder);
    const then = await lines(holder, '?tier=B');
    expect(codesOf(now.get('MED-FASTTRACK'))).toEqual(['quota_used_up']);
    expect(then.get('MED-FASTTRACK')).toMatchObject({ eligible: true, remaining: 10 });
    expect(codesOf(then.get('BIZ-COMMERCIALISE'))).toEqual(['track_not_entitled']);
  });

  test('goes for somebody without a card, on whatever track', async () => {
    const applicant = await people.applicant();
    expect(good(await ask(applicant, '?tier=next'))).toMatchObject({ tier: 'E', hypothetical: true });
    const asB = await lines(applicant, '?tier=B');
    expect(asB.get('TRA-AIRPORT')).toMatchObject({ eligible: true, remaining: 24 });
    expect(asB.get('BIZ-COMMERCIALISE')).toMatchObject({ eligible: true, reasons: [] });
    expect(codesOf((await lines(applicant)).get('TRA-AIRPORT'))).toEqual(['card_missing']);
  });

  test('has nothing above the highest, and gives nothing in earnest', async () => {
    const holder = await people.holder({ tier: 'A' });
    problem(await ask(holder, '?tier=next'), 422, 'eligibility.no_higher_tier');
    const low = await people.holder({ tier: 'E' });
    const agency = await people.agency({ services: ['MED-DOCTOR'] });
    expect(good(await ask(low, '/MED-DOCTOR?tier=C')).eligible).toBe(true);
    const body = { service: 'MED-DOCTOR', agencyId: agency.id, details: { focus: 'chronic' } };
    problem(await as(low).post('/service-requests', body, { key: 'once' }), 422, 'request.not_eligible');
  });
});
