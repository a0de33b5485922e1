import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { DecisionReceipt } from '#features/accreditation/decision-receipt.js';
import { verifyReceipt } from '#features/accreditation/verify-receipt.js';
import { readPolicyFiles } from '#features/policy/read-policy-files.js';
import type { PublicJwk } from '#platform/jws.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { residentIdentityNumber } from '../support/identity-number.js';
import { People, type Person } from '../support/people.js';
import { Desk } from './accreditation-desk.js';

const ROSTER = '/programmes/leading_wild_goose/roster';
const APPLICATIONS = '/accreditation-applications';
const BORN = '1985-06-15';
const LEADER = {
  criterion: 'C-WILD-GOOSE',
  statement: '2025年入选“头雁”行动。',
  facts: { teamRole: 'leader', teamState: 'in_term' },
};

let database: TestDatabase;
let api: RunningApi;
let people: People;
let desk: Desk;
let admin: Caller;
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  desk = new Desk(caller(api.url), people);
  admin = desk.as(await people.staff('administrator'));
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

let sequence = 100;
const newNumber = () => residentIdentityNumber(BORN, (sequence += 1));
const applicantWith = (identityNumber: string, name = '王小明') =>
  people.applicant({ name, profile: { birthDate: BORN, identityNumber } });
const enter = (identityNumber: string, more: object = {}) =>
  admin.post(ROSTER, { name: '王小明', identityNumber, cohort: '2025', ...more });
const eventsOf = (id: string) =>
  database.query<{ type: string; data: object }>(
    `SELECT type, data FROM event WHERE subject_id = $1 AND type LIKE '%roster%' ORDER BY seq`,
    [id],
  );

/** The only claim of an application, as its assessment has it. */
async function assessed(person: Person, id: string) {
  const assessment = good(await desk.as(person).get(`${APPLICATIONS}/${id}/assessment`));
  const [{ supports, roster }] = assessment.claims;
  return { suggested: assessment.suggested, supports, code: roster?.code, cohort: roster?.cohort, roster };
}

/** With both documents, the one that shows membership included. */
async function claimed(applicant: Person): Promise<string> {
  const { id, claims } = await desk.draft(applicant, [LEADER]);
  for (const kind of ['employment_contract', 'programme_approval']) {
    good(await desk.upload(applicant, id, { claimId: claims[0].id, kind }), 201);
  }
  return id;
}

describe('the programmes', () => {
  test('are everybody’s to read, with the criteria that rest on them, and their rosters are not', async () => {
    const { items } = good(await desk.guest.get('/programmes'));
    expect(items.map(({ code }: { code: string }) => code)).toEqual([
      ...['leading_wild_goose', 'outstanding_engineers', 'skilled_longjiang'],
    ]);
    expect(items[0]).toMatchObject({
      ...{ name: 'Leading Wild Goose plan', source: 'published' },
      criteria: [{ code: 'C-WILD-GOOSE', name: 'Leader of a Leading Wild Goose team' }],
    });
    problem(await desk.guest.get(ROSTER), 401, 'auth.required');
    for (const role of ['approver', 'auditor', 'service_manager'] as const) {
      problem(await desk.as(await people.staff(role)).get(ROSTER), 403, 'access.forbidden');
    }
    problem(await desk.as(await people.applicant()).get(ROSTER), 403, 'access.forbidden');
    problem(await admin.get('/programmes/wild_duck/roster'), 404, 'resource.not_found');
  });
});

describe('an entry', () => {
  test('is shown without its number, kept sealed, and read but not written by reviewers', async () => {
    const number = newNumber();
    const entry = good(await enter(number), 201);
    expect(entry).toMatchObject({
      ...{ name: '王小明', cohort: 2025, state: 'active', reason: null, actions: ['change'], version: 1 },
      identityNumber: `****************${number.slice(-2)}`,
    });
    const reviewer = desk.as(await people.staff('reviewer'));
    const { items } = good(await reviewer.get(ROSTER));
    expect(items[0]).toEqual({ ...entry, actions: [] });
    problem(await reviewer.post(ROSTER, {}), 403, 'access.forbidden');
    problem(await reviewer.patch(`${ROSTER}/${entry.id}`, { reason: 'x' }), 403, 'access.forbidden');
    const [row] = await database.query<{ sealed: string; events: string }>(
      `SELECT encode(identity_number, 'escape') AS sealed, (SELECT string_agg(data::text, ' ') FROM event
        WHERE subject_type = 'roster_entry') AS events FROM roster_entry WHERE id = $1`,
      [entry.id],
    );
    expect(row?.sealed).not.toContain(number);
    expect(row?.events).not.toMatch(new RegExp(`${number}|王小明`));
  });

  test('is made once, however many make it at once, and only of what can be', async () => {
    const number = newNumber();
    const statuses = (await Promise.all([1, 2, 3, 4].map(() => enter(number)))).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 409, 409, 409]);
    problem(await enter(number), 409, 'roster.already_there');
    good(await enter(number, { cohort: '2024' }), 201);
    const { errors } = problem(
      await enter(`${number.slice(0, 17)}${number.endsWith('0') ? '1' : '0'}`, {
        cohort: '2999',
        state: '?',
      }),
      ...([400, 'body.invalid'] as const),
    );
    expect(errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`)).toEqual([
      ...['/identityNumber identity_invalid', '/cohort in_future', '/state not_a_choice'],
    ]);
  });

  test('is changed by its version and with a reason, and found by cohort, state and name', async () => {
    const { id } = good(await enter(newNumber(), { name: '赵雁_行' }), 201);
    const path = `${ROSTER}/${id}`;
    problem(
      await admin.patch(path, { state: 'ended', reason: '调离' }, { ifMatch: 7 }),
      412,
      'version.stale',
    );
    problem(await admin.patch(path, { state: 'ended' }), 400, 'body.invalid');
    expect(good(await admin.patch(path, { state: 'ended', reason: '调离' }, { ifMatch: 1 }))).toMatchObject({
      ...{ state: 'ended', reason: '调离', version: 2 },
    });
    problem(
      await admin.patch(`/programmes/skilled_longjiang/roster/${id}`, { reason: 'x' }),
      ...([404, 'resource.not_found'] as const),
    );
    const found = async (query: string) =>
      good(await admin.get(`${ROSTER}?limit=200&${query}`)).items.map((entry: { id: string }) => entry.id);
    expect(await found('cohort=2025&state=ended&q=雁_')).toEqual([id]);
    expect(await found('q=雁__')).toEqual([]);
    expect(await found('state=completed')).toEqual([]);
    expect(await found('cohort=2024')).not.toContain(id);
  });
});

describe('a claim of membership', () => {
  test('counts by the roster alone, and the receipt says so without the number', async () => {
    const number = newNumber();
    const applicant = await applicantWith(number);
    const id = await claimed(applicant);
    const before = await assessed(applicant, id);
    expect(before).toMatchObject({ suggested: null, supports: false, code: 'not_on_roster', cohort: null });
    expect(before.roster.message).toMatch(/^The applicant is not on the roster of “Leading Wild Goose plan”/);
    good(await desk.act(applicant, id, 'submit'));

    const { id: entry } = good(await enter(number), 201);
    const after = await assessed(applicant, id);
    expect(after).toMatchObject({ suggested: 'C', supports: true, code: 'confirmed', cohort: 2025 });
    expect(after.roster.message).toBe('Confirmed by the roster of “Leading Wild Goose plan”, cohort 2025.');
    const reviewer = await people.staff('reviewer');
    good(await desk.act(reviewer, id, 'claim'));
    good(await desk.act(reviewer, id, 'recommend', { tier: 'C', reason: '名册已确认。' }));
    const { items } = good(await desk.as(reviewer).get(`${APPLICATIONS}/${id}/history`));
    const { decisionId } = items.find(({ step }: { step: string }) => step === 'recommend');
    const { receipt } = good(await desk.as(reviewer).get(`/decisions/${decisionId}/receipt`));
    const keys = good(await desk.guest.outside.get('/.well-known/jwks.json')).keys as PublicJwk[];
    const policy = await readPolicyFiles(join(import.meta.dirname, '../../policies'));
    const findings = verifyReceipt(receipt, keys, policy);
    expect(findings).toMatchObject({ signature: null, policyMatches: true, suggestionMatches: true });
    const { facts, suggested } = findings.receipt as DecisionReceipt;
    expect(suggested).toBe('C');
    expect(facts.rosters).toEqual([
      { programme: 'leading_wild_goose', cohort: 2025, state: 'active', nameMatches: true },
    ]);
    expect(JSON.stringify(findings.receipt)).not.toContain(number);
    expect((await eventsOf(entry)).map(({ type }) => type)).toEqual(['roster.entered']);
  });

  test('falls with the entry while it is under way, and the reviewer sees that it did', async () => {
    const number = newNumber();
    const applicant = await applicantWith(number);
    const { id: entry } = good(await enter(number), 201);
    const id = await claimed(applicant);
    const reviewer = await people.staff('reviewer');
    good(await desk.act(applicant, id, 'submit'));
    good(await desk.act(reviewer, id, 'claim'));
    expect(await assessed(reviewer, id)).toMatchObject({ suggested: 'C', code: 'confirmed' });

    good(await admin.patch(`${ROSTER}/${entry}`, { state: 'ended', reason: '考核不合格' }));
    expect(await assessed(reviewer, id)).toMatchObject({ suggested: null, supports: false, code: 'ended' });
    const { items } = good(await desk.as(reviewer).get(`${APPLICATIONS}/${id}/history`));
    expect(items.at(-1)).toMatchObject({
      ...{ step: 'roster_changed', by: 'administrator', person: { name: expect.any(String) } },
      reason: 'The roster of “Leading Wild Goose plan”, cohort 2025, now says: has left.',
    });
    expect(await eventsOf(id)).toEqual([
      {
        type: 'application.roster_changed',
        data: { programme: 'leading_wild_goose', cohort: 2025, state: 'ended' },
      },
    ]);
  });

  test('is nothing to an application that does not rest on the programme, or is a draft', async () => {
    const number = newNumber();
    const applicant = await applicantWith(number);
    const id = await desk.submitted(applicant);
    good(await enter(number), 201);
    expect(await eventsOf(id)).toEqual([]);
    const other = newNumber();
    const draft = await claimed(await applicantWith(other));
    good(await enter(other), 201);
    expect(await eventsOf(draft)).toEqual([]);
  });

  test('needs the applicant’s name beside the number', async () => {
    const number = newNumber();
    const applicant = await applicantWith(number, '王小明');
    const id = await claimed(applicant);
    const entry = good(await enter(number, { name: '李大山' }), 201);
    expect(await assessed(applicant, id)).toMatchObject({ suggested: null, code: 'name_differs' });
    good(await admin.patch(`${ROSTER}/${entry.id}`, { name: '王 小 明', reason: '姓名更正' }));
    expect(await assessed(applicant, id)).toMatchObject({ suggested: 'C', code: 'confirmed' });
  });

  test('can be tried before it is made, by who is on the roster and by who is not', async () => {
    const [member, stranger] = [newNumber(), newNumber()];
    good(await enter(member), 201);
    const plan = async (person: Person) =>
      good(await desk.as(person).post('/assessments', { track: 'research', claims: [LEADER] }));
    expect(await plan(await applicantWith(member))).toMatchObject({ suggested: 'C' });
    expect(await plan(await applicantWith(stranger))).toMatchObject({ suggested: null, onceEvidenced: 'C' });
  });
});

describe('a table', () => {
  const PATH = '/programmes/outstanding_engineers/roster';
  const take = (table: string, dryRun = false) => admin.post(`${PATH}/import`, { table, dryRun });
  const all = async () => good(await admin.get(`${PATH}?limit=200`)).items;

  test('is taken in whole, or not at all, with every problem by its row', async () => {
    const [anna, boris] = [newNumber(), newNumber()];
    const bad = [
      ...['姓名,证件号码,年度,状态', `安娜,${anna},2024,`, `,${boris},24,读完`, '', `安娜,${anna},2024,结业`],
    ].join('\r\n');
    const report = good(await take(bad, true));
    expect(report).toMatchObject({ entered: 1, changed: 0, unchanged: 0 });
    const places = report.problems.map(({ row, column, code }: Record<string, string>) => [
      row,
      column,
      code,
    ]);
    expect(places).toEqual([
      ...[
        [3, 'name', 'missing'],
        [3, 'cohort', 'not_a_year'],
        [3, 'state', 'not_a_choice'],
      ],
      [4, 'identityNumber', 'twice'],
    ]);
    const { errors } = problem(await take(bad), 422, 'roster.import_refused');
    expect(errors.map(({ pointer }: { pointer: string }) => pointer)).toContain('/rows/3/cohort');
    expect(JSON.stringify(errors)).not.toMatch(new RegExp(`${anna}|${boris}|安娜`));
    expect(await all()).toEqual([]);

    const fine = `\ufeffidentityNumber\tname\tcohort\n${anna}\t安娜\t2024\n${boris}\t"鲍里斯, 小"\t2023\n`;
    expect(good(await take(fine, true))).toEqual({ entered: 2, changed: 0, unchanged: 0, problems: [] });
    expect(await all()).toEqual([]);
    expect(good(await take(fine))).toEqual({ entered: 2, changed: 0, unchanged: 0, problems: [] });
    expect((await all()).map(({ name }: { name: string }) => name).sort()).toEqual(['安娜', '鲍里斯, 小']);
  });

  test('notes who has completed the programme, and an older table takes nothing back', async () => {
    const number = newNumber();
    const members = `姓名,证件号码,年度\n伊凡,${number},2022`;
    const graduates = `姓名,证件号码,年度,状态\n伊凡,${number},2022,结业`;
    expect(good(await take(members))).toMatchObject({ entered: 1 });
    expect(good(await take(graduates))).toMatchObject({ entered: 0, changed: 1 });
    expect(good(await take(members))).toMatchObject({ entered: 0, changed: 0, unchanged: 1 });
    const entry = (await all()).find(({ name }: { name: string }) => name === '伊凡');
    expect(entry).toMatchObject({ state: 'completed', version: 2 });
    good(await admin.patch(`${PATH}/${entry.id}`, { state: 'ended', reason: '取消' }));
    expect(problem(await take(graduates), 422, 'roster.import_refused').errors).toMatchObject([
      { pointer: '/rows/2/state', code: 'ended_before' },
    ]);
  });

  test('taken in twice at once leaves each person once', async () => {
    const numbers = Array.from({ length: 20 }, newNumber);
    const table = (order: string[]) =>
      `name,identityNumber,cohort\n${order.map((number) => `双胞胎,${number},2021`).join('\n')}`;
    const answers = await Promise.all([
      ...[take(table(numbers)), take(table([...numbers].reverse())), take(table(numbers))],
    ]);
    const entered = answers.map((answer) => good(answer).entered as number);
    expect(entered.sort((one, other) => one - other)).toEqual([0, 0, 20]);
    const entries = (await all()).filter(({ cohort }: { cohort: number }) => cohort === 2021);
    expect(entries).toHaveLength(20);
  });

  test.each([
    ['no table', 'hello'],
    ['a head alone', '姓名,证件号码,年度'],
    ['a head that lacks a column', `姓名,年度\n安娜,2024`],
    ['a column twice', `name,姓名,identityNumber,cohort\n安娜,安娜,1,2024`],
    ['a quote that is not closed', `姓名,证件号码,年度\n"安娜,1,2024`],
    ['too many rows', `姓名,证件号码,年度\n${'安娜,1,2024\n'.repeat(1001)}`],
  ])('that is %s is refused', async (_what, table) => {
    problem(await take(table, true), 422, 'roster.table_unreadable');
  });
});
