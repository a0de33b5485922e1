import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RemoveFiles } from '#features/accreditation/remove-files.js';
import { TakeBackDocument } from '#features/requests/take-back-document.js';
import { DiskFileStore } from '#platform/file-store.js';
import { appTransactions } from '../database/app-transactions.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Answer, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { pdfWith, PDF_FILE, pngOf } from '../support/files.js';
import { People, type Agency, type Card, type Person } from '../support/people.js';
import { filledIn, handIn } from '../support/service-forms.js';

const SERVICE = 'MED-ADMISSION';
const KIND = 'admission_advice';
const MINE = '/request-documents';

let database: TestDatabase;
let api: RunningApi;
let people: People;
let files: string;
let close: () => Promise<void>;
let takeBack: TakeBackDocument;
let removeFiles: RemoveFiles;
let hospital: Agency;
let nurse: Caller;
let holder: Person & { card: Card };
let me: Caller;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  files = await mkdtemp(join(tmpdir(), 'documents-'));
  const own = await appTransactions(database);
  close = own.close;
  takeBack = new TakeBackDocument(own.transactions);
  removeFiles = new RemoveFiles(own.transactions, new DiskFileStore(files));
  api = await startApi({ databaseUrl: database.appUrl, environment: { FILES_FOLDER: files } });
  hospital = await people.agency({ services: [SERVICE] });
  nurse = as(await people.staff('agency_staff', { agency: hospital }));
});
afterAll(async () => {
  await api.stop();
  await close();
  await database.drop();
  await rm(files, { recursive: true });
});
beforeEach(async () => {
  holder = await people.holder({ tier: 'B' });
  me = as(holder);
});

const as = (person: Person): Caller => caller(api.url).as(person);
const upload = (by: Caller, fields: object = {}, name?: string): Promise<Answer> =>
  by.upload(MINE, { service: SERVICE, kind: KIND, file: PDF_FILE, ...fields }, name);
const submit = (documents: readonly string[], { by = me, key = randomUUID() } = {}): Promise<Answer> =>
  by.post(
    '/service-requests',
    { service: SERVICE, agencyId: hospital.id, details: filledIn(SERVICE), documents },
    { key },
  );
const requested = async (): Promise<{ id: string; documentId: string }> => {
  const [documentId = ''] = await handIn(me, SERVICE, KIND);
  const { id } = good(await submit([documentId]), 201);
  return { id, documentId };
};
const openings = (id: string) =>
  database.query<{ actor_id: string; data: object }>(
    `SELECT actor_id, data FROM event WHERE subject_id = $1 AND type = 'request.document_opened' ORDER BY seq`,
    [id],
  );

describe('handing in a file', () => {
  test('takes it by its bytes, once, and tells which document it is', async () => {
    const taken = good(await upload(me, { file: pngOf() }, 'advice'), 201);
    expect(taken).toEqual({
      id: expect.any(String),
      kind: { code: KIND, name: "A doctor's advice to admit" },
      ...{ fileName: 'advice.png', mediaType: 'image/png', sizeBytes: expect.any(Number) },
      uploadedAt: expect.any(String),
    });
    expect(good(await upload(me, { file: pngOf() }, 'advice'), 201).id).toBe(taken.id);
  });

  test.each<[string, object, number, string]>([
    ['a document that the service does not ask for', { kind: 'passport' }, 422, 'request.document_not_asked'],
    ['a service that is none', { service: 'NO-SUCH' }, 422, 'request.service_unknown'],
    ['what is no document', { file: Buffer.from('MZ no document') }, 422, 'evidence.type_refused'],
    [
      'a document that does things',
      { file: pdfWith('3 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj') },
      422,
      'evidence.active_content',
    ],
    ['an empty file', { file: Buffer.alloc(0) }, 400, 'evidence.file_missing'],
    ['too much', { file: Buffer.alloc(10 * 1024 * 1024 + 1, 'x') }, 413, 'evidence.too_large'],
    ['a field that nobody knows', { requestId: randomUUID() }, 400, 'body.invalid'],
  ])('refuses %s', async (_, fields, status, code) => {
    problem(await upload(me, fields), status, code);
  });

  test('keeps so many waiting and no more, at however many hands at once', async () => {
    await database.query(
      `INSERT INTO request_document (account_id, service, kind, file_name, media_type, size_bytes, sha256, uploaded_at)
        SELECT $1, $2, $3, 'x.pdf', 'application/pdf', 1, lpad(to_hex(n), 64, '0'), now() FROM generate_series(1, 38) n`,
      [holder.id, SERVICE, KIND],
    );
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) => upload(me, { file: pdfWith(`4 0 obj (${n}) endobj`) })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2);
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      problem(answer, 422, 'request.documents_too_many');
    }
  });

  test('can be taken back by its holder, and by nobody once a request has it', async () => {
    const [waiting = ''] = await handIn(me, SERVICE, KIND);
    problem(await as(await people.holder()).delete(`${MINE}/${waiting}`), 404, 'resource.not_found');
    good(await me.delete(`${MINE}/${waiting}`), 204);
    problem(await submit([waiting]), 422, 'request.document_unknown');
    const { documentId } = await requested();
    problem(await me.delete(`${MINE}/${documentId}`), 404, 'resource.not_found');
  });

  test('that no request has taken within a week is forgotten, bytes and all', async () => {
    const file = pdfWith('4 0 obj (left lying about) endobj');
    const { id } = good(await upload(me, { file }), 201);
    const [kept] = await handIn(me, SERVICE, KIND);
    const { sha256 } = (
      await database.query<{ sha256: string }>(
        `UPDATE request_document SET uploaded_at = now() - interval '8 days' WHERE id = $1 RETURNING sha256`,
        [id],
      )
    )[0]!;
    expect(await stored()).toContain(sha256);
    const due = await takeBack.due();
    expect(due).toEqual([id]);
    await takeBack.forget(id);
    for (const hash of await removeFiles.due()) await removeFiles.remove(hash);
    expect(await stored()).not.toContain(sha256);
    expect(
      await database.query('SELECT id FROM request_document WHERE account_id = $1', [holder.id]),
    ).toEqual([{ id: kept }]);
  });
});

async function stored(): Promise<string[]> {
  return (await readdir(files, { recursive: true })).map((path) => path.replaceAll(/[/\\]/g, '').slice(-64));
}

describe('a request takes along', () => {
  test('the files that it names, once', async () => {
    const { id, documentId } = await requested();
    const { documents } = good(await nurse.get(`/service-requests/${id}`, { language: 'zh-CN' }));
    expect(documents).toMatchObject([
      { id: documentId, kind: { code: KIND, name: '医疗机构开具的住院证或住院建议' } },
    ]);
    const { items } = good(await me.get('/service-requests'));
    expect(items[0].documents).toHaveLength(1);
    problem(await submit([documentId]), 422, 'request.document_unknown');
  });

  test('no files of others, none for another service and none that are not there', async () => {
    const [hers = ''] = await handIn(as(await people.holder()), SERVICE, KIND);
    const [other = ''] = await handIn(me, 'MED-DOCTOR', 'medical_record_summary');
    for (const ids of [[hers], [other], [randomUUID()]]) {
      problem(await submit(ids), 422, 'request.document_unknown');
    }
    problem(await submit([]), 422, 'request.not_eligible');
    problem(await submit(['admission_advice']), 400, 'body.invalid');
  });

  test('a file to one of many requests at once, which then is the only one', async () => {
    const [id = ''] = await handIn(me, SERVICE, KIND);
    const answers = await Promise.all(Array.from({ length: 12 }, () => submit([id])));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.every(({ status }) => [201, 409, 422].includes(status))).toBe(true);
    const [count] = await database.query(
      'SELECT count(*)::int AS n, (SELECT sum(used)::int FROM quota_use WHERE holder_id = $1) AS used FROM service_request WHERE holder_id = $1',
      [holder.id],
    );
    expect(count).toEqual({ n: 1, used: 1 });
  });

  test('the same files when it is sent again with the same key', async () => {
    const [id = ''] = await handIn(me, SERVICE, KIND);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => submit([id], { key })));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    for (const { body } of answers) expect(body.documents).toMatchObject([{ id }]);
  });
});

describe('a file of a request', () => {
  test('is opened by its holder and the agency’s staff, as an attachment, and each opening is recorded', async () => {
    const { id, documentId } = await requested();
    const path = `/service-requests/${id}/documents/${documentId}`;
    for (const who of [me, nurse]) {
      const answer = await who.get(path);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('%PDF');
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/);
      expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    }
    const recorded = await openings(id);
    expect(recorded.map(({ data }) => data)).toEqual([
      { documentId, kind: KIND },
      { documentId, kind: KIND },
    ]);
    expect(recorded[0]?.actor_id).toBe(holder.id);
  });

  test('is nobody else’s matter', async () => {
    const { id, documentId } = await requested();
    const path = `/service-requests/${id}/documents/${documentId}`;
    const others = await Promise.all([
      people.holder(),
      people.staff('agency_staff', { agency: await people.agency({ services: [SERVICE] }) }),
      people.staff('service_manager'),
      people.staff('auditor'),
      people.staff('reviewer'),
    ]);
    for (const other of others) problem(await as(other).get(path), 404, 'resource.not_found');
    const { documents } = good(await as(others[2]).get(`/service-requests/${id}`));
    expect(documents).toEqual([]);
    const mine = await requested();
    problem(await me.get(`/service-requests/${mine.id}/documents/${documentId}`), 404, 'resource.not_found');
    expect(await openings(id)).toEqual([]);
  });

  test('may come later, from the holder, while the request is under way', async () => {
    const { id } = await requested();
    const path = `/service-requests/${id}/documents`;
    const later = { kind: 'medical_record_summary', file: pdfWith('4 0 obj (later) endobj') };
    problem(await nurse.upload(path, later), 403, 'access.forbidden');
    problem(await as(await people.holder()).upload(path, later), 404, 'resource.not_found');
    problem(await me.upload(path, { ...later, kind: 'passport' }), 422, 'request.document_not_asked');
    const added = good(await me.upload(path, later), 201);
    expect(good(await me.upload(path, later), 201).id).toBe(added.id);
    const { documents } = good(await nurse.get(`/service-requests/${id}`));
    expect(documents).toHaveLength(2);
    const told = await database.query(
      `SELECT data->>'service' AS service FROM event WHERE type = 'request.document_added' AND subject_id = $1`,
      [id],
    );
    expect(told).toEqual([{ service: SERVICE }]);
    expect(good(await me.get(`/service-requests/${id}`))).toMatchObject({
      documentKinds: expect.arrayContaining([expect.objectContaining({ code: KIND })]),
      exchange: expect.arrayContaining(['add_document']),
    });
    good(await me.post(`/service-requests/${id}/cancel`));
    problem(
      await me.upload(path, { ...later, file: pdfWith('4 0 obj (too late) endobj') }),
      409,
      'request.document_too_late',
    );
  });

  test('goes with the person who is erased', async () => {
    await requested();
    await database.query(`UPDATE account SET active = false, erased_at = now() WHERE id = $1`, [holder.id]);
    expect(await database.query('SELECT FROM request_document WHERE account_id = $1', [holder.id])).toEqual(
      [],
    );
  });
});
