import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addWorkingDays } from '#domain/calendar/working-days.js';
import { system } from '#database/actor.js';
import { EventRow } from '#database/entities/event.js';
import { tellPeople } from '#worker/reactions/tell-people.js';
import { workingCalendar } from '#platform/working-calendar.js';
import { appTransactions } from '../database/app-transactions.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Answer } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { People, type Person } from '../support/people.js';
import { Desk } from './accreditation-desk.js';

const PATH = '/accreditation-applications';
const NOWHERE = '00000000-0000-7000-8000-000000000000';
const REASON = '该成果的第一完成人并非申请人。';
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

const object = (person: Person, id: string, reason = REASON): Promise<Answer> =>
  desk.act(person, id, 'objections', { reason });
const decide = (person: Person, id: string, objectionId: string, action: string): Promise<Answer> =>
  desk.act(person, id, `objections/${objectionId}/${action}`, { reason: '经核查。' });
const seen = async (person: Person, id: string): Promise<Answer['body']> =>
  good(await desk.as(person).get(`${PATH}/${id}`));
const objections = async (person: Person, id: string): Promise<Answer['body'][]> =>
  good(await desk.as(person).get(`${PATH}/${id}/objections`)).items as Answer['body'][];
/** As if the notice had been published and everything had happened so many days earlier. */
const age = (id: string, days: number) =>
  database.query(
    `UPDATE accreditation_application SET notice_from = notice_from - $2::int, notice_until = notice_until - $2::int
     WHERE id = $1`,
    [id, days],
  );

async function onNotice() {
  const cast = { ...(await desk.cast()), objector: await people.person() };
  return { ...cast, id: await desk.onNotice(cast.applicant, cast.reviewer, cast.approver) };
}

describe('an objection to a public notice', () => {
  test('is sent with the id that the list of notices has, and answers nothing of the application', async () => {
    const { applicant, objector, id } = await onNotice();
    const { items } = good(await desk.guest.get('/public-notices?limit=200'));
    const notice = items.find(({ name }: { name: string }) => name === applicant.name);
    expect(notice.id).toBe(id);
    const sent = good(await object(objector, notice.id), 201);
    expect(sent).toEqual({
      ...{ id: expect.any(String), state: 'open', reason: REASON, writtenAt: expect.any(String) },
    });
    problem(await desk.as(objector).get(`${PATH}/${id}`), 404, 'resource.not_found');
    problem(await desk.as(objector).get(`${PATH}/${id}/objections`), 404, 'resource.not_found');
    const [told] = await database.query<{ actor_id: string; data: object }>(
      `SELECT actor_id, data FROM event WHERE subject_id = $1 AND type = 'application.objected'`,
      [id],
    );
    expect(told).toEqual({ actor_id: objector.id, data: { objectionId: sent.id } });
  });

  test('holds the application up, until somebody has decided on it', async () => {
    const { approver, objector, id } = await onNotice();
    good(await object(objector, id), 201);
    const held = await seen(approver, id);
    expect(held).toMatchObject({ state: 'objected', dueOn: addWorkingDays(day(), 5, workingCalendar()).day });
    await age(id, 20);
    problem(await desk.act(approver, id, 'accredit'), 409, 'application.action_not_allowed');
  });

  test('is refused alike for what there is not, what is no notice, and what is over', async () => {
    const { applicant, reviewer, approver } = await desk.cast();
    const objector = await people.person();
    const draft = (await desk.draft(await people.applicant())).id as string;
    const submitted = await desk.submitted(applicant);
    const over = await onNotice();
    await age(over.id, 20);
    const answers = [];
    for (const id of [NOWHERE, draft, submitted, over.id]) answers.push(await object(objector, id));
    const [first] = answers;
    for (const answer of answers) {
      problem(answer, 404, 'resource.not_found');
      expect({ ...answer.body, instance: '', requestId: '' }).toEqual({
        ...first?.body,
        ...{ instance: '', requestId: '' },
      });
    }
    // Those who may see the application learn no more here.
    problem(await object(reviewer, submitted), 404, 'resource.not_found');
    problem(await object(approver, over.id), 404, 'resource.not_found');
    expect((await object(objector, 'x')).status).toBe(400);
    problem(await desk.guest.post(`${PATH}/${over.id}/objections`, { reason: REASON }), 401, 'auth.required');
  });

  test('is not for oneself, and one at a time', async () => {
    const { applicant, objector, id } = await onNotice();
    const refusal = problem(await object(applicant, id), 403, 'application.four_eyes');
    expect(refusal.reasons).toEqual([expect.objectContaining({ code: 'not_about_me' })]);
    const answers = await Promise.all(Array.from({ length: 4 }, () => object(objector, id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    problem(await object(objector, id), 409, 'objection.one_open');
    good(await object(await people.person(), id), 201);
  });

  test('is bounded by the day, whatever came of the attempts, over all processes', async () => {
    const second = await startApi({ databaseUrl: database.appUrl });
    try {
      const other = new Desk(caller(second.url), people);
      const greedy = await people.person();
      for (let sent = 0; sent < 5; sent += 1) {
        const through = sent % 2 === 0 ? desk : other;
        problem(
          await through.act(greedy, NOWHERE, 'objections', { reason: REASON }),
          404,
          'resource.not_found',
        );
      }
      const { id } = await onNotice();
      const refused = await other.act(greedy, id, 'objections', { reason: REASON });
      problem(refused, 429, 'objection.too_many');
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3600);
      good(await object(await people.person(), id), 201);
    } finally {
      await second.stop();
    }
  });
});

describe('who learns of an objection', () => {
  test('approvers and auditors all of it, the applicant and reviewers that there is one and what came of it', async () => {
    const { applicant, reviewer, approver, objector, id } = await onNotice();
    const auditor = await people.staff('auditor');
    const { id: objectionId } = good(await object(objector, id), 201);
    const open = { id: objectionId, state: 'open', decidedAt: null };
    const inFull = { ...open, reason: REASON, objector: { id: objector.id, name: objector.name } };
    expect(await objections(approver, id)).toEqual([
      expect.objectContaining({ ...inFull, actions: ['uphold', 'dismiss'] }),
    ]);
    expect(await objections(auditor, id)).toEqual([expect.objectContaining({ ...inFull, actions: [] })]);
    for (const person of [applicant, reviewer]) {
      expect(await objections(person, id)).toEqual([
        {
          ...open,
          writtenAt: expect.any(String),
          decisionReason: null,
          objector: null,
          reason: null,
          decidedBy: null,
          actions: [],
        },
      ]);
      const everything = JSON.stringify([
        await objections(person, id),
        await seen(person, id),
        good(await desk.as(person).get(`${PATH}/${id}/history`)),
      ]);
      for (const secret of [objector.id, objector.name, REASON]) expect(everything).not.toContain(secret);
    }
    good(await decide(approver, id, objectionId, 'dismiss'));
    expect(await objections(applicant, id)).toEqual([
      expect.objectContaining({ state: 'dismissed', decisionReason: '经核查。', decidedBy: null }),
    ]);
    expect(good(await desk.as(objector).get('/me/objections')).items).toEqual([
      {
        ...{ id: objectionId, applicationId: id, applicantName: applicant.name, state: 'dismissed' },
        ...{ reason: REASON, decisionReason: '经核查。' },
        ...{ writtenAt: expect.any(String), decidedAt: expect.any(String) },
      },
    ]);
    for (const person of [applicant, approver])
      expect(good(await desk.as(person).get('/me/objections')).items).toEqual([]);
    const history = good(await desk.as(applicant).get(`${PATH}/${id}/history`)).items;
    expect(history.slice(-2)).toEqual([
      expect.objectContaining({ step: 'object', by: 'objector', person: null }),
      expect.objectContaining({ step: 'dismiss', by: 'approver', person: null, reason: '经核查。' }),
    ]);
    const office = good(await desk.as(approver).get(`${PATH}/${id}/history`)).items;
    expect(office.at(-2).person).toEqual({ id: objector.id, name: objector.name });
  });

  test('whoever objected is told of the decision, and led to it rather than to the application', async () => {
    const { applicant, approver, objector, id } = await onNotice();
    const { id: objectionId } = good(await object(objector, id), 201);
    good(await decide(approver, id, objectionId, 'uphold'));
    const { transactions, close } = await appTransactions(database);
    await transactions.run(system('outbox'), async (tx) => {
      const decided = { type: 'application.objection_upheld', subjectId: id };
      await tellPeople(tx, await tx.manager.findOneByOrFail(EventRow, decided));
    });
    await close();
    const told = async (person: Person) =>
      good(await desk.as(person).get('/me/notifications')).items.map(
        ({ subjectType }: { subjectType: string }) => subjectType,
      );
    expect([await told(objector), await told(applicant)]).toEqual([['objection'], ['application']]);
  });

  test('an approver learns nothing more of an objection to his or her own application', async () => {
    const insider = await people.applicant({ roles: ['approver'] });
    const { reviewer, approver } = await desk.cast();
    const id = await desk.onNotice(insider, reviewer, approver);
    const { id: objectionId } = good(await object(await people.person(), id), 201);
    expect(await objections(insider, id)).toEqual([
      expect.objectContaining({ id: objectionId, objector: null, reason: null, actions: [] }),
    ]);
    problem(await decide(insider, id, objectionId, 'dismiss'), 404, 'resource.not_found');
  });
});

describe('deciding on an objection', () => {
  test('upheld, it rejects the application, and what else is open lapses', async () => {
    const { applicant, approver, objector, id } = await onNotice();
    const other = await people.person();
    const { id: first } = good(await object(objector, id), 201);
    const { id: second } = good(await object(other, id), 201);
    const rejected = good(await decide(approver, id, first, 'uphold'));
    expect(rejected).toMatchObject({ state: 'rejected', dueOn: null, approver: { id: approver.id } });
    expect((await objections(approver, id)).map(({ id: of, state }) => [of, state])).toEqual([
      [first, 'upheld'],
      [second, 'lapsed'],
    ]);
    problem(await decide(approver, id, second, 'dismiss'), 409, 'application.action_not_allowed');
    const history = good(await desk.as(applicant).get(`${PATH}/${id}/history`)).items;
    expect(history.at(-1)).toMatchObject({
      ...{ step: 'uphold', by: 'approver', reason: '经核查。' },
      reasonCode: { code: 'objection_upheld' },
    });
  });

  test('dismissed, the notice goes on for the working days that it stood still', async () => {
    const { approver, objector, id } = await onNotice();
    const { id: objectionId } = good(await object(objector, id), 201);
    // Published and objected to ten days ago, which are decided on today.
    await age(id, 10);
    await database.query('ALTER TABLE objection DISABLE TRIGGER objection_decided_once');
    await database.query(`UPDATE objection SET written_at = written_at - interval '10 days' WHERE id = $1`, [
      objectionId,
    ]);
    await database.query('ALTER TABLE objection ENABLE TRIGGER objection_decided_once');
    const decided = good(await decide(approver, id, objectionId, 'dismiss'));
    const calendar = workingCalendar();
    const until = addWorkingDays(day(), 5, calendar).day;
    expect(decided).toMatchObject({
      ...{ state: 'on_notice', noticeUntil: until, dueOn: addWorkingDays(until, 5, calendar).day },
    });
    problem(await desk.act(approver, id, 'accredit'), 409, 'application.action_not_allowed');
    problem(await decide(approver, id, objectionId, 'uphold'), 409, 'application.action_not_allowed');
    good(await object(objector, id), 201);
  });

  test('of several the notice waits for the last', async () => {
    const { approver, objector, id } = await onNotice();
    const { id: first } = good(await object(objector, id), 201);
    const { id: second } = good(await object(await people.person(), id), 201);
    const { noticeUntil, version } = await seen(approver, id);
    expect(good(await decide(approver, id, second, 'dismiss')).state).toBe('objected');
    // An approver who has not seen that decision yet goes by an application that there is no more.
    const blind = desk.as(approver).with({ 'if-match': `"${version as number}"` });
    const path = `${PATH}/${id}/objections/${first as string}/dismiss`;
    problem(await blind.post(path, { reason: '经核查。' }), 412, 'version.stale');
    expect(good(await decide(approver, id, first, 'dismiss'))).toMatchObject({
      state: 'on_notice',
      noticeUntil,
    });
  });

  test('is not for who reviewed, who objected, or any other role', async () => {
    const applicant = await people.applicant();
    const both = await people.person({ roles: ['reviewer', 'approver'] });
    const objecting = await people.staff('approver');
    const { reviewer, approver } = await desk.cast();
    const id = await desk.recommended(applicant, both);
    good(await desk.act(approver, id, 'publish'));
    const { id: objectionId } = good(await object(objecting, id), 201);
    for (const [person, code] of [
      [both, 'reviewed_by_another'],
      [objecting, 'objected_by_another'],
    ] as const) {
      for (const action of ['uphold', 'dismiss']) {
        const refusal = problem(await decide(person, id, objectionId, action), 403, 'application.four_eyes');
        expect(refusal.reasons).toEqual([expect.objectContaining({ code })]);
      }
    }
    problem(await decide(reviewer, id, objectionId, 'dismiss'), 403, 'access.forbidden');
    problem(await decide(applicant, id, objectionId, 'dismiss'), 403, 'access.forbidden');
    problem(await decide(approver, id, NOWHERE, 'dismiss'), 404, 'resource.not_found');
    good(await decide(approver, id, objectionId, 'dismiss'));
    // Whoever has objected stays out of it, though the objection was dismissed.
    problem(
      await desk.act(objecting, id, 'reject', { reasonCode: 'other', reason: 'x' }),
      403,
      'application.four_eyes',
    );
  });

  test('at the same moment, is done once', async () => {
    const { approver, objector, id } = await onNotice();
    const { id: objectionId } = good(await object(objector, id), 201);
    const others = await Promise.all([1, 2].map(() => people.staff('approver')));
    const answers = await Promise.all([
      decide(approver, id, objectionId, 'uphold'),
      ...others.map((person) => decide(person, id, objectionId, 'dismiss')),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const decisions = await database.query(
      `SELECT FROM decision WHERE application_id = $1 AND action IN ('uphold', 'dismiss')`,
      [id],
    );
    expect(decisions).toHaveLength(1);
  });

  test('is needless once the applicant withdraws', async () => {
    const { applicant, approver, objector, id } = await onNotice();
    good(await object(objector, id), 201);
    good(await desk.act(applicant, id, 'withdraw'));
    expect((await objections(approver, id)).map(({ state }) => state)).toEqual(['lapsed']);
  });
});
