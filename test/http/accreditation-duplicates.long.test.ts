import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { residentIdentityNumber } from '../support/identity-number.js';
import { People, type Person, type ProfileFields } from '../support/people.js';

const PATH = '/accreditation-applications';
const BORN = '1985-06-15';
const EMPLOYER = '哈尔滨工业大学';
let sequence = 100;
let database: TestDatabase;
let api: RunningApi;
let people: People;
let reviewer: Person;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  reviewer = await people.staff('reviewer');
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const as = (person: Person) => caller(api.url).as(person);
const applicant = (profile: ProfileFields) =>
  people.applicant({ profile: { birthDate: BORN, employer: EMPLOYER, ...profile } });
const applied = async (profile: ProfileFields) => {
  const person = await applicant(profile);
  return { person, id: (await people.application(person, { state: 'submitted' })).id };
};
const found = async (id: string, by = reviewer) => good(await as(by).get(`${PATH}/${id}/duplicates`));

test('the database tells likeness of Chinese texts', async () => {
  const [row] = await database.query<{ names: number; employers: number; others: number }>(
    `SELECT similarity('王小明', '王晓明') AS names, similarity('哈尔滨工业大学', '哈尔滨工业大学(威海)') AS employers,
       similarity('哈尔滨工业大学', '大庆油田') AS others`,
  );
  expect(row!.names).toBeCloseTo(1 / 7);
  expect(row!.employers).toBeGreaterThan(0.5);
  expect(row!.others).toBe(0);
});

describe('duplicates', () => {
  test('are people with the same number, whoever they say they are', async () => {
    const identityNumber = residentIdentityNumber(BORN, (sequence += 1));
    const { id, person } = await applied({ identityNumber, name: '王建国' });
    const other = await people.holder({
      profile: { identityNumber, birthDate: BORN, name: '李卫东', employer: '大庆油田' },
      tier: 'D',
    });
    await people.application(other, { state: 'rejected' });
    await people.application(other);
    const body = await found(id);
    expect(body).toEqual({
      applicant: {
        ...{ accountId: person.id, name: '王建国', birthDate: BORN, employer: EMPLOYER },
        identityNumber: `****************${identityNumber.slice(-2)}`,
        applications: [{ id, state: 'submitted', tier: null, submittedAt: expect.any(String) }],
        cards: [],
      },
      items: [
        {
          ...{ accountId: other.id, name: '李卫东', birthDate: BORN, employer: '大庆油田' },
          identityNumber: `****************${identityNumber.slice(-2)}`,
          // A draft is nobody's matter but its applicant's.
          applications: [expect.objectContaining({ state: 'rejected' })],
          cards: [{ tier: 'D', state: 'active', validUntil: expect.any(String) }],
          reasons: [{ code: 'same_identity_number', score: 1, message: 'The identity number is the same.' }],
        },
      ],
    });
    expect(JSON.stringify(body)).not.toContain(identityNumber);
  });

  test('are people of a similar name and employer who were born on the same day, the likeliest first', async () => {
    const { id } = await applied({ name: '赵志远' });
    const same = await applicant({ name: '赵志远' });
    const alike = await applicant({ name: '赵致远', employer: '哈尔滨工业大学(威海)' });
    await applicant({ name: '赵大海' });
    await applicant({ name: '赵志远', employer: '大庆油田' });
    await applicant({ name: '赵志远', birthDate: '1985-06-16' });
    const { items } = await found(id);
    expect(items.map(({ accountId }: { accountId: string }) => accountId)).toEqual([same.id, alike.id]);
    expect(items[0].reasons).toEqual([expect.objectContaining({ code: 'similar_person', score: 1 })]);
    expect(items[1].reasons[0].score).toBeLessThan(1);
  });

  test('have both reasons where both hold, also for a number from before there were keys of persons', async () => {
    const identityNumber = residentIdentityNumber(BORN, (sequence += 1));
    const { id } = await applied({ name: '孙丽', identityNumber, sealedByMasterKey: true });
    const other = await applicant({ name: '孙丽', identityNumber });
    const { items } = await found(id);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      accountId: other.id,
      reasons: [{ code: 'same_identity_number' }, { code: 'similar_person' }],
    });
  });

  test('are told in the reader’s language', async () => {
    const { id } = await applied({ name: '周敏慧' });
    await applicant({ name: '周敏慧' });
    const answer = await as(reviewer).get(`${PATH}/${id}/duplicates`, { language: 'zh-CN' });
    expect(good(answer).items[0].reasons[0].message).toBe('姓名、单位相近，出生日期相同');
  });

  test('are for those who decide, and never of their own', async () => {
    const { id, person } = await applied({ name: '吴刚毅' });
    expect((await found(id, await people.staff('approver'))).items).toEqual([]);
    for (const role of ['auditor', 'service_manager', 'administrator', 'agency_staff'] as const) {
      const answer = await as(await people.staff(role)).get(`${PATH}/${id}/duplicates`);
      problem(answer, 403, 'access.forbidden');
    }
    problem(await as(person).get(`${PATH}/${id}/duplicates`), 403, 'access.forbidden');
    problem(await caller(api.url).get(`${PATH}/${id}/duplicates`), 401, 'auth.required');

    const own = await people.applicant({ roles: ['reviewer'] });
    const mine = await people.application(own, { state: 'submitted' });
    problem(await as(own).get(`${PATH}/${mine.id}/duplicates`), 403, 'access.forbidden');
    const draft = await people.application(await applicant({ name: '郑' }));
    problem(await as(reviewer).get(`${PATH}/${draft.id}/duplicates`), 404, 'resource.not_found');
  });
});
