import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '#domain/calendar/add-days.js';
import { addWorkingDays } from '#domain/calendar/working-days.js';
import { workingCalendar } from '#platform/working-calendar.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Answer } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { People, type Person } from '../support/people.js';
import { Desk } from './accreditation-desk.js';

const PATH = '/accreditation-applications';
const REJECTION = { reasonCode: 'criteria_not_met', reason: '年限不足。' };
let database: TestDatabase;
let api: RunningApi;
let people: People;
let desk: Desk;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  desk = new Desk(caller(api.url), people);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const appeal = (person: Person, id: string): Promise<Answer> =>
  desk.act(person, id, 'appeal', { reason: '聘任起始年份有误,附聘书。' });
const seen = async (person: Person, id: string): Promise<Answer['body']> =>
  good(await desk.as(person).get(`${PATH}/${id}`));
const rejectedAgo = (id: string, days: number) =>
  database.query(
    `UPDATE accreditation_application SET decided_at = decided_at - make_interval(days => $2) WHERE id = $1`,
    [id, days],
  );

async function rejected(applicant?: Person) {
  const cast = await desk.cast();
  const person = applicant ?? cast.applicant;
  const id = await desk.recommended(person, cast.reviewer, null);
  good(await desk.act(cast.approver, id, 'reject', REJECTION));
  return { ...cast, applicant: person, id };
}

describe('from the rejection over the appeal to the card', () => {
  test('other people bring an application to its card, and the holder’s old card ends with it', async () => {
    const holder = await people.holder({ tier: 'E' });
    const { reviewer, approver, id } = await rejected(holder);
    const mine = await seen(holder, id);
    expect(mine).toMatchObject({ state: 'rejected', actions: ['appeal'], appealedAt: null });
    expect(mine.appealUntil).toBe(addDays(day(), 30));

    const appealed = good(await appeal(holder, id));
    expect(appealed).toMatchObject({
      ...{ state: 'appealed', actions: ['withdraw'], appealUntil: null, decidedAt: null },
      dueOn: addWorkingDays(day(), 15, workingCalendar()).day,
    });
    expect(appealed.appealedAt).toEqual(expect.any(String));
    expect(await seen(approver, id)).toMatchObject({ assignee: null, approver: null, recommendedTier: null });

    const refusal = problem(await desk.act(reviewer, id, 'claim'), 403, 'application.four_eyes');
    expect(refusal.reasons).toEqual([expect.objectContaining({ code: 'not_reviewed_before_by_me' })]);
    const second = await people.staff('reviewer');
    good(await desk.act(second, id, 'claim'));
    good(await desk.act(second, id, 'recommend', { tier: 'D', reason: '年限属实。' }));

    for (const [action, body] of [
      ['publish', {}],
      ['return', { reason: 'x' }],
      ['reject', REJECTION],
    ] as const) {
      const stopped = problem(await desk.act(approver, id, action, body), 403, 'application.four_eyes');
      expect(stopped.reasons).toEqual([expect.objectContaining({ code: 'not_decided_before_appeal_by_me' })]);
    }
    expect((await seen(approver, id)).actions).toEqual([]);
    const other = await people.staff('approver');
    good(await desk.act(other, id, 'publish'));
    const { id: objectionId } = good(
      await desk.act(await people.person(), id, 'objections', { reason: '有不同意见。' }),
      201,
    );
    problem(
      await desk.act(approver, id, `objections/${objectionId as string}/dismiss`, { reason: 'x' }),
      403,
      'application.four_eyes',
    );
    good(await desk.act(other, id, `objections/${objectionId as string}/dismiss`, { reason: '不成立。' }));
    await database.query('UPDATE accreditation_application SET notice_until = $2 WHERE id = $1', [
      id,
      day(-1),
    ]);
    problem(await desk.act(approver, id, 'accredit'), 403, 'application.four_eyes');
    expect(good(await desk.act(other, id, 'accredit'))).toMatchObject({ state: 'accredited', tier: 'D' });

    const cards = good(await desk.as(holder).get('/cards')).items;
    expect(cards.map(({ tier, state }: { tier: string; state: string }) => [tier, state])).toEqual([
      ['D', 'active'],
      ['E', 'superseded'],
    ]);
    const superseded = await database.query(
      `SELECT FROM event a JOIN event b USING (transaction) WHERE a.subject_id = $1 AND a.type = 'card.superseded'
         AND b.subject_id = $2 AND b.type = 'application.accredited'`,
      [holder.card.id, id],
    );
    expect(superseded).toHaveLength(1);

    const decisions = await database.query<{ action: string; decided_by: string; reason: string }>(
      'SELECT action, decided_by, reason FROM decision WHERE application_id = $1 ORDER BY id',
      [id],
    );
    expect(decisions.map(({ action, decided_by: by }) => [action, by])).toEqual([
      ['recommend', reviewer.id],
      ['reject', approver.id],
      ['recommend', second.id],
      ['publish', other.id],
      ['dismiss', other.id],
      ['accredit', other.id],
    ]);
    expect(decisions[1]?.reason).toBe(REJECTION.reason);
    const history = good(await desk.as(holder).get(`${PATH}/${id}/history`)).items;
    expect(history.map(({ step }: { step: string }) => step)).toEqual([
      ...['draft', 'submit', 'claim', 'recommend', 'reject', 'appeal', 'claim', 'recommend', 'publish'],
      ...['object', 'dismiss', 'accredit'],
    ]);
    expect(history[5]).toMatchObject({ by: 'applicant', reason: '聘任起始年份有误,附聘书。' });
  });
});

describe('an appeal', () => {
  test('is for the applicant alone, after a rejection alone, once', async () => {
    const { applicant, reviewer, id } = await rejected();
    problem(await appeal(reviewer, id), 403, 'access.forbidden');
    problem(await appeal(await people.applicant(), id), 404, 'resource.not_found');
    problem(await desk.act(applicant, id, 'appeal'), 400, 'body.invalid');
    const answers = await Promise.all(Array.from({ length: 4 }, () => appeal(applicant, id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    problem(await appeal(applicant, id), 409, 'application.action_not_allowed');

    const second = await people.staff('reviewer');
    const other = await people.staff('approver');
    good(await desk.act(second, id, 'claim'));
    good(await desk.act(second, id, 'recommend', { tier: null, reason: '仍不足。' }));
    good(await desk.act(other, id, 'reject', REJECTION));
    const again = problem(await appeal(applicant, id), 409, 'application.action_not_allowed');
    expect(again.reasons).toContainEqual(expect.objectContaining({ code: 'not_appealed_before' }));
    expect(await seen(applicant, id)).toMatchObject({ state: 'rejected', actions: [], appealUntil: null });
    await desk.draft(applicant);
  });

  test('is possible for thirty days', async () => {
    const { applicant, id } = await rejected();
    await rejectedAgo(id, 31);
    const late = problem(await appeal(applicant, id), 409, 'application.action_not_allowed');
    expect(late.reasons).toEqual([expect.objectContaining({ code: 'within_appeal_window' })]);
    await database.query(
      `UPDATE accreditation_application SET decided_at = decided_at + interval '1 day' WHERE id = $1`,
      [id],
    );
    good(await appeal(applicant, id));
  });

  test('against an upheld objection goes to others than who upheld it and who objected', async () => {
    const { applicant, reviewer, approver } = await desk.cast();
    const objecting = await people.staff('reviewer');
    const id = await desk.onNotice(applicant, reviewer, approver);
    const { id: objectionId } = good(
      await desk.act(objecting, id, 'objections', { reason: '有不同意见。' }),
      201,
    );
    good(await desk.act(approver, id, `objections/${objectionId as string}/uphold`, { reason: '成立。' }));
    good(await appeal(applicant, id));
    const refusal = problem(await desk.act(objecting, id, 'claim'), 403, 'application.four_eyes');
    expect(refusal.reasons).toEqual([expect.objectContaining({ code: 'objected_by_another' })]);
    const second = await people.staff('reviewer');
    good(await desk.act(second, id, 'claim'));
    good(await desk.act(second, id, 'recommend', { tier: 'D', reason: '属实。' }));
    problem(await desk.act(approver, id, 'publish'), 403, 'application.four_eyes');
    const published = good(await desk.act(await people.staff('approver'), id, 'publish'));
    expect(published.noticeUntil).toBe(addWorkingDays(day(), 5, workingCalendar()).day);
  });

  test('that was sent back keeps its limit and its new hands', async () => {
    const { applicant, reviewer, id } = await rejected();
    good(await appeal(applicant, id));
    const second = await people.staff('reviewer');
    good(await desk.act(second, id, 'claim'));
    good(await desk.act(second, id, 'return', { reason: '请补充。' }));
    const again = good(await desk.act(applicant, id, 'resubmit'));
    expect(again).toMatchObject({
      ...{ state: 'submitted', dueOn: addWorkingDays(day(), 15, workingCalendar()).day },
    });
    problem(await desk.act(reviewer, id, 'claim'), 403, 'application.four_eyes');
    good(await desk.act(second, id, 'claim'));
  });
});

describe('applying again', () => {
  test('is possible after a rejection, but then no appeal; and during an appeal it is not', async () => {
    const { applicant, id } = await rejected();
    const { id: next } = await desk.draft(applicant);
    expect((await seen(applicant, id)).actions).toEqual([]);
    const refusal = problem(await appeal(applicant, id), 409, 'application.action_not_allowed');
    expect(refusal.reasons).toEqual([expect.objectContaining({ code: 'no_other_application_open' })]);
    good(await desk.act(applicant, next, 'withdraw'));
    good(await appeal(applicant, id));
    problem(
      await desk.as(applicant).post(PATH, { track: 'research', claims: [] }),
      409,
      'application.one_open',
    );
  });

  test('and appealing at the same moment, one of both holds', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { applicant, id } = await rejected();
      const answers = await Promise.all([
        appeal(applicant, id),
        desk.as(applicant).post(PATH, { track: 'research', claims: [] }),
      ]);
      const done = answers.filter(({ status }) => status < 300);
      expect(done).toHaveLength(1);
      expect(answers.map(({ status }) => status)).toContain(409);
    }
  });

  test.each([
    ['D', 422],
    ['C', 422],
    ['E', 200],
  ] as const)('with a card of tier %s and claims for tier D answers %d', async (tier, status) => {
    const holder = await people.holder({ tier });
    const id = await desk.complete(holder);
    const answer = await desk.act(holder, id, 'submit');
    if (status === 200) {
      good(answer);
      return;
    }
    expect((await seen(holder, id)).actions).toEqual(['withdraw']);
    const refusal = problem(answer, 422, 'application.not_higher');
    expect(refusal.reasons).toEqual([
      { code: 'not_higher_than_card', message: expect.stringMatching(/only a higher tier/) },
    ]);
    // A card that has ended stands in nobody's way.
    await database.query(`UPDATE card SET state = 'revoked' WHERE id = $1`, [holder.card.id]);
    good(await desk.act(holder, id, 'submit'));
  });

  test('to a card of the same tier or above leads nowhere: not recommended, not published, not granted', async () => {
    const { reviewer, approver } = await desk.cast();
    const holder = await people.holder({ tier: 'E' });
    const { id } = await people.application(holder, { state: 'in_review', reviewer });
    const holds = (tier: string) =>
      database.query('UPDATE card SET tier = $2 WHERE id = $1', [holder.card.id, tier]);
    const refused = async (person: Person, action: string, body?: object) =>
      problem(await desk.act(person, id, action, body), 422, 'application.not_higher').reasons;
    const opinion = { tier: 'E', reason: '材料支持较低层次。' };
    expect(await refused(reviewer, 'recommend', opinion)).toEqual([
      { code: 'recommended_above_card', message: expect.stringMatching(/holds a card of tier E/) },
    ]);
    expect(await seen(reviewer, id)).toMatchObject({ heldTier: 'E' });
    good(await desk.act(reviewer, id, 'recommend', { ...opinion, tier: 'D' }));
    // Meanwhile the holder has come to a higher card in another way.
    await holds('D');
    await refused(approver, 'publish');
    await holds('E');
    good(await desk.act(approver, id, 'publish'));
    await holds('C');
    await database.query('UPDATE accreditation_application SET notice_until = $2 WHERE id = $1', [
      ...[id, day(-1)],
    ]);
    await refused(approver, 'accredit');
    expect((await seen(approver, id)).actions).toEqual(['reject']);
  });
});
