import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { drawReviewer } from '#domain/accreditation/draw-reviewer.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, type Person } from '../support/people.js';
import { Desk } from './accreditation-desk.js';

let database: TestDatabase;
let api: RunningApi;
let people: People;
let desk: Desk;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl, environment: { EXCLUDE_COLLEAGUES: 'true' } });
  desk = new Desk(caller(api.url), people);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});
// Each test has the reviewers that it makes, and no others.
beforeEach(() => database.query(`DELETE FROM account_role WHERE role = 'reviewer'`));

const reviewers = (count: number) =>
  Promise.all(Array.from({ length: count }, () => people.staff('reviewer')));
const drawn = async (approver: Person, id: string): Promise<string> =>
  (good(await desk.act(approver, id, 'assign')).assignee as { id: string }).id;

describe('the lot', () => {
  test('gives each of several applications to the one with the fewest cases, and can be checked', async () => {
    const approver = await people.staff('approver');
    const staff = await reviewers(3);
    const got: string[] = [];
    for (let number = 0; number < 3; number += 1) {
      const id = await desk.submitted(await people.applicant());
      got.push(await drawn(approver, id));
      const [event] = await database.query<{
        actor_id: string;
        data: { reviewerId: string; seed: number; among: string };
      }>(`SELECT actor_id, data FROM event WHERE subject_id = $1 AND type = 'application.assigned'`, [id]);
      const { reviewerId, seed, among } = event!.data;
      const free = among.split(',').map((of) => ({ id: of, openCases: 0 }));
      expect(free).toHaveLength(3 - number);
      expect(drawReviewer(free, seed)?.reviewerId).toBe(reviewerId);
      expect([event?.actor_id, reviewerId]).toEqual([approver.id, got.at(-1)]);
      const reviewer = staff.find((person) => person.id === reviewerId)!;
      good(await desk.act(reviewer, id, 'return', { reason: '请补充。' }));
      await database.query(`UPDATE accreditation_application SET state = 'in_review' WHERE id = $1`, [id]);
    }
    expect([...got].sort()).toEqual(staff.map(({ id }) => id).sort());
  });

  test('falls on nobody who may not review it', async () => {
    const insider = await people.applicant({ roles: ['reviewer'] });
    const colleague = await people.applicant({
      roles: ['reviewer'],
      profile: { employer: ' 哈尔滨 工业大学' },
    });
    const left = await people.staff('reviewer', { active: false });
    const approver = await people.staff('approver');
    const id = await desk.submitted(insider);
    problem(await desk.act(approver, id, 'assign'), 409, 'application.nobody_free');
    expect(good(await desk.as(colleague).get(`/accreditation-applications/${id}`)).actions).toEqual([]);
    const refusal = problem(await desk.act(colleague, id, 'claim'), 403, 'application.four_eyes');
    expect(refusal.reasons).toEqual([expect.objectContaining({ code: 'not_my_colleague' })]);
    const stranger = await people.applicant({ roles: ['reviewer'], profile: { employer: '黑龙江大学' } });
    expect(await drawn(approver, id)).toBe(stranger.id);
    problem(await desk.act(approver, id, 'assign'), 409, 'application.action_not_allowed');
    expect(left.id).not.toBe(stranger.id);
  });

  test('goes into other hands after an appeal, and is the approver’s to start', async () => {
    const [first] = await reviewers(1);
    const { applicant, approver } = await desk.cast();
    await database.query(`DELETE FROM account_role WHERE role = 'reviewer' AND account_id <> $1`, [
      first!.id,
    ]);
    const id = await desk.recommended(applicant, first!, null);
    good(await desk.act(approver, id, 'reject', { reasonCode: 'other', reason: 'x' }));
    good(await desk.act(applicant, id, 'appeal', { reason: 'x' }));
    problem(await desk.act(approver, id, 'assign'), 409, 'application.nobody_free');
    const [second] = await reviewers(1);
    problem(await desk.act(second!, id, 'assign'), 403, 'access.forbidden');
    expect(await drawn(approver, id)).toBe(second!.id);
    const history = good(await desk.as(applicant).get(`/accreditation-applications/${id}/history`)).items;
    expect(history.at(-1)).toMatchObject({ step: 'assign', by: 'approver', person: null });
  });
});
