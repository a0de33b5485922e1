import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { system } from '#database/actor.js';
import { EventRow } from '#database/entities/event.js';
import { tellPeople } from '#worker/reactions/tell-people.js';
import { appTransactions } from '../database/app-transactions.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { residentIdentityNumber } from '../support/identity-number.js';
import { People, type Person } from '../support/people.js';

const PATH = '/personal-data-reveals';
const REASON = '电话核实聘用合同';
const NUMBER = residentIdentityNumber('1985-06-15', 321);
const PROFILE = { birthDate: '1985-06-15', identityNumber: NUMBER, phone: '+86 138 0000 0000' };
const environment = { REVEALS_A_DAY: '3' };
let database: TestDatabase;
let api: RunningApi;
let second: RunningApi;
let people: People;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl, environment });
  second = await startApi({ databaseUrl: database.appUrl, environment });
});
afterAll(async () => {
  await api.stop();
  await second.stop();
  await database.drop();
});

const as = (person: Person, at = api) => caller(at.url).as(person);
const applicant = async () => {
  const person = await people.applicant({ profile: PROFILE });
  const application = await people.application(person, { state: 'submitted' });
  return { person, applicationId: application.id };
};
const reveal = (by: Person, subject: string, field = 'identity_number', at = api) =>
  as(by, at).post(PATH, { subject, field, reason: REASON });

describe('looking at personal data', () => {
  test('shows a number or a telephone once, and nobody keeps the answer', async () => {
    const reviewer = await people.staff('reviewer');
    const { person, applicationId } = await applicant();
    const answer = await as(reviewer).post(
      PATH,
      { subject: applicationId, field: 'identity_number', reason: REASON },
      { key: 'once' },
    );
    expect(good(answer, 201)).toEqual({
      ...{ id: expect.any(String), accountId: person.id, field: 'identity_number' },
      ...{ value: NUMBER, remaining: 2 },
    });
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(good(await reveal(reviewer, person.id, 'phone'), 201)).toMatchObject({
      ...{ value: PROFILE.phone, remaining: 1 },
    });
    expect(await database.query('SELECT * FROM idempotency_key WHERE key = $1', ['once'])).toEqual([]);
  });

  test('keeps who, what and why, tells the person, and writes nothing of it into the trail', async () => {
    const approver = await people.staff('approver');
    const { person, applicationId } = await applicant();
    const { id } = good(await reveal(approver, applicationId), 201);
    expect(await database.query('SELECT * FROM personal_data_reveal WHERE id = $1', [id])).toEqual([
      expect.objectContaining({
        ...{ account_id: person.id, revealed_by: approver.id, field: 'identity_number', reason: REASON },
      }),
    ]);
    const { transactions, close } = await appTransactions(database);
    await transactions.run(system('test'), async (tx) => {
      const event = await tx.manager.findOneByOrFail(EventRow, {
        type: 'personal_data.revealed',
        subjectId: person.id,
      });
      expect(event).toMatchObject({
        ...{ subjectType: 'account', actorId: approver.id },
        data: { revealId: id, field: 'identity_number', reasonLength: REASON.length },
      });
      await tellPeople(tx, event);
      await tellPeople(tx, event);
    });
    await close();
    const { items } = good(await as(person).get('/me/notifications'));
    expect(items).toHaveLength(1);
    expect(items[0].text).toContain('viewed your identity number');
    expect(JSON.stringify(items)).not.toMatch(new RegExp(`${NUMBER}|${REASON}`));
  });

  test('is listed for the person, who learns when and at what, and neither who nor why', async () => {
    const reviewer = await people.staff('reviewer');
    const { person, applicationId } = await applicant();
    const first = good(await reveal(reviewer, applicationId), 201);
    const second = good(await reveal(reviewer, applicationId, 'phone'), 201);
    const mine = good(await as(person).get('/me/personal-data-reveals'));
    const [revealedAt, actions] = [expect.any(String), ['complain']];
    expect(mine).toEqual({
      items: [
        { id: second.id, field: 'phone', dependantId: null, revealedAt, actions },
        { id: first.id, field: 'identity_number', dependantId: null, revealedAt, actions },
      ],
      nextCursor: null,
    });
    const page = good(await as(person).get('/me/personal-data-reveals?limit=1'));
    const rest = `/me/personal-data-reveals?limit=1&cursor=${encodeURIComponent(page.nextCursor as string)}`;
    expect(good(await as(person).get(rest)).items).toEqual([mine.items[1]]);
    for (const other of [reviewer, (await applicant()).person])
      expect(good(await as(other).get('/me/personal-data-reveals')).items).toEqual([]);
    problem(await caller(api.url).get('/me/personal-data-reveals'), 401, 'auth.required');
  });

  test('says beforehand how many are left today', async () => {
    const reviewer = await people.staff('reviewer');
    const { applicationId } = await applicant();
    const left = async () => good(await as(reviewer).get(`${PATH}/allowance`));
    expect(await left()).toEqual({ most: 3, remaining: 3 });
    good(await reveal(reviewer, applicationId), 201);
    expect(await left()).toEqual({ most: 3, remaining: 2 });
    problem(await as(await people.staff('auditor')).get(`${PATH}/allowance`), 403, 'access.forbidden');
  });

  test('is for those whose work needs it, of people whom they have to do with', async () => {
    const reviewer = await people.staff('reviewer');
    const manager = await people.staff('service_manager');
    const { person } = await applicant();
    const holder = await people.holder({ profile: PROFILE });
    const stranger = await people.applicant({ profile: PROFILE });
    await people.application(stranger);
    good(await reveal(reviewer, person.id), 201);
    good(await reveal(manager, holder.id), 201);
    problem(await reveal(manager, person.id), 404, 'resource.not_found');
    problem(await reveal(reviewer, holder.id), 404, 'resource.not_found');
    problem(await reveal(reviewer, stranger.id), 404, 'resource.not_found');
    problem(await reveal(reviewer, '00000000-0000-7000-8000-000000000000'), 404, 'resource.not_found');
    const own = await people.applicant({ roles: ['reviewer'] });
    problem(await reveal(own, own.id), 403, 'access.forbidden');
    for (const role of ['auditor', 'administrator', 'agency_staff'] as const) {
      problem(await reveal(await people.staff(role), person.id), 403, 'access.forbidden');
    }
    problem(await reveal(person, person.id), 403, 'access.forbidden');
    problem(await caller(api.url).post(PATH, {}), 401, 'auth.required');
  });

  test('begins, for the service office, with the people of a card, all of them masked', async () => {
    const manager = await people.staff('service_manager');
    const holder = await people.holder({ profile: PROFILE });
    const child = await people.dependant(holder, { identityNumber: NUMBER, name: '王小苗' });
    await people.dependant(holder, { relation: 'spouse' });
    const address = `/cards/${holder.card.id}/people`;
    const identityNumber = `****************${NUMBER.slice(-2)}`;
    expect(good(await as(manager).get(address)).items).toEqual([
      { id: holder.id, relation: 'self', name: null, identityNumber },
      { id: child.id, relation: 'child', name: '王小苗', identityNumber },
    ]);
    expect(good(await reveal(manager, child.id), 201)).toMatchObject({ value: NUMBER, remaining: 2 });
    for (const person of [holder, await people.staff('reviewer'), await people.staff('auditor')])
      problem(await as(person).get(address), 403, 'access.forbidden');
  });

  test.each([
    [{ reason: '' }, '/reason'],
    [{ reason: '   ' }, '/reason'],
    [{ field: 'email' }, '/field'],
    [{ subject: '1' }, '/subject'],
    [{ extra: 1 }, '/extra'],
  ])('needs a reason, a field and a subject: %j', async (change, pointer) => {
    const body = { subject: '00000000-0000-7000-8000-000000000000', field: 'phone', reason: REASON };
    const refusal = problem(
      await as(await people.staff('reviewer')).post(PATH, { ...body, ...change }),
      400,
      'body.invalid',
    );
    expect(refusal.errors[0].pointer).toBe(pointer);
  });

  test('is bounded for each day, over all processes and however many ask at once', async () => {
    const reviewer = await people.staff('reviewer');
    const { person } = await applicant();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        reveal(reviewer, person.id, 'phone', index % 2 ? api : second),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(problem(refused[0]!, 429, 'reveal.too_many').detail).toContain('3');
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeLessThanOrEqual(24 * 3600);
    // Another day counts anew, and another person too.
    await database.query('ALTER TABLE personal_data_reveal DISABLE TRIGGER USER');
    await database.query(
      'UPDATE personal_data_reveal SET revealed_on = revealed_on - 1 WHERE revealed_by = $1',
      [reviewer.id],
    );
    await database.query('ALTER TABLE personal_data_reveal ENABLE TRIGGER USER');
    expect(good(await reveal(reviewer, person.id), 201).remaining).toBe(2);
  });

  test('of a number that was erased is refused and counts for nothing', async () => {
    const reviewer = await people.staff('reviewer');
    const { person } = await applicant();
    await database.query('DELETE FROM person_key WHERE account_id = $1', [person.id]);
    problem(await reveal(reviewer, person.id), 422, 'reveal.erased');
    expect(good(await reveal(reviewer, person.id, 'phone'), 201).remaining).toBe(2);
  });

  test('is never undone', async () => {
    await expect(database.query('DELETE FROM personal_data_reveal')).rejects.toMatchObject({ code: '23001' });
  });
});
