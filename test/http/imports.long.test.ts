import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { residentIdentityNumber } from '../support/identity-number.js';
import { csvOf, HEADING, listed, xlsxOf, type Listed } from '../support/import-files.js';
import { PASSWORD, People, type Person } from '../support/people.js';
import { startWorkerProcess, type RunningProcess } from '../support/processes.js';
import { signIn } from '../support/sign-in.js';
import { until } from '../support/until.js';

let database: TestDatabase;
let api: RunningApi;
let worker: RunningProcess;
let people: People;
let sender: Person;
let confirmer: Person;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  worker = await startWorkerProcess({ databaseUrl: database.appUrl });
  sender = await people.staff('administrator');
  confirmer = await people.staff('administrator');
});
afterAll(async () => {
  await worker.stop();
  await api.stop();
  await database.drop();
});

const as = (person: Person) => caller(api.url).as(person);
const send = (file: Buffer, by = sender, name = '名册.csv') => as(by).upload('/imports', { file }, name);
const upload = async (file: Buffer, by = sender) => good(await send(file, by), 201).id as string;
const look = async (id: string) => good(await as(sender).get(`/imports/${id}`));
const reach = (id: string, state: string) =>
  until(
    `the import is ${state}`,
    () => look(id),
    (seen) => seen.state === state,
    20_000,
  );
const checked = async (file: Buffer) => reach(await upload(file), 'checked');
const confirm = async (id: string) => {
  good(await as(confirmer).post(`/imports/${id}/commit`));
  return reach(id, 'committed');
};
const count = async (table: string) =>
  (await database.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;

type Told = Record<'row' | 'column' | 'code', unknown>;

describe('a list without problems', () => {
  test('is checked, confirmed by another administrator, and everybody has a card', async () => {
    const number = residentIdentityNumber('1985-06-15', 901);
    const file = csvOf([
      listed({ 姓名: '王小明', 证件号码: number, 认定层次: 'C类', 有效期至: day(200), 认定日期: day(-400) }),
      listed({
        证件类型: '护照',
        证件号码: 'C01X00T47',
        出生日期: '1970/1/2',
        国籍: 'DE',
        姓名: 'Erika Muster',
      }),
    ]);
    const before = await look(await upload(file));
    expect(before).toMatchObject({ fileName: '名册.csv', format: 'csv', uploadedBy: { id: sender.id } });
    const ready = await reach(before.id, 'checked');
    expect(ready).toMatchObject({ people: 2, problemCount: 0, progress: 100, imported: 0 });
    expect(ready.actions).toEqual(['check', 'discard']);
    expect(await count('card')).toBe(0);

    problem(await as(sender).post(`/imports/${before.id}/commit`), 403, 'import.four_eyes');
    expect(good(await as(confirmer).get(`/imports/${before.id}`)).actions).toContain('commit');
    expect(await confirm(before.id)).toMatchObject({
      imported: 2,
      committedBy: { id: confirmer.id },
      actions: [],
    });

    const [card] = await database.query(
      `SELECT c.*, c.valid_from::text AS from, c.valid_until::text AS until, a.email, p.identity_tail, ap.origin,
         ap.state AS application_state FROM card c JOIN account a ON a.id = c.holder_id
         JOIN profile p ON p.account_id = a.id JOIN accreditation_application ap ON ap.id = c.application_id
       WHERE c.name = '王小明'`,
    );
    expect(card).toMatchObject({
      ...{ tier: 'C', track: 'engineering', state: 'active', from: day(-400), until: day(200), email: null },
      ...{ identity_tail: number.slice(-2), origin: 'import', application_state: 'accredited' },
    });
    expect(card!['number']).toMatch(/^HLJ\d{14}$/);
    const events = await database.query('SELECT type FROM event WHERE subject_id = $1', [card!['id']]);
    expect(events).toEqual([{ type: 'card.issued' }]);
  });

  test('leaves nothing of it behind but people: no rows, no key, no file', async () => {
    const { id } = await checked(csvOf([listed()]));
    const [kept] = await database.query('SELECT pieces FROM accreditation_import WHERE id = $1', [id]);
    expect(kept!['pieces']).toHaveLength(1);
    await confirm(id);
    expect(await database.query('SELECT * FROM import_row WHERE import_id = $1', [id])).toEqual([]);
    await until('the file is gone', async () => {
      const [row] = await database.query('SELECT * FROM accreditation_import WHERE id = $1', [id]);
      return (row!['pieces'] as string[]).length === 0 && row!['sealed_key'] === null;
    });
  });

  test('imports nobody twice: not confirmed twice, not sent twice, not in another file', async () => {
    const file = csvOf([listed(), listed()]);
    const { id } = await checked(file);
    const answers = await Promise.all([1, 2, 3].map(() => as(confirmer).post(`/imports/${id}/commit`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await reach(id, 'committed');
    const cards = await count('card');
    good(await as(confirmer).post(`/imports/${id}/commit`));
    expect(good(await send(file), 201)).toMatchObject({ id, state: 'committed' });
    const other = await checked(Buffer.concat([file, Buffer.from('\r\n')]));
    expect(other.firstProblems.map(({ row, code }: Told) => [row, code])).toEqual([
      [2, 'holds_card'],
      [3, 'holds_card'],
    ]);
    problem(await as(confirmer).post(`/imports/${other.id as string}/commit`), 409, 'import.has_problems');
    expect(await count('card')).toBe(cards);
  });

  test('the same file sent by many at once is one import', async () => {
    const file = csvOf([listed()]);
    const ids = await Promise.all([1, 2, 3, 4].map(() => upload(file)));
    expect(new Set(ids).size).toBe(1);
  });

  test('may be a workbook, with days and numbers as Excel keeps them', async () => {
    const row: unknown[] = listed({ 人才赛道: 'Engineering', 所在城市: 'harbin' });
    row[HEADING.indexOf('认定日期')] = new Date(`${day(-30)}T00:00:00Z`);
    row[HEADING.indexOf('联系电话')] = 13_900_000_000;
    const ready = await checked(xlsxOf([row, listed()]));
    expect(ready).toMatchObject({ format: 'xlsx', people: 2, problemCount: 0 });
    await confirm(ready.id);
    expect(
      await database.query(`SELECT valid_from::text FROM card c JOIN profile p ON p.account_id = c.holder_id
        WHERE p.phone = '13900000000'`),
    ).toEqual([{ valid_from: day(-30) }]);
  });
});

describe('what is wrong with a list is told row by row', () => {
  const problemsOf = async (file: Buffer) => {
    const { id, problemCount } = await checked(file);
    const { items } = good(await as(sender).get(`/imports/${id}/problems?limit=200`));
    expect(items).toHaveLength(problemCount);
    return items.map(({ row, column, code }: Told) => [row, column, code]);
  };

  test('in both languages, page by page, and as a file whose cells are no formulas', async () => {
    const file = csvOf([
      listed({ 认定层次: '=HYPERLINK("http://x")', 人才赛道: '+1' }),
      listed(),
      listed({ 姓名: '', 认定日期: '去年' }),
    ]);
    const { id } = await checked(file);
    const first = good(await as(sender).get(`/imports/${id}/problems?limit=3`));
    const second = good(await as(sender).get(`/imports/${id}/problems?limit=3&cursor=${first.nextCursor}`));
    expect([...first.items, ...second.items].map(({ row, code }: Told) => [row, code])).toEqual([
      [2, 'tier_unknown'],
      [2, 'track_unknown'],
      [4, 'missing'],
      [4, 'day_unreadable'],
    ]);
    expect(second.nextCursor).toBeNull();
    expect(first.items[2]).toMatchObject({
      ...{ column: 'name', columnName: { 'zh-CN': '姓名', en: 'Name' } },
      message: { 'zh-CN': '未填写。', en: 'This is not filled in.' },
    });
    const csv = await as(sender).get(`/imports/${id}/problems.csv`);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = csv.text.split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[1]).toContain(`,"'=HYPERLINK(""http://x"")",`);
    expect(lines[2]).toContain(",'+1,");
    expect(lines[3]).toContain('未填写。,This is not filled in.,missing');
  });

  test('somebody twice in a file, somebody with an account, somebody with a card', async () => {
    const number = residentIdentityNumber('1980-02-03', 77);
    const known = residentIdentityNumber('1980-02-03', 78);
    const holds = residentIdentityNumber('1980-02-03', 79);
    await people.applicant({ profile: { identityNumber: known, birthDate: '1980-02-03' } });
    await people.holder({ profile: { identityNumber: holds, birthDate: '1980-02-03' } });
    const rows = [number, known, holds, number.toLowerCase()].map((证件号码) => listed({ 证件号码 }));
    expect(await problemsOf(csvOf([...rows, listed({ 证件号码: number, 姓名: '' })]))).toEqual([
      [3, 'identity_number', 'has_account'],
      [4, 'identity_number', 'holds_card'],
      [5, 'identity_number', 'duplicate_in_file'],
      [6, 'name', 'missing'],
      [6, 'identity_number', 'duplicate_in_file'],
    ]);
  });

  test('an identity number that Excel has spoiled', async () => {
    const rows: unknown[][] = [listed({ 证件号码: '2.30102E+17' }), listed()];
    rows[1]![2] = Number('230102198001011234');
    expect(await problemsOf(xlsxOf(rows))).toEqual([
      [2, 'identity_number', 'number_spoiled'],
      [3, 'identity_number', 'number_spoiled'],
    ]);
  });

  test.each<[string, Buffer, unknown[]]>([
    [
      'no column that is needed',
      csvOf(
        [],
        HEADING.filter((column) => column !== '姓名'),
      ),
      [1, 'name', 'column_missing'],
    ],
    ['an unknown column', csvOf([], [...HEADING, '备注']), [1, null, 'column_unknown']],
    ['nobody', csvOf([]), [null, null, 'no_rows']],
    ['only empty lines', Buffer.from('\n\n'), [null, null, 'file_empty']],
    ['a damaged workbook', xlsxOf([listed()]).subarray(0, 1000), [null, null, 'file_damaged']],
    ['an open quote', Buffer.from(`${HEADING.join(',')}\n"`), [1, null, 'file_quotes_wrong']],
  ])('a file with %s', async (_, file, expected) => {
    expect(await problemsOf(file)).toEqual([expected]);
  });

  test('and is mended by sending the same file again once its cause is gone', async () => {
    const number = residentIdentityNumber('1975-05-05', 55);
    const { id } = await people.applicant({ profile: { identityNumber: number, birthDate: '1975-05-05' } });
    const file = csvOf([listed({ 证件号码: number })]);
    const refused = await checked(file);
    expect(refused.problemCount).toBe(1);
    await database.query('DELETE FROM profile WHERE account_id = $1', [id]);
    expect(good(await send(file, confirmer), 201)).toMatchObject({
      id: refused.id,
      uploadedBy: { id: confirmer.id },
    });
    expect(await reach(refused.id, 'checked')).toMatchObject({ problemCount: 0 });
  });
});

describe('what changes between check and import', () => {
  test('sends the file back: somebody has registered', async () => {
    const number = residentIdentityNumber('1975-05-05', 56);
    const { id } = await checked(csvOf([listed(), listed({ 证件号码: number })]));
    await people.applicant({ profile: { identityNumber: number, birthDate: '1975-05-05' } });
    const cards = await count('card');
    good(await as(confirmer).post(`/imports/${id}/commit`));
    const back = await until(
      'it is sent back',
      () => look(id),
      (seen) => seen.state === 'checked' && seen.problemCount === 1,
      20_000,
    );
    expect(back).toMatchObject({ state: 'checked', committedBy: null, imported: 0 });
    expect(back.firstProblems[0]).toMatchObject({ row: 3, code: 'has_account' });
    expect(await count('card')).toBe(cards);
  });
});

describe('a file that is not to be imported', () => {
  test('is discarded with everything that was read of it, and can be sent again', async () => {
    const file = csvOf([listed({ 认定层次: 'F' }), listed()]);
    const { id } = await checked(file);
    expect(good(await as(confirmer).post(`/imports/${id}/discard`))).toMatchObject({
      state: 'discarded',
      actions: [],
    });
    expect(await database.query('SELECT * FROM import_row WHERE import_id = $1', [id])).toEqual([]);
    expect(await database.query('SELECT * FROM import_problem WHERE import_id = $1', [id])).toEqual([]);
    problem(await as(sender).post(`/imports/${id}/check`), 409, 'import.action_not_allowed');
    expect(await upload(file)).not.toBe(id);
  });

  test('is discarded by itself after thirty days', async () => {
    const { id } = await checked(csvOf([listed()]));
    await database.query(
      `UPDATE accreditation_import SET uploaded_at = now() - interval '31 days' WHERE id = $1`,
      [id],
    );
    await reach(id, 'discarded');
  });

  test.each<[string, Buffer, number, string]>([
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 422, 'import.legacy_excel'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 422, 'import.type_refused'],
    ['nothing', Buffer.alloc(0), 400, 'import.file_missing'],
  ])('%s is refused at once', async (_, file, status, code) => {
    problem(await send(file), status, code);
  });

  test('a file that is too large is refused, and a form with something else', async () => {
    const large = Buffer.alloc(64 * 1024 * 1024 + 1, 'a,b\n');
    problem(await send(large), 413, 'import.too_large');
    const file = csvOf([listed()]);
    problem(await as(sender).upload('/imports', { other: 'x', file }, 'a.csv'), 400, 'request.malformed');
    problem(await as(sender).upload('/imports', { upload: file }, 'a.csv'), 400, 'request.malformed');
    problem(await as(sender).post('/imports', {}), 400, 'import.file_missing');
  });
});

describe('an imported person', () => {
  const takeOver = (fields: Record<string, string>) =>
    caller(api.url).post('/auth/take-over', {
      ...{ identityType: 'resident_identity_card', password: PASSWORD, locale: 'zh-CN' },
      phone: '+86 138-0000-0000',
      ...fields,
    });

  test('takes over the account once, with card and document, and finds the card in it', async () => {
    const identityNumber = residentIdentityNumber('1985-06-15', 902);
    const { id } = await checked(csvOf([listed({ 证件号码: identityNumber, 姓名: '赵雪' })]));
    await confirm(id);
    const [card] = await database.query<{ number: string }>(`SELECT number FROM card WHERE name = '赵雪'`);
    const cardNumber = card!.number;
    const email = 'zhao.xue@example.org';
    const other = residentIdentityNumber('1985-06-15', 903);
    problem(await takeOver({ cardNumber, identityNumber: other, email }), 422, 'account.take_over_refused');
    const wrong = { cardNumber, identityNumber, phone: '13800000001', email };
    problem(await takeOver(wrong), 422, 'account.take_over_refused');
    problem(await takeOver({ cardNumber: 'HLJ1', identityNumber, email }), 422, 'account.take_over_refused');
    problem(await takeOver({ cardNumber, identityNumber, email: sender.email }), 409, 'account.email_taken');

    const both = await Promise.all([
      takeOver({ cardNumber, identityNumber, email }),
      takeOver({ cardNumber, identityNumber, email: 'somebody.else@example.org' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    const { email: taken } = both.find(({ status }) => status === 201)!.body;
    const { caller: me } = await signIn(caller(api.url), { email: taken, password: PASSWORD });
    expect(good(await me.get('/me/card'))).toMatchObject({
      number: cardNumber,
      name: '赵雪',
      state: 'active',
    });
    expect(good(await me.get('/me')).profile).toMatchObject({ name: '赵雪', birthDate: '1985-06-15' });
    const application = good(await me.get('/accreditation-applications?mine=true')).items[0];
    expect(application).toMatchObject({ state: 'accredited', origin: 'import' });
    const history = good(await me.get(`/accreditation-applications/${application.id}/history`));
    expect(history.items.map((entry: { step: string }) => entry.step)).toEqual(['import']);
    good(await me.get(`/accreditation-applications/${application.id}/assessment`));
    expect(good(await me.get('/me/notifications')).items).toEqual([]);
  });

  test.each(['the document', 'the card'])('is protected from those who guess, knowing %s', async (known) => {
    const statuses: number[] = [];
    for (let guess = 0; guess < 11; guess += 1) {
      const answer = await takeOver({
        cardNumber: known === 'the card' ? 'HLJ20260000009901' : `HLJ2026000000${10 + guess}01`,
        identityNumber: residentIdentityNumber('1985-06-15', known === 'the card' ? guess : 800),
        email: 'guess@example.org',
      });
      statuses.push(answer.status);
    }
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 422));
    expect(statuses[10]).toBe(429);
  });
});

test('auditors look and change nothing; nobody else sees imports', async () => {
  const { id } = await checked(csvOf([listed()]));
  const auditor = await people.staff('auditor');
  expect(good(await as(auditor).get(`/imports/${id}`)).actions).toEqual([]);
  expect(good(await as(auditor).get('/imports?limit=1')).items[0].id).toBe(id);
  for (const action of ['check', 'commit', 'discard'])
    problem(await as(auditor).post(`/imports/${id}/${action}`), 403, 'access.forbidden');
  for (const role of ['reviewer', 'approver', 'service_manager'] as const) {
    const person = await people.staff(role);
    for (const path of ['', `/${id}`, `/${id}/problems`, `/${id}/problems.csv`, '/template'])
      problem(await as(person).get(`/imports${path}`), 403, 'access.forbidden');
  }
});

test('the file to fill in has the columns in the language of the reader, and is itself a list', async () => {
  const chinese = await as(sender).get('/imports/template', { language: 'zh-CN' });
  expect(chinese.text).toBe(`${HEADING.join(',')}\r\n`);
  const english = await as(sender).get('/imports/template', { language: 'en' });
  const rows: Listed = {};
  const { problemCount } = await checked(Buffer.from(`${english.text}${listed(rows).join(',')}\r\n`));
  expect(problemCount).toBe(0);
});
