import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withOfficialYears } from '#domain/calendar/official-years.js';
import { addWorkingDays } from '#domain/calendar/working-days.js';
import { BreakPromises } from '#features/accreditation/break-promises.js';
import type { DecisionReceipt } from '#features/accreditation/decision-receipt.js';
import { workingCalendar } from '#platform/working-calendar.js';
import { startApiWithin, type ApiWithin } from '../support/api-within.js';
import { caller, good, problem, type Answer } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { People, type Person } from '../support/people.js';
import { Desk, PDF } from './accreditation-desk.js';

const PATH = '/accreditation-applications';
const LATER = 'social_insurance_record';
const NOW = ['title_certificate', 'employment_contract'];
const NOWHERE = '00000000-0000-7000-8000-000000000000';
let database: TestDatabase;
let api: ApiWithin;
let people: People;
let desk: Desk;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApiWithin({ databaseUrl: database.appUrl });
  desk = new Desk(caller(api.url), people);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

interface Draft {
  readonly id: string;
  readonly claimId: string;
}

const see = async (person: Person, id: string): Promise<Answer['body']> =>
  good(await desk.as(person).get(`${PATH}/${id}`));
const upload = (person: Person, { id, claimId }: Draft, kind = LATER, words = kind) =>
  desk.upload(person, id, { claimId, kind, file: Buffer.concat([PDF, Buffer.from(words)]) });
const passDue = (id: string) =>
  database.query('UPDATE evidence_promise SET due_on = $2 WHERE application_id = $1', [id, day(-1)]);
const endNotice = (id: string) =>
  database.query('UPDATE accreditation_application SET notice_until = $2 WHERE id = $1', [id, day(-1)]);

/** A draft that has all but the document which may follow. */
async function lacking(applicant: Person): Promise<Draft> {
  const { id, claims } = await desk.draft(applicant);
  const draft = { id: id as string, claimId: claims[0].id as string };
  for (const kind of NOW) good(await upload(applicant, draft, kind), 201);
  return draft;
}

async function promised(applicant: Person): Promise<Draft> {
  const draft = await lacking(applicant);
  const promises = [{ claimId: draft.claimId, kind: LATER }];
  good(await desk.act(applicant, draft.id, 'submit', { promises }));
  return draft;
}

/** What the receipt of the last decision says. */
async function receiptOf(person: Person, id: string): Promise<DecisionReceipt> {
  const { items } = good(await desk.as(person).get(`${PATH}/${id}/history`));
  const { receipt } = good(
    await desk.as(person).get(`/decisions/${items.at(-1).decisionId as string}/receipt`),
  );
  const payload = (receipt as string).split('.')[1]!;
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as DecisionReceipt;
}

/** One round of the schedule over one application, as the worker does it. */
async function breakPromises(id: string): Promise<boolean> {
  const schedule = api.app.get(BreakPromises);
  const isDue = (await schedule.due()).includes(id);
  await schedule.break(id);
  return isDue;
}

describe('a document that may follow', () => {
  test('is promised at submission, shown to both sides, and kept by handing it in during the review', async () => {
    const { applicant, reviewer, approver } = await desk.cast();
    const draft = await lacking(applicant);
    const { id } = draft;
    const before = await see(applicant, id);
    expect(before.actions).toContain('submit');
    expect(before.claims[0]).toMatchObject({
      missingEvidence: [{ code: LATER, mayFollowWithinWorkingDays: 10 }],
      promises: [],
    });
    const refusal = problem(await desk.act(applicant, id, 'submit'), 422, 'application.incomplete');
    expect(refusal.reasons).toEqual([expect.objectContaining({ code: 'evidence_missing' })]);

    const promises = [{ claimId: draft.claimId, kind: LATER }];
    good(await desk.act(applicant, id, 'submit', { promises }));
    const dueOn = addWorkingDays(day(), 10, workingCalendar()).day;
    const dueProvisional = dueOn > workingCalendar().officialThrough;
    const open = { kind: { code: LATER, name: expect.any(String) }, state: 'open', dueOn, dueProvisional };
    for (const person of [applicant, reviewer, approver])
      expect((await see(person, id)).claims[0].promises).toEqual([open]);
    const auditor = await people.staff('auditor');
    expect((await see(auditor, id)).claims[0]).toMatchObject({ promises: [], missingEvidence: [] });

    good(await desk.act(reviewer, id, 'claim'));
    good(await desk.act(reviewer, id, 'recommend', { tier: 'D', reason: '属实' }));
    const recommended = await receiptOf(reviewer, id);
    expect(recommended).toMatchObject({ action: 'recommend', tier: 'D', suggested: null });
    expect(recommended.facts.promised).toEqual([{ claimId: draft.claimId, kind: LATER, dueOn }]);
    good(await desk.act(approver, id, 'publish'));
    await endNotice(id);
    const held = problem(await desk.act(approver, id, 'accredit'), 409, 'application.action_not_allowed');
    expect(held.reasons).toEqual([
      {
        ...{ code: 'promises_kept', clause: 'Ref. 4.1' },
        message: expect.stringMatching(/^A promised document has not come yet: .+, promised for \d/),
      },
    ]);
    expect((await see(approver, id)).actions).not.toContain('accredit');

    good(await upload(applicant, draft), 201);
    expect((await see(reviewer, id)).claims[0]).toMatchObject({
      ...{ promises: [{ ...open, state: 'kept' }], missingEvidence: [] },
      evidence: { length: 3 },
    });
    problem(await upload(applicant, draft, LATER, 'more'), 409, 'application.not_editable');
    expect(good(await desk.act(approver, id, 'accredit'))).toMatchObject({ state: 'accredited' });
    expect(await receiptOf(applicant, id)).toMatchObject({ suggested: 'D', facts: { promised: [] } });
    const events = await database.query<{ type: string }>(
      `SELECT type FROM event WHERE subject_id = $1 AND type LIKE 'evidence.promise%' ORDER BY seq`,
      [id],
    );
    expect(events.map(({ type }) => type)).toEqual(['evidence.promised', 'evidence.promise_kept']);
  });

  test('that does not come in time sends the application back, by nobody’s hand, once', async () => {
    for (const state of ['submitted', 'in_review', 'recommended', 'on_notice']) {
      const { applicant, reviewer, approver } = await desk.cast();
      const draft = await promised(applicant);
      const { id } = draft;
      if (state !== 'submitted') good(await desk.act(reviewer, id, 'claim'));
      if (state === 'recommended' || state === 'on_notice')
        good(await desk.act(reviewer, id, 'recommend', { tier: 'D', reason: 'x' }));
      if (state === 'on_notice') good(await desk.act(approver, id, 'publish'));
      expect(await breakPromises(id)).toBe(false);
      expect(await see(applicant, id)).toMatchObject({ state });
      await passDue(id);
      problem(await upload(applicant, draft), 409, 'application.not_editable');
      await Promise.all([breakPromises(id), breakPromises(id), breakPromises(id)]);
      expect(await breakPromises(id)).toBe(false);

      const returned = await see(applicant, id);
      expect(returned).toMatchObject({
        ...{ state: 'returned', recommendedTier: null, noticeUntil: null, dueOn: null },
        claims: [{ promises: [{ state: 'broken' }], missingEvidence: [{ code: LATER }] }],
      });
      const { items } = good(await desk.as(applicant).get(`${PATH}/${id}/history`));
      expect(items.filter(({ step }: { step: string }) => step === 'return')).toEqual([
        expect.objectContaining({
          ...{ by: 'system', person: null, reason: null, decisionId: expect.any(String) },
          reasonCode: { code: 'promise_broken', name: 'A promised document did not come in time' },
        }),
      ]);
      expect(await receiptOf(applicant, id)).toMatchObject({
        ...{ action: 'return', reasonCode: 'promise_broken', decider: { role: 'system' } },
      });

      problem(await desk.act(applicant, id, 'resubmit'), 422, 'application.incomplete');
      good(await upload(applicant, draft), 201);
      expect(good(await desk.act(applicant, id, 'resubmit'))).toMatchObject({ state: 'submitted' });
      expect(await breakPromises(id)).toBe(false);
    }
  });

  test('has its days by the calendar that the office enters, before or after, and no fewer than it had', async () => {
    const year = Number(day().slice(0, 4));
    const holidays = [1, 2, 3, 4, 5, 6, 7]
      .map((days) => day(days))
      .filter((date) => date.startsWith(`${year}-`));
    const [before, after] = [await people.applicant(), await people.applicant()];
    const { id: promisedBefore } = await promised(before);
    const dueOf = async (person: Person, id: string) => (await see(person, id)).claims[0].promises[0].dueOn;
    expect(await dueOf(before, promisedBefore)).toBe(addWorkingDays(day(), 10, workingCalendar()).day);
    const manager = await people.staff('service_manager');
    const enter = async (days: string[]) =>
      good(await desk.as(manager).put(`/calendar/${year}`, { holidays: days, makeUpDays: [] }));
    await enter(holidays);
    try {
      const calendar = withOfficialYears(workingCalendar(), [{ year, holidays, makeUpDays: [] }]);
      const dueOn = addWorkingDays(day(), 10, calendar).day;
      const { id } = await promised(after);
      expect([await dueOf(before, promisedBefore), await dueOf(after, id)]).toEqual([dueOn, dueOn]);
      expect(dueOn).not.toBe(addWorkingDays(day(), 10, workingCalendar()).day);
      await enter([]);
      expect(await dueOf(after, id)).toBe(dueOn);
      await database.query(`UPDATE evidence_promise SET due_on = '2099-01-05' WHERE application_id = $1`, [
        id,
      ]);
      expect((await see(after, id)).claims[0].promises[0].dueProvisional).toBe(true);
    } finally {
      await database.query('DELETE FROM official_calendar_year');
    }
  });

  test('may still come after the office sent the application back, and counts when it is handed in again', async () => {
    const { applicant, reviewer } = await desk.cast();
    const draft = await promised(applicant);
    good(await desk.act(reviewer, draft.id, 'claim'));
    good(await desk.act(reviewer, draft.id, 'return', { reason: '聘书不清晰。' }));
    expect(good(await desk.act(applicant, draft.id, 'resubmit'))).toMatchObject({ state: 'submitted' });
    await passDue(draft.id);
    good(await desk.act(reviewer, draft.id, 'claim'));
    good(await desk.act(reviewer, draft.id, 'return', { reason: '再次退回。' }));
    expect(await breakPromises(draft.id)).toBe(true);
    expect(await see(applicant, draft.id)).toMatchObject({
      state: 'returned',
      claims: [{ promises: [{ state: 'broken' }] }],
    });
    problem(await desk.act(applicant, draft.id, 'resubmit'), 422, 'application.incomplete');
  });

  test('that came late, while the applicant could mend everything, is there: nobody sends it back or waits for it', async () => {
    const { applicant, reviewer, approver } = await desk.cast();
    const draft = await promised(applicant);
    good(await desk.act(reviewer, draft.id, 'claim'));
    good(await desk.act(reviewer, draft.id, 'return', { reason: '聘书不清晰。' }));
    await passDue(draft.id);
    // The worker was away that day, and comes back after the application was handed in again.
    good(await upload(applicant, draft), 201);
    good(await desk.act(applicant, draft.id, 'resubmit'));
    expect(await breakPromises(draft.id)).toBe(true);
    expect(await breakPromises(draft.id)).toBe(false);
    expect(await see(applicant, draft.id)).toMatchObject({
      ...{ state: 'submitted', claims: [{ promises: [{ state: 'broken' }], missingEvidence: [] }] },
    });
    good(await desk.act(reviewer, draft.id, 'claim'));
    good(await desk.act(reviewer, draft.id, 'recommend', { tier: 'D', reason: '属实' }));
    good(await desk.act(approver, draft.id, 'publish'));
    await endNotice(draft.id);
    good(await desk.act(approver, draft.id, 'accredit'));
  });

  test('that is broken during the review leaves who had claimed it a reviewer of it', async () => {
    const { applicant, reviewer, approver } = await desk.cast();
    const both = await people.person({ roles: ['reviewer', 'approver'] });
    const draft = await promised(applicant);
    good(await desk.act(both, draft.id, 'claim'));
    await passDue(draft.id);
    await breakPromises(draft.id);
    good(await upload(applicant, draft), 201);
    good(await desk.act(applicant, draft.id, 'resubmit'));
    good(await desk.act(reviewer, draft.id, 'claim'));
    good(await desk.act(reviewer, draft.id, 'recommend', { tier: null, reason: '不足' }));
    const rejection = { reasonCode: 'criteria_not_met', reason: '年限不足。' };
    const refusal = problem(
      await desk.act(both, draft.id, 'reject', rejection),
      403,
      'application.four_eyes',
    );
    expect(refusal.reasons).toEqual([expect.objectContaining({ code: 'reviewed_by_another' })]);
    good(await desk.act(approver, draft.id, 'reject', rejection));
    good(await desk.act(applicant, draft.id, 'appeal', { reason: '年限有误。' }));
    problem(await desk.act(both, draft.id, 'claim'), 403, 'application.four_eyes');
  });

  test('that is broken on notice ends that notice, and objections to it cost the next one nothing', async () => {
    const { applicant, reviewer, approver } = await desk.cast();
    const draft = await promised(applicant);
    const { id } = draft;
    const object = async () =>
      good(
        await desk.act(await people.person(), id, 'objections', { reason: '该成果的第一完成人并非申请人。' }),
        201,
      ).id as string;
    const dismiss = async (objectionId: string) =>
      good(await desk.act(approver, id, `objections/${objectionId}/dismiss`, { reason: '不成立。' }));
    const onNotice = async () => {
      good(await desk.act(reviewer, id, 'claim'));
      good(await desk.act(reviewer, id, 'recommend', { tier: 'D', reason: '属实' }));
      return good(await desk.act(approver, id, 'publish'));
    };
    await onNotice();
    const first = await object();
    // Objected to ten days ago, which is decided on today.
    await database.query('ALTER TABLE objection DISABLE TRIGGER objection_decided_once');
    await database.query(`UPDATE objection SET written_at = written_at - interval '10 days' WHERE id = $1`, [
      first,
    ]);
    await database.query('ALTER TABLE objection ENABLE TRIGGER objection_decided_once');
    await database.query(
      'UPDATE accreditation_application SET notice_from = notice_from - 10 WHERE id = $1',
      [id],
    );
    await dismiss(first);
    await passDue(id);
    await breakPromises(id);
    good(await upload(applicant, draft), 201);
    good(await desk.act(applicant, id, 'resubmit'));
    const { noticeUntil } = await onNotice();
    expect(noticeUntil).toBe(addWorkingDays(day(), 5, workingCalendar()).day);
    expect((await dismiss(await object())).noticeUntil).toBe(noticeUntil);
  });

  test('is of no more interest once the application is withdrawn', async () => {
    const applicant = await people.applicant();
    const draft = await promised(applicant);
    good(await desk.act(applicant, draft.id, 'withdraw'));
    problem(await upload(applicant, draft), 409, 'application.not_editable');
    await passDue(draft.id);
    expect(await breakPromises(draft.id)).toBe(false);
    expect(await see(applicant, draft.id)).toMatchObject({ state: 'withdrawn' });
  });

  test('comes or does not: of both at once one wins, and the record agrees', async () => {
    for (let round = 0; round < 4; round += 1) {
      const applicant = await people.applicant();
      const draft = await promised(applicant);
      const [taken] = await Promise.all([
        upload(applicant, draft),
        upload(applicant, draft),
        passDue(draft.id).then(() => breakPromises(draft.id)),
      ]);
      const [row] = await database.query<{ kept: boolean; broken: boolean }>(
        `SELECT kept_at IS NOT NULL AS kept, broken_at IS NOT NULL AS broken FROM evidence_promise
         WHERE application_id = $1`,
        [draft.id],
      );
      const { state, claims } = await see(applicant, draft.id);
      expect(row!.kept).toBe(!row!.broken);
      expect(state).toBe(row!.broken ? 'returned' : 'submitted');
      if (row!.kept) expect(claims[0].evidence).toHaveLength(3);
      if (row!.broken) expect([201, 409]).toContain(taken.status);
    }
  });
});

describe('a promise is refused', () => {
  test.each([
    ['for a document that must be there at once', 'employment_contract', 'may_not_follow'],
    ['for one that is there', 'title_certificate', 'already_there'],
    ['for one that nobody asks for', 'photo', 'unknown_document'],
  ])('%s', async (_, kind, code) => {
    const applicant = await people.applicant();
    const { id, claims } = await desk.draft(applicant);
    const claimId = claims[0].id as string;
    good(await upload(applicant, { id, claimId }, 'title_certificate'), 201);
    const promises = [
      { claimId, kind: LATER },
      { claimId, kind },
    ];
    if (code !== 'may_not_follow') good(await upload(applicant, { id, claimId }, 'employment_contract'), 201);
    const refusal = problem(
      await desk.act(applicant, id, 'submit', { promises }),
      422,
      'application.promise_refused',
    );
    expect(refusal.errors).toEqual([{ pointer: '/promises/1/kind', code, message: expect.any(String) }]);
    expect(await see(applicant, id)).toMatchObject({ state: 'draft', claims: [{ promises: [] }] });
  });

  test('twice, for no claim, and in a body of another shape', async () => {
    const applicant = await people.applicant();
    const { id, claimId } = await lacking(applicant);
    const promise = { claimId, kind: LATER };
    const answer = await desk.act(applicant, id, 'submit', {
      promises: [promise, promise, { claimId: NOWHERE, kind: LATER }],
    });
    expect(problem(answer, 422, 'application.promise_refused').errors).toEqual([
      expect.objectContaining({ pointer: '/promises/1/kind', code: 'promised_twice' }),
      expect.objectContaining({ pointer: '/promises/2/claimId', code: 'unknown_claim' }),
    ]);
    for (const body of [
      { promises: 'all' },
      { promises: [{}] },
      { promise: [promise] },
      { promises: [null] },
    ])
      problem(await desk.act(applicant, id, 'submit', body), 400, 'body.invalid');
    expect(await see(applicant, id)).toMatchObject({ state: 'draft' });
    // No body at all is as good as an empty one.
    problem(
      await desk.as(applicant).send('POST', `${PATH}/${id}/submit`, undefined),
      422,
      'application.incomplete',
    );
  });
});
