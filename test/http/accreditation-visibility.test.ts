import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Answer } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day, hours } from '../support/days.js';
import { People } from '../support/people.js';
import { Desk } from './accreditation-desk.js';

const PATH = '/accreditation-applications';
const NOWHERE = '00000000-0000-7000-8000-000000000000';
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

const idsOf = (answer: Answer) => good(answer).items.map((item: { id: string }) => item.id) as string[];

describe('whose an application is to see', () => {
  test('another applicant gets 404 from every route', async () => {
    const { applicant, reviewer } = await desk.cast();
    const stranger = await people.applicant();
    const id = await desk.inReview(applicant, reviewer);
    const theirs = desk.as(stranger);
    for (const path of ['', '/assessment', '/history'])
      problem(await theirs.get(`${PATH}/${id}${path}`), 404, 'resource.not_found');
    problem(await theirs.patch(`${PATH}/${id}`, { track: 'local' }), 404, 'resource.not_found');
    for (const action of ['submit', 'resubmit', 'withdraw'])
      problem(await desk.act(stranger, id, action), 404, 'resource.not_found');
    const upload = { claimId: NOWHERE, kind: 'title_certificate' };
    problem(await desk.upload(stranger, id, upload), 404, 'resource.not_found');
    expect(idsOf(await theirs.get(PATH))).toEqual([]);
    problem(await theirs.get(`${PATH}/${NOWHERE}`), 404, 'resource.not_found');
    expect((await theirs.get(`${PATH}/1`)).status).toBe(400);
  });

  test('the office sees nothing before it is submitted', async () => {
    const { applicant, reviewer, approver } = await desk.cast();
    const { id } = await desk.draft(applicant);
    for (const person of [reviewer, approver, await people.staff('auditor')]) {
      problem(await desk.as(person).get(`${PATH}/${id as string}`), 404, 'resource.not_found');
      expect(idsOf(await desk.as(person).get(PATH))).not.toContain(id);
    }
    problem(await desk.act(reviewer, id, 'claim'), 404, 'resource.not_found');
    good(await desk.act(applicant, id, 'withdraw'));
    problem(await desk.as(reviewer).get(`${PATH}/${id as string}`), 404, 'resource.not_found');
  });

  test('other offices see none', async () => {
    const { applicant } = await desk.cast();
    const id = await desk.submitted(applicant);
    for (const role of ['service_manager', 'administrator', 'agency_staff'] as const) {
      const person = await people.staff(role);
      problem(await desk.as(person).get(`${PATH}/${id}`), 404, 'resource.not_found');
      expect(idsOf(await desk.as(person).get(PATH))).toEqual([]);
    }
  });

  test('an auditor sees it without evidence and may do nothing', async () => {
    const { applicant, reviewer } = await desk.cast();
    const auditor = await people.staff('auditor');
    const id = await desk.inReview(applicant, reviewer);
    const seen = good(await desk.as(auditor).get(`${PATH}/${id}`));
    expect(seen).toMatchObject({ evidenceVisible: false, actions: [], assignee: { id: reviewer.id } });
    expect(seen.claims[0]).toMatchObject({ evidence: [], missingEvidence: [] });
    problem(await desk.as(auditor).get(`${PATH}/${id}/assessment`), 403, 'access.forbidden');
    problem(await desk.act(auditor, id, 'claim'), 403, 'access.forbidden');
    expect(good(await desk.as(auditor).get(`${PATH}/${id}/history`)).items).toHaveLength(3);
  });

  test('the history names staff to the office only, and the reviewer’s opinion too', async () => {
    const { applicant, reviewer, approver } = await desk.cast();
    const id = await desk.onNotice(applicant, reviewer, approver);
    const told = good(await desk.as(applicant).get(`${PATH}/${id}/history`));
    expect(told.items.map(({ step }: { step: string }) => step)).toEqual([
      'draft',
      'submit',
      'claim',
      'recommend',
      'publish',
    ]);
    expect(told.items[3]).toMatchObject({ by: 'reviewer', person: null, tier: null, reason: null });
    expect(told.items[4]).toMatchObject({ by: 'approver', person: null, tier: 'D' });
    for (const { id: staffId, name } of [reviewer, approver]) {
      const everything = JSON.stringify([told, good(await desk.as(applicant).get(`${PATH}/${id}`))]);
      expect(everything).not.toContain(staffId);
      expect(everything).not.toContain(name);
    }
    const office = good(await desk.as(approver).get(`${PATH}/${id}/history`));
    expect(office.items[3]).toMatchObject({ tier: 'D', reason: '材料齐全。', person: { id: reviewer.id } });
  });

  test('the public notice tells five things and nothing else', async () => {
    const { applicant, reviewer, approver } = await desk.cast();
    await desk.onNotice(applicant, reviewer, approver);
    const { items } = good(await desk.guest.get('/public-notices'));
    const notice = items.find((item: { name: string }) => item.name === applicant.name);
    expect(Object.keys(notice).sort()).toEqual(['employer', 'id', 'name', 'noticeUntil', 'tier']);
  });
});

describe('the assessment', () => {
  test('suggests a tier once there is evidence, in the language of the reader', async () => {
    const applicant = await people.applicant();
    const { id, claims } = await desk.draft(applicant);
    const path = `${PATH}/${id as string}/assessment`;
    const bare = good(await desk.as(applicant).get(path));
    expect(bare).toMatchObject({ suggested: null, onceEvidenced: 'D', restsOn: null });
    expect(bare.claims[0].missingEvidence).toHaveLength(3);
    expect(bare.next.criteria[0].failures[0].message).toMatch(/[a-z]/);
    const chinese = good(await desk.as(applicant).get(path, { language: 'zh-CN' }));
    expect(chinese.claims[0].criterion.name).toBe('正高级科研、高校教师职称人员');
    for (const kind of ['title_certificate', 'employment_contract', 'social_insurance_record'])
      good(await desk.upload(applicant, id, { claimId: claims[0].id, kind }), 201);
    expect(good(await desk.as(applicant).get(path))).toMatchObject({
      ...{ suggested: 'D', restsOn: claims[0].id },
      next: { tier: 'C' },
    });
  });
});

describe('the queue', () => {
  test('is filtered by what the office asks, and pages through everything once', async () => {
    const reviewer = await people.staff('reviewer');
    const made: string[] = [];
    for (let number = 0; number < 7; number += 1) {
      const applicant = await people.applicant({ name: `赵百分%${number}` });
      const { id } = await people.application(applicant, {
        state: number < 3 ? 'submitted' : 'in_review',
        ...(number >= 3 && { reviewer }),
        track: number === 0 ? 'local' : 'research',
        tier: number === 6 ? 'B' : 'D',
        // Two of the same moment: the id decides.
        submittedAt: hours(-100 - Math.floor(number / 2)),
        dueOn: number === 1 ? day(-1) : day(3),
      });
      made.push(id);
    }
    const queue = desk.as(reviewer);
    const q = encodeURIComponent('百分%');
    const all = idsOf(await queue.get(`${PATH}?q=${q}`));
    expect(all.sort()).toEqual([...made].sort());
    expect(idsOf(await queue.get(`${PATH}?q=${encodeURIComponent('百_%')}`))).toEqual([]);
    expect(idsOf(await queue.get(`${PATH}?q=${q}&state=submitted`)).sort()).toEqual(made.slice(0, 3).sort());
    expect(idsOf(await queue.get(`${PATH}?q=${q}&track=local`))).toEqual([made[0]]);
    expect(idsOf(await queue.get(`${PATH}?q=${q}&tier=B`))).toEqual([made[6]]);
    expect(idsOf(await queue.get(`${PATH}?q=${q}&overdue=true`))).toEqual([made[1]]);
    expect(idsOf(await queue.get(`${PATH}?q=${q}&assignee=me`)).sort()).toEqual(made.slice(3).sort());
    expect(idsOf(await queue.get(`${PATH}?q=${q}&assignee=${NOWHERE}`))).toEqual([]);
    expect(idsOf(await queue.get(`${PATH}?mine=true`))).toEqual([]);

    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const more: string = cursor === null ? '' : `&cursor=${cursor}`;
      const page: Answer['body'] = good(await queue.get(`${PATH}?q=${q}&limit=2&sort=-submittedAt${more}`));
      seen.push(...page.items.map((item: { id: string }) => item.id));
      cursor = page.nextCursor as string | null;
    } while (cursor !== null);
    expect(seen).toHaveLength(7);
    expect([...seen].sort()).toEqual([...made].sort());
  });

  test.each([
    'sort=name',
    'sort=submittedAt',
    'state=lost',
    'tier=F',
    'track=x',
    'assignee=you',
    'overdue=maybe',
    'limit=0',
    'limit=201',
    'colour=red',
  ])('refuses ?%s', async (query) => {
    const reviewer = await people.staff('reviewer');
    problem(await desk.as(reviewer).get(`${PATH}?${query}`), 400, 'query.invalid');
  });

  test('refuses a cursor that is not one of it', async () => {
    const reviewer = await people.staff('reviewer');
    problem(await desk.as(reviewer).get(`${PATH}?cursor=abc`), 400, 'query.cursor_invalid');
  });
});
