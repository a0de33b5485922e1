import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People, type Person } from '../support/people.js';
import { exif, JPEG, jpegWith, pdfWith, pngOf } from '../support/files.js';
import { Desk, PDF, PNG } from './accreditation-desk.js';

const PATH = '/accreditation-applications';
const KIND = 'title_certificate';
let database: TestDatabase;
let api: RunningApi;
let people: People;
let desk: Desk;
let files: string;
let applicant: Person;
let id: string;
let claimId: string;

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  files = await mkdtemp(join(tmpdir(), 'evidence-'));
  api = await startApi({ databaseUrl: database.appUrl, environment: { FILES_FOLDER: files } });
  desk = new Desk(caller(api.url), people);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
  await rm(files, { recursive: true });
});
beforeEach(async () => {
  applicant = await people.applicant();
  const draft = await desk.draft(applicant);
  id = draft.id as string;
  claimId = draft.claims[0].id as string;
});

const upload = (file: Buffer, name?: string) =>
  desk.upload(applicant, id, { claimId, kind: KIND, file }, name);

describe('handing in a file', () => {
  test.each([
    ['a PDF', PDF, 'application/pdf', '.pdf'],
    ['a JPEG', JPEG, 'image/jpeg', '.jpg'],
    ['a PNG', PNG, 'image/png', '.png'],
  ])('takes %s by its bytes and names it for what it is', async (_, file, mediaType, extension) => {
    const taken = good(await upload(file, 'certificate'), 201);
    expect(taken).toMatchObject({
      ...{ claimId, mediaType, sizeBytes: file.length, fileName: `certificate${extension}` },
      kind: { code: KIND },
    });
    const { claims } = good(await desk.as(applicant).get(`${PATH}/${id}`));
    expect(claims[0].evidence).toEqual([taken]);
    expect(claims[0].missingEvidence).toHaveLength(2);
  });

  test.each([
    ['a program', Buffer.from('MZ\x90\x00\x03\x00\x00\x00'), 'certificate.pdf'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'certificate.pdf'],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'certificate.png'],
    ['a GIF', Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64'), 'certificate.png'],
    ['an archive', Buffer.from('PK\x03\x04\x14\x00\x00\x00\x00\x00'), 'certificate.pdf'],
    ['half a signature', Buffer.from('%PD'), 'certificate.pdf'],
  ])('refuses %s under the name of another', async (_, file, name) => {
    problem(await upload(file, name), 422, 'evidence.type_refused');
  });

  test.each([
    ['evidence.polyglot', Buffer.concat([PNG, Buffer.from('PK\x01\x02 PK\x05\x06')]), 'a.png'],
    ['evidence.active_content', pdfWith('3 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj'), 'a.pdf'],
    ['evidence.encrypted', pdfWith('trailer << /Encrypt 3 0 R >>'), 'a.pdf'],
    ['evidence.bomb', pngOf(2, 2, [], Buffer.alloc(100_000)), 'a.png'],
    [
      'evidence.too_many_pixels',
      pdfWith('9 0 obj << /Subtype /Image /Width 99999 /Height 1 >> stream\nendstream'),
      'a.pdf',
    ],
    ['evidence.damaged', JPEG.subarray(0, -2), 'a.jpg'],
    ['evidence.name_mismatch', PDF, 'certificate.exe'],
    ['evidence.name_mismatch', PNG, 'certificate.jpg'],
  ])('refuses with %s, tells it in both languages and keeps nothing', async (code, file, name) => {
    const refusal = problem(await upload(file, name), 422, code);
    const chinese = await desk
      .as(applicant)
      .with({ 'accept-language': 'zh-CN' })
      .upload(`${PATH}/${id}/evidence`, { claimId, kind: KIND, file }, name);
    expect(refusal.detail).toMatch(/^[A-Z][\w ,.;-]+$/);
    expect(problem(chinese, 422, code).detail).toMatch(/[\u4e00-\u9fff]/);
    expect(good(await desk.as(applicant).get(`${PATH}/${id}`)).claims[0].evidence).toEqual([]);
  });

  test('keeps of a photograph the picture and how to turn it, and neither place nor device', async () => {
    const exifData = Buffer.concat([Buffer.from('Exif\0\0'), exif(6)]);
    const photograph = jpegWith([0xe1, exifData], [0xfe, Buffer.from('45.75N 126.63E')]);
    const taken = good(await upload(photograph, '证书.jpg'), 201);
    const answer = await fetch(`${api.url}/api/v1${PATH}/${id}/evidence/${taken.id as string}`, {
      headers: { authorization: `Bearer ${applicant.token}` },
    });
    const kept = Buffer.from(await answer.arrayBuffer());
    expect(kept).toEqual(jpegWith([0xe1, Buffer.concat([Buffer.from('Exif\0\0'), kept.subarray(30, 56)])]));
    expect(kept.toString('latin1')).not.toMatch(/HUAWEI|126/);
    expect(taken).toMatchObject({
      sizeBytes: kept.length,
      sha256: createHash('sha256').update(kept).digest('hex'),
    });
    // Whoever sends what was kept sends the same file.
    expect(good(await upload(kept, '证书.jpg'), 201).id).toBe(taken.id);
  });

  test('keeps a name in Chinese and drops folders and tricks from it', async () => {
    expect(good(await upload(PDF, '职称证书.pdf'), 201).fileName).toBe('职称证书.pdf');
    const other = Buffer.concat([PDF, Buffer.from(' ')]);
    expect(good(await upload(other, '..\\..\\etc/pass\u202Ewd.pdf'), 201).fileName).toBe('passwd.pdf');
  });

  test('takes 10 MB and not a byte more', async () => {
    const most = Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024 - PDF.length, 32)]);
    expect(good(await upload(most), 201).sizeBytes).toBe(10 * 1024 * 1024);
    problem(await upload(Buffer.concat([most, Buffer.from(' ')])), 413, 'evidence.too_large');
  });

  test('takes the same file once, also when it is sent twice at the same time', async () => {
    const answers = await Promise.all([upload(PDF), upload(PDF), upload(PDF)]);
    const ids = answers.map((answer) => good(answer, 201).id as string);
    expect(new Set(ids).size).toBe(1);
  });

  test('takes 40 files at most', async () => {
    await database.query(
      `INSERT INTO evidence (application_id, claim_id, kind, file_name, media_type, size_bytes, sha256, uploaded_at)
       SELECT $1, $2, $3, 'x.pdf', 'application/pdf', 1, lpad(to_hex(n), 64, '0'), now() FROM generate_series(1, 40) n`,
      [id, claimId, KIND],
    );
    const refusal = problem(await upload(PDF), 422, 'evidence.too_many');
    expect(refusal.detail).toContain('40');
  });

  test('refuses what the application does not ask for', async () => {
    const other = '00000000-0000-7000-8000-000000000000';
    problem(await desk.upload(applicant, id, { claimId: other, kind: KIND }), 422, 'evidence.claim_unknown');
    problem(await desk.upload(applicant, id, { claimId, kind: 'portrait' }), 422, 'evidence.kind_unknown');
  });

  test('refuses a form that is not one', async () => {
    const mine = desk.as(applicant);
    const path = `${PATH}/${id}/evidence`;
    problem(await mine.post(path, { claimId, kind: KIND }), 400, 'evidence.file_missing');
    problem(await mine.upload(path, { claimId, kind: KIND }), 400, 'evidence.file_missing');
    problem(
      await mine.upload(path, { claimId, kind: KIND, file: Buffer.alloc(0) }),
      400,
      'evidence.file_missing',
    );
    problem(await mine.upload(path, { file: PDF, kind: KIND }), 400, 'body.invalid');
    problem(await mine.upload(path, { file: PDF, claimId, kind: KIND, extra: 'x' }), 400, 'body.invalid');
    problem(await mine.upload(path, { claimId, kind: KIND, other: PDF }), 400, 'body.invalid');
    problem(
      await mine.upload(path, { file: PDF, claimId, kind: KIND, second: PDF }),
      400,
      'request.malformed',
    );
    problem(await mine.raw('POST', path, 'x', 'multipart/form-data'), 400, 'request.malformed');
    problem(
      await mine.raw('POST', path, '--b\r\nnonsense', 'multipart/form-data; boundary=b'),
      400,
      'request.malformed',
    );
    expect(good(await mine.get(`${PATH}/${id}`)).claims[0].evidence).toEqual([]);
  });

  test('is over once the application is submitted', async () => {
    const other = await people.applicant();
    const sent = await desk.submitted(other);
    const { claims } = good(await desk.as(other).get(`${PATH}/${sent}`));
    const file = { claimId: claims[0].id as string, kind: KIND };
    problem(await desk.upload(other, sent, file), 409, 'application.not_editable');
    const path = `${PATH}/${sent}/evidence/${claims[0].evidence[0].id as string}`;
    problem(await desk.as(other).delete(path), 409, 'application.not_editable');
  });
});

describe('opening a file', () => {
  test('gives the bytes as an attachment to those who decide, and records it', async () => {
    const reviewer = await people.staff('reviewer');
    const other = await people.applicant();
    const sent = await desk.submitted(other);
    const { claims } = good(await desk.as(other).get(`${PATH}/${sent}`));
    const evidenceId = claims[0].evidence[0].id as string;

    const answer = await desk.as(reviewer).get(`${PATH}/${sent}/evidence/${evidenceId}`);
    expect(answer.status).toBe(200);
    expect(answer.text.startsWith('%PDF-1.7')).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''evidence.pdf",
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    });
    const opened = await database.query(
      `SELECT actor_id, data FROM event WHERE subject_id = $1 AND type = 'evidence.opened'`,
      [sent],
    );
    expect(opened).toEqual([
      { actor_id: reviewer.id, data: { evidenceId, kind: claims[0].evidence[0].kind.code } },
    ]);
  });

  test('writes names as RFC 8187 wants them', async () => {
    const { id: evidenceId } = good(await upload(PDF, `证书 (1)'.pdf`), 201);
    const answer = await desk.as(applicant).get(`${PATH}/${id}/evidence/${evidenceId as string}`);
    expect(answer.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''%E8%AF%81%E4%B9%A6%20%281%29%27.pdf",
    );
  });

  test('is for nobody else', async () => {
    const other = await people.applicant();
    const sent = await desk.submitted(other);
    const { claims } = good(await desk.as(other).get(`${PATH}/${sent}`));
    const path = `${PATH}/${sent}/evidence/${claims[0].evidence[0].id as string}`;
    problem(await desk.guest.get(path), 401, 'auth.required');
    problem(await desk.as(applicant).get(path), 404, 'resource.not_found');
    for (const role of ['auditor', 'service_manager', 'administrator', 'agency_staff'] as const) {
      problem(await desk.as(await people.staff(role)).get(path), 404, 'resource.not_found');
    }
    const elsewhere = path.replace(sent, id);
    problem(await desk.as(applicant).get(elsewhere), 404, 'resource.not_found');
  });

  test('is for an auditor whose own it is', async () => {
    const auditor = await people.applicant({ roles: ['auditor'] });
    const own = await desk.submitted(auditor);
    const { claims } = good(await desk.as(auditor).get(`${PATH}/${own}`));
    expect(claims[0].evidence).toHaveLength(3);
    const path = `${PATH}/${own}/evidence/${claims[0].evidence[0].id as string}`;
    expect((await desk.as(auditor).get(path)).status).toBe(200);
  });
});
