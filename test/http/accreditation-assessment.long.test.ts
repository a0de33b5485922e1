import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, type Person } from '../support/people.js';
import { Desk, PROFESSOR } from './accreditation-desk.js';

const PATH = '/accreditation-applications';
const FIRST = '00000000-0000-0000-0000-000000000001';
let database: TestDatabase;
let api: RunningApi;
let people: People;
let desk: Desk;
let applicant: Person;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  desk = new Desk(caller(api.url), people);
  applicant = await people.applicant();
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const plan = (claims: unknown[], options = {}) =>
  desk.as(applicant).post('/assessments', { track: 'research', claims }, options);

describe('an assessment', () => {
  test('says of each requirement what was stated and what is needed, and what the tiers open', async () => {
    const short = { ...PROFESSOR, facts: { professionalTitle: 'other', yearsInProvince: 2 } };
    const { id } = await desk.draft(applicant, [short]);
    const answer = good(await desk.as(applicant).get(`${PATH}/${id as string}/assessment`));
    expect(answer).toMatchObject({ suggested: null, opens: [], claims: [{ supports: false, tier: 'D' }] });
    expect(answer.claims[0].failures).toEqual([
      {
        ...{ fact: 'professionalTitle', code: 'not_accepted', label: 'Professional title' },
        ...{ stated: 'Associate senior or below, or another', needed: 'Professor or Research fellow' },
        message: expect.any(String),
      },
      {
        ...{ fact: 'yearsInProvince', code: 'below', label: expect.stringContaining('Years') },
        ...{ stated: '2 years', needed: 'at least 3 years', message: expect.any(String) },
      },
    ]);
    expect(answer.next.tier).toBe('E');
    expect(answer.next.opens.length).toBeGreaterThan(10);
    for (const { from } of answer.next.opens) expect(from).toBeNull();
    const chinese = good(
      await desk.as(applicant).get(`${PATH}/${id as string}/assessment`, { language: 'zh-CN' }),
    );
    expect(chinese.claims[0].failures[1]).toMatchObject({ stated: '2年', needed: '不低于3年' });
    good(await desk.act(applicant, id, 'withdraw'));
  });
});

describe('a plan', () => {
  test('gets the same answer as an application that has its evidence, and leaves nothing behind', async () => {
    const tables = async () =>
      database.query(
        'SELECT (SELECT count(*) FROM accreditation_application) AS a, (SELECT count(*) FROM event) AS e',
      );
    const before = await tables();
    const planned = good(await plan([{ criterion: PROFESSOR.criterion, facts: PROFESSOR.facts }]));
    expect(good(await plan([PROFESSOR]))).toEqual(planned);
    expect(await tables()).toEqual(before);
    expect(planned).toMatchObject({ suggested: 'D', onceEvidenced: 'D', restsOn: FIRST });
    expect(planned.claims[0]).toMatchObject({ claimId: FIRST, supports: true, failures: [] });
    expect(planned.claims[0].missingEvidence).toHaveLength(3);
    expect(planned.opens.map(({ from }: { from: unknown }) => from)).not.toContainEqual(expect.any(String));
    expect(planned.next).toMatchObject({ tier: 'C' });
    expect(planned.next.opens).toContainEqual({
      ...{ service: 'TRA-AIRPORT', name: expect.any(String) },
      ...{ from: '6 a year; for yourself', to: '12 a year; for yourself' },
    });
    expect(planned.next.opens).toContainEqual(expect.objectContaining({ service: 'MED-DOCTOR', from: null }));

    const other = await people.applicant();
    const id = await desk.complete(other);
    const real = good(await desk.as(other).get(`${PATH}/${id}/assessment`));
    const { claims, restsOn: _, next, ...rest } = planned;
    expect(real).toMatchObject(rest);
    expect(real.next.opens).toEqual(next.opens);
    expect(real.next.tier).toBe(next.tier);
    expect(real.claims[0].failures).toEqual(claims[0].failures);
  });

  test('may leave facts open, which then count as missing', async () => {
    const answer = good(await plan([{ criterion: PROFESSOR.criterion, facts: { yearsInProvince: 6 } }]));
    expect(answer).toMatchObject({ suggested: null });
    expect(answer.claims[0].failures).toEqual([
      expect.objectContaining({ code: 'missing', fact: 'professionalTitle', stated: null }),
    ]);
    expect(good(await plan([]))).toMatchObject({ suggested: null, claims: [], next: { tier: 'E' } });
  });

  test.each([
    ['a criterion that is none', [{ criterion: 'Z-NONE', facts: {} }], '/claims/0/criterion'],
    ['a criterion twice', [PROFESSOR, PROFESSOR], '/claims/1/criterion'],
    ['a fact that is none', [{ ...PROFESSOR, facts: { shoe: 43 } }], '/claims/0/facts/shoe'],
    [
      'a fact of the wrong type',
      [{ ...PROFESSOR, facts: { yearsInProvince: 'six' } }],
      '/claims/0/facts/yearsInProvince',
    ],
  ])('is refused for %s', async (_, claims, pointer) => {
    const refusal = problem(await plan(claims), 422, 'application.claims_invalid');
    expect(refusal.errors).toEqual([expect.objectContaining({ pointer })]);
  });

  test('is for everybody, who all get the same answer, and takes no other field', async () => {
    const body = { track: 'research', claims: [PROFESSOR] };
    const guest = good(await desk.guest.post('/assessments', body));
    expect(guest).toEqual(good(await plan([PROFESSOR])));
    expect(guest).toMatchObject({ suggested: 'D' });
    problem(
      await desk.as(applicant).post('/assessments', { track: 'research', claims: [], save: true }),
      400,
      'body.invalid',
    );
  });
});
