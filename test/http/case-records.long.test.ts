import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { OpenAPIObject } from '@nestjs/swagger';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Answer, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { JPEG, jpegWith, PDF_FILE } from '../support/files.js';
import { operationsOf } from '../support/operations.js';
import { People, type Agency, type Card, type Person } from '../support/people.js';

let database: TestDatabase;
let api: RunningApi;
let people: People;
let agency: Agency;
let nurse: Person;
let manager: Person;
let auditor: Person;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl });
  agency = await people.agency();
  nurse = await people.staff('agency_staff', { agency });
  manager = await people.staff('service_manager');
  auditor = await people.staff('auditor');
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

interface Case {
  readonly id: string;
  readonly holder: Person & { card: Card };
}

const as = (person: Person): Caller => caller(api.url).as(person);
async function caseIn(state: 'submitted' | 'in_progress' | 'fulfilled' = 'in_progress'): Promise<Case> {
  const holder = await people.holder();
  return { id: (await people.request(holder, agency, { mode: 'case', state })).id, holder };
}
const path = (id: string, rest: string) => `/service-requests/${id}/${rest}`;
const upload = (by: Person, id: string, file = PDF_FILE, purpose = 'exchange', name = '病历.pdf') =>
  as(by).upload(path(id, 'files'), { file, purpose }, name, { key: randomUUID() });
const filesOf = async (by: Person, id: string): Promise<string[]> =>
  good(await as(by).get(path(id, 'files'))).items.map((file: { id: string }) => file.id);
const write = (by: Person, id: string, body: object) =>
  as(by).post(path(id, 'messages'), body, { key: randomUUID() });
const eventsOf = (id: string, type: string) =>
  database.query<{ actor_id: string; data: object }>(
    'SELECT actor_id, data FROM event WHERE subject_id = $1 AND type = $2 ORDER BY seq',
    [id, type],
  );

describe('messages', () => {
  test('go both ways with files, while the request is under way', async () => {
    const { id, holder } = await caseIn();
    const asked = good(await write(nurse, id, { text: '请补充病历首页。' }), 201);
    expect(asked).toMatchObject({ author: 'agency', text: '请补充病历首页。' });
    const file = good(await upload(holder, id), 201);
    expect(file).toMatchObject({
      author: 'holder',
      purpose: 'exchange',
      messageId: null,
      fileName: '病历.pdf',
    });
    const answered = good(await write(holder, id, { text: '见附件。', fileIds: [file.id] }), 201);
    const [kept] = good(await as(nurse).get(path(id, 'files'))).items;
    expect(kept).toMatchObject({ id: file.id, messageId: answered.id, mediaType: 'application/pdf' });
    problem(await write(holder, id, { text: '再发一次。', fileIds: [file.id] }), 422, 'request.file_unknown');
    problem(await write(nurse, id, { text: '不是我的。', fileIds: [file.id] }), 422, 'request.file_unknown');
    // What is refused leaves nothing behind.
    expect(good(await as(holder).get(path(id, 'messages'))).items).toHaveLength(2);
    expect((await write(holder, id, { text: '好。', fileIds: ['x'] })).status).toBe(400);
    await as(nurse).post(path(id, 'fulfil'));
    problem(await write(holder, id, { text: '谢谢。' }), 409, 'request.action_not_allowed');
    problem(await upload(holder, id), 409, 'request.action_not_allowed');
  });

  test('come with a question and its answer too', async () => {
    const { id, holder } = await caseIn();
    const form = good(await upload(nurse, id, PDF_FILE, 'exchange', '申请表.pdf'), 201);
    good(await as(nurse).post(path(id, 'request_information'), { text: '请填表。', fileIds: [form.id] }));
    const filled = good(await upload(holder, id, JPEG, 'exchange', '申请表.jpg'), 201);
    good(await as(holder).post(path(id, 'provide'), { text: '已填。', fileIds: [filled.id] }));
    const { items } = good(await as(holder).get(path(id, 'files')));
    expect(
      items.map(({ author, messageId }: { author: string; messageId: string | null }) => [
        author,
        messageId !== null,
      ]),
    ).toEqual([
      ['agency', true],
      ['holder', true],
    ]);
  });

  test('are nobody’s but those two sides’ to write', async () => {
    const { id } = await caseIn();
    problem(await write(manager, id, { text: '我来问。' }), 403, 'access.forbidden');
    const elsewhere = await people.staff('agency_staff', { agency: await people.agency() });
    for (const stranger of [elsewhere, await people.holder()])
      problem(await write(stranger, id, { text: '在吗？' }), 404, 'resource.not_found');
  });
});

describe('files', () => {
  test('are cleaned, kept once, handed out whole, and each opening is recorded', async () => {
    const { id, holder } = await caseIn();
    const place = Buffer.from('Exif\0\0GPS 45.80,126.53');
    const picture = jpegWith([0xe1, place]);
    const file = good(await upload(holder, id, picture, 'exchange', '照片.jpg'), 201);
    const again = good(await upload(holder, id, picture, 'exchange', '照片.jpg'), 201);
    expect(again.id).toBe(file.id);
    const opened = await as(nurse).get(path(id, `files/${file.id}`));
    expect(opened.status).toBe(200);
    expect(opened.text).not.toContain('GPS');
    expect(opened.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/);
    expect(opened.headers.get('cache-control')).toBe('private, no-store');
    expect(await eventsOf(id, 'request.file_opened')).toEqual([
      { actor_id: nurse.id, data: { fileId: file.id, purpose: 'exchange' } },
    ]);
  });

  test.each<[string, Buffer, string, string]>([
    ['a program', Buffer.from('MZ\x90\x00 not a document'), 'letter.pdf', 'evidence.type_refused'],
    ['a picture that says it is a PDF', JPEG, 'letter.pdf', 'evidence.name_mismatch'],
  ])('refuse %s', async (_, file, name, code) => {
    const { id, holder } = await caseIn();
    expect((await upload(holder, id, file, 'exchange', name)).body.code).toBe(code);
    expect(await filesOf(holder, id)).toEqual([]);
  });

  test('are opened by both sides and by nobody else', async () => {
    const { id, holder } = await caseIn();
    const { id: fileId } = good(await upload(holder, id), 201);
    const elsewhere = await people.staff('agency_staff', { agency: await people.agency() });
    for (const other of [manager, auditor, elsewhere, await people.holder()])
      problem(await as(other).get(path(id, `files/${fileId}`)), 404, 'resource.not_found');
    expect(await filesOf(manager, id)).toEqual([]);
    const { id: another, holder: someone } = await caseIn();
    problem(await as(someone).get(path(another, `files/${fileId}`)), 404, 'resource.not_found');
    for (const side of [holder, nurse])
      expect((await as(side).get(path(id, `files/${fileId}`))).status).toBe(200);
  });

  test('go out of sight of an agency that has the case no more', async () => {
    const { id, holder } = await caseIn();
    const { id: fileId } = good(await upload(holder, id), 201);
    const next = await people.agency({ services: ['MED-ADMISSION'] });
    good(await as(manager).post(path(id, 'reassign'), { agencyId: next.id, reason: '改派。' }));
    problem(await as(nurse).get(path(id, `files/${fileId}`)), 404, 'resource.not_found');
    const clerk = await people.staff('agency_staff', { agency: next });
    expect((await as(clerk).get(path(id, `files/${fileId}`))).status).toBe(200);
  });
});

describe('documents of the outcome', () => {
  test('are the agency’s to add, and the holder downloads them once it is fulfilled', async () => {
    const { id, holder } = await caseIn();
    problem(await upload(holder, id, PDF_FILE, 'outcome'), 403, 'access.forbidden');
    const { id: fileId } = good(await upload(nurse, id, PDF_FILE, 'outcome', '入院通知单.pdf'), 201);
    expect(await filesOf(holder, id)).toEqual([]);
    problem(await as(holder).get(path(id, `files/${fileId}`)), 404, 'resource.not_found');
    good(await as(nurse).post(path(id, 'fulfil'), { outcome: '床位已安排。' }));
    expect(await filesOf(holder, id)).toEqual([fileId]);
    const opened = await as(holder).get(path(id, `files/${fileId}`));
    expect([opened.status, opened.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    // A certificate that comes later follows.
    good(await upload(nurse, id, JPEG, 'outcome', '证明.jpg'), 201);
    expect(await filesOf(holder, id)).toHaveLength(2);
  });

  test('are not added before work has begun', async () => {
    const { id } = await caseIn('submitted');
    problem(await upload(nurse, id, PDF_FILE, 'outcome'), 409, 'request.action_not_allowed');
  });
});

describe('internal notes', () => {
  const NOTE = '内部备注：申请人情绪激动，建议主任接待。';
  const note = (by: Person, id: string, text = NOTE) =>
    as(by).post(path(id, 'notes'), { text }, { key: randomUUID() });
  const notesOf = async (by: Person, id: string): Promise<string[]> =>
    good(await as(by).get(path(id, 'notes'))).items.map(({ text }: { text: string }) => text);

  test('are read by the agency, the service office and the auditors', async () => {
    const { id } = await caseIn();
    expect(good(await note(nurse, id), 201)).toMatchObject({
      text: NOTE,
      writer: nurse.name,
      agency: { id: agency.id },
    });
    expect(good(await note(manager, id, '督办。'), 201)).toMatchObject({ agency: null });
    for (const reader of [nurse, manager, auditor])
      expect(await notesOf(reader, id)).toEqual([NOTE, '督办。']);
    problem(await note(auditor, id), 403, 'access.forbidden');
  });

  test('of one agency are not for the next one, but for the office', async () => {
    const { id } = await caseIn();
    good(await note(nurse, id), 201);
    good(await note(manager, id, '改派。'), 201);
    const next = await people.agency({ services: ['MED-ADMISSION'] });
    good(await as(manager).post(path(id, 'reassign'), { agencyId: next.id, reason: '改派。' }));
    expect(await notesOf(await people.staff('agency_staff', { agency: next }), id)).toEqual(['改派。']);
    expect(await notesOf(manager, id)).toEqual([NOTE, '改派。']);
    problem(await as(nurse).get(path(id, 'notes')), 404, 'resource.not_found');
  });

  test('are in no answer that the holder gets, whatever he or she calls, not even that there is one', async () => {
    const { id, holder } = await caseIn();
    good(await note(nurse, id), 201);
    good(await note(manager, id, `${NOTE}督办。`), 201);
    const answers = await everythingThatAnswers(holder, id);
    expect(answers.length).toBeGreaterThan(40);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(15);
    for (const answer of answers) {
      expect(answer.text).not.toContain('内部备注');
      expect(answer.text).not.toContain('request.noted');
    }
  });

  test('on the own request of somebody on the staff are not for him or her either', async () => {
    for (const roles of [['agency_staff'], ['service_manager'], ['auditor']] as const) {
      const holder = await people.holder({ roles, agency });
      const { id } = await people.request(holder, agency, { mode: 'case', state: 'in_progress' });
      good(await note(manager, id), 201);
      problem(await as(holder).get(path(id, 'notes')), 404, 'resource.not_found');
      expect((await as(holder).get(path(id, 'history'))).text).not.toContain('request.noted');
    }
  });

  /** Every route that reads, called by the holder with the request's id, and what the holder can do with it. */
  async function everythingThatAnswers(holder: Person, id: string): Promise<Answer[]> {
    const document = (await caller(api.url).outside.get('/openapi.json')).body as OpenAPIObject;
    const reads = operationsOf(document).filter(
      ({ method, path: route }) => method === 'GET' && route.startsWith('/api/v1/'),
    );
    const answers: Answer[] = [];
    for (const { path: route } of reads) {
      const called = route.slice('/api/v1'.length).replaceAll(/\{[^}]*\}/g, id);
      answers.push(await as(holder).get(called));
    }
    answers.push(await write(holder, id, { text: '进展如何？' }));
    answers.push(await as(nurse).post(path(id, 'request_information'), { text: '请补充。' }));
    answers.push(await as(holder).post(path(id, 'provide'), { text: '已补充。' }));
    answers.push(await as(holder).post(path(id, 'complain'), { text: '办理太慢。' }));
    answers.push(await as(holder).post(path(id, 'cancel')));
    return answers;
  }
});
