import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseCardNumber } from '#domain/cards/card-number.js';
import { addWorkingDays } from '#domain/calendar/working-days.js';
import { workingCalendar } from '#platform/working-calendar.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { People, POLICY_VERSION } from '../support/people.js';
import { Desk, PROFESSOR } from './accreditation-desk.js';

const PATH = '/accreditation-applications';
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

const endNotice = (id: string) =>
  database.query('UPDATE accreditation_application SET notice_until = $2 WHERE id = $1', [id, day(-1)]);

describe('from the draft to the card', () => {
  test('an application goes its whole way and ends with a card', async () => {
    const { applicant, reviewer, approver } = await desk.cast();
    const mine = desk.as(applicant);

    const draft = await desk.draft(applicant);
    expect(draft).toMatchObject({
      ...{ state: 'draft', track: 'research', policyVersion: POLICY_VERSION, mine: true },
      ...{ applicantName: null, dueOn: null, overdue: false, submittedAt: null, version: 1 },
      actions: ['withdraw'],
    });
    expect(draft.claims[0]).toMatchObject({
      criterion: { code: PROFESSOR.criterion, name: 'Full senior title in research or higher education' },
      ...{ tier: 'D', clause: 'Ref. 4.1', facts: PROFESSOR.facts, statement: PROFESSOR.statement },
    });
    expect(draft.claims[0].missingEvidence).toHaveLength(3);
    good(await desk.act(applicant, draft.id, 'withdraw'));

    const id = await desk.complete(applicant);
    const ready = good(await mine.get(`${PATH}/${id}`));
    expect(ready.actions).toEqual(['submit', 'withdraw']);
    expect(ready.claims[0].missingEvidence).toEqual([]);

    const submitted = good(await desk.act(applicant, id, 'submit'));
    const calendar = workingCalendar();
    expect(submitted).toMatchObject({
      ...{ state: 'submitted', actions: ['withdraw'], assignee: null },
      ...{ applicantName: applicant.name, applicantEmployer: '哈尔滨工业大学' },
      dueOn: addWorkingDays(day(), 10, calendar).day,
    });

    const queued = good(await desk.as(reviewer).get(`${PATH}?state=submitted`));
    expect(queued.items.map((item: { id: string }) => item.id)).toContain(id);
    const claimed = good(await desk.act(reviewer, id, 'claim'));
    expect(claimed).toMatchObject({
      ...{ state: 'in_review', actions: ['return', 'recommend'], mine: false },
      assignee: { id: reviewer.id, name: reviewer.name },
    });

    const recommended = good(await desk.act(reviewer, id, 'recommend', { tier: 'D', reason: '属实' }));
    expect(recommended).toMatchObject({ state: 'recommended', recommendedTier: 'D', actions: [] });
    expect(recommended.dueOn).toBe(addWorkingDays(day(), 5, calendar).day);
    expect(good(await mine.get(`${PATH}/${id}`)).recommendedTier).toBeNull();

    const published = good(await desk.act(approver, id, 'publish'));
    const noticeUntil = addWorkingDays(day(), 5, calendar).day;
    expect(published).toMatchObject({ state: 'on_notice', noticeFrom: day(), noticeUntil });
    expect(published.actions).toEqual(['reject']);
    expect(published.overdue).toBe(false);
    const notices = good(await desk.guest.get('/public-notices'));
    expect(notices.items).toContainEqual({
      ...{ id, name: applicant.name, employer: '哈尔滨工业大学', tier: 'D', noticeUntil },
    });

    const early = problem(await desk.act(approver, id, 'accredit'), 409, 'application.action_not_allowed');
    expect(early.reasons).toEqual([
      { code: 'notice_over', message: expect.stringMatching(/^The public notice runs until \d+ \w+ 20\d\d/) },
    ]);
    await endNotice(id);
    expect(good(await desk.guest.get('/public-notices')).items).not.toContainEqual(
      expect.objectContaining({ name: applicant.name }),
    );

    const accredited = good(await desk.act(approver, id, 'accredit'));
    expect(accredited).toMatchObject({ state: 'accredited', tier: 'D', actions: [], dueOn: null });
    const card = good(await mine.get('/me/card'));
    expect(card).toMatchObject({
      ...{ id: accredited.cardId, name: applicant.name, tier: 'D', tierName: 'Outstanding talent' },
      ...{ state: 'active', validFrom: day(), track: 'research', applicationId: id, actions: [] },
    });
    expect(parseCardNumber(card.number)).toMatchObject({ valid: true });
    expect(card.validUntil.slice(0, 4)).toBe(String(Number(day(-1).slice(0, 4)) + 3));
  });

  test('each decision is kept with its trace and told once as an event without personal data', async () => {
    const { applicant, reviewer, approver } = await desk.cast();
    const id = await desk.onNotice(applicant, reviewer, approver);
    await endNotice(id);
    good(await desk.act(approver, id, 'accredit'));

    const decisions = await database.query(
      'SELECT action, tier, decided_by, role, policy_version, trace FROM decision WHERE application_id = $1 ORDER BY id',
      [id],
    );
    expect(decisions.map(({ trace: _, ...decision }) => decision)).toEqual([
      {
        action: 'recommend',
        tier: 'D',
        decided_by: reviewer.id,
        role: 'reviewer',
        policy_version: POLICY_VERSION,
      },
      {
        action: 'publish',
        tier: 'D',
        decided_by: approver.id,
        role: 'approver',
        policy_version: POLICY_VERSION,
      },
      {
        action: 'accredit',
        tier: 'D',
        decided_by: approver.id,
        role: 'approver',
        policy_version: POLICY_VERSION,
      },
    ]);
    expect(decisions[0]?.['trace']).toMatchObject({
      policyVersion: POLICY_VERSION,
      facts: { on: day(), tracks: ['research'] },
      suggestion: { suggested: 'D' },
    });

    const events = await database.query<{ type: string; data: object }>(
      `SELECT type, data FROM event WHERE subject_id = $1 OR data ->> 'applicationId' = $1::text ORDER BY seq`,
      [id],
    );
    expect(events.map(({ type }) => type).filter((type) => type !== 'evidence.added')).toEqual([
      'application.drafted',
      'application.submitted',
      'application.claimed',
      'application.recommended',
      'application.published',
      'application.accredited',
      'card.issued',
    ]);
    const told = JSON.stringify(events.map(({ data }) => data));
    for (const secret of [applicant.name, applicant.email, '哈尔滨工业大学', '材料齐全'])
      expect(told).not.toContain(secret);
  });

  test('a higher tier supersedes the card that lives until then', async () => {
    const reviewer = await people.staff('reviewer');
    const approver = await people.staff('approver');
    const holder = await people.holder({ tier: 'E' });
    const id = await desk.onNotice(holder, reviewer, approver);
    await endNotice(id);
    expect(good(await desk.as(holder).get('/me/card'))).toMatchObject({
      id: holder.card.id,
      state: 'active',
    });
    good(await desk.act(approver, id, 'accredit'));
    expect(good(await desk.as(holder).get('/me/card'))).toMatchObject({ tier: 'D', state: 'active' });
    const cards = good(await desk.as(holder).get('/cards'));
    expect(cards.items.map((card: { id: string; state: string }) => [card.id, card.state])).toContainEqual([
      holder.card.id,
      'superseded',
    ]);
    const superseded = await database.query(
      `SELECT FROM event WHERE subject_id = $1 AND type = 'card.superseded'`,
      [holder.card.id],
    );
    expect(superseded).toHaveLength(1);
  });

  test('what was sent back is mended, handed in again and reviewed by whoever claims it', async () => {
    const { applicant, reviewer } = await desk.cast();
    const id = await desk.inReview(applicant, reviewer);
    const before = good(await desk.as(applicant).get(`${PATH}/${id}`));
    good(await desk.act(reviewer, id, 'return', { reason: '聘书不清晰,请重新上传。' }));
    const returned = good(await desk.as(applicant).get(`${PATH}/${id}`));
    expect(returned).toMatchObject({ state: 'returned', dueOn: null, actions: ['resubmit', 'withdraw'] });

    const [claim] = returned.claims;
    const [gone] = claim.evidence;
    good(await desk.as(applicant).delete(`${PATH}/${id}/evidence/${gone.id as string}`), 204);
    const refusal = problem(await desk.act(applicant, id, 'resubmit'), 422, 'application.incomplete');
    expect(refusal.reasons).toEqual([expect.objectContaining({ code: 'evidence_missing' })]);
    good(await desk.upload(applicant, id, { claimId: claim.id, kind: gone.kind.code }), 201);
    const again = good(await desk.act(applicant, id, 'resubmit'));
    expect(again).toMatchObject({ state: 'submitted', submittedAt: before.submittedAt });

    const second = await people.staff('reviewer');
    good(await desk.act(second, id, 'claim'));
    problem(await desk.act(reviewer, id, 'recommend', { tier: 'D', reason: 'x' }), 403, 'access.forbidden');
    good(await desk.act(second, id, 'recommend', { tier: 'D', reason: 'x' }));
  });

  test('an approver sends back what was recommended, and cannot review it afterwards', async () => {
    const { applicant, reviewer } = await desk.cast();
    const both = await people.person({ roles: ['reviewer', 'approver'] });
    const id = await desk.recommended(applicant, reviewer);
    const returned = good(await desk.act(both, id, 'return', { reason: '请补充近两年社保。' }));
    expect(returned).toMatchObject({ state: 'returned', recommendedTier: null });
    good(await desk.act(applicant, id, 'resubmit'));
    const refusal = problem(await desk.act(both, id, 'claim'), 403, 'application.four_eyes');
    expect(refusal.reasons).toEqual([expect.objectContaining({ code: 'not_decided_before_by_me' })]);
  });

  test('a rejection tells its reason to the applicant, who may then apply again', async () => {
    const { applicant, reviewer, approver } = await desk.cast();
    const id = await desk.recommended(applicant, reviewer, null);
    const refusal = problem(await desk.act(approver, id, 'publish'), 409, 'application.action_not_allowed');
    expect(refusal.reasons).toEqual([expect.objectContaining({ code: 'tier_recommended' })]);
    problem(
      await desk.act(approver, id, 'reject', { reasonCode: 'no_such', reason: 'x' }),
      422,
      'application.reason_unknown',
    );
    good(await desk.act(approver, id, 'reject', { reasonCode: 'criteria_not_met', reason: '年限不足。' }));
    const history = good(await desk.as(applicant).get(`${PATH}/${id}/history`)).items;
    expect(history.at(-1)).toMatchObject({
      ...{ step: 'reject', by: 'approver', person: null, reason: '年限不足。' },
      reasonCode: { code: 'criteria_not_met', name: 'The accreditation criteria are not met' },
    });
    await desk.draft(applicant);
  });

  test('a withdrawn application is closed, and another may be begun', async () => {
    const { applicant, reviewer } = await desk.cast();
    const id = await desk.submitted(applicant);
    expect(good(await desk.act(applicant, id, 'withdraw'))).toMatchObject({
      state: 'withdrawn',
      actions: [],
    });
    problem(await desk.act(applicant, id, 'withdraw'), 409, 'application.action_not_allowed');
    problem(await desk.act(reviewer, id, 'claim'), 409, 'application.action_not_allowed');
    await desk.draft(applicant);
  });
});
