import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem } from '../support/caller.js';
import { EICAR, startClamd, type FakeClamd } from '../support/clamd.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { pdfStream, pdfWith } from '../support/files.js';
import { People, type Person } from '../support/people.js';
import { Desk } from './accreditation-desk.js';

let database: TestDatabase;
let api: RunningApi;
let clamd: FakeClamd;
let files: string;
let desk: Desk;
let applicant: Person;
let id: string;
let claimId: string;

beforeAll(async () => {
  database = await testDatabase();
  const people = new People(database);
  files = await mkdtemp(join(tmpdir(), 'evidence-'));
  clamd = await startClamd();
  const environment = { FILES_FOLDER: files, CLAMD_ADDRESS: clamd.address };
  api = await startApi({ databaseUrl: database.appUrl, environment });
  desk = new Desk(caller(api.url), people);
  applicant = await people.applicant();
  const draft = await desk.draft(applicant);
  id = draft.id as string;
  claimId = draft.claims[0].id as string;
});
afterAll(async () => {
  await clamd.stop();
  await api.stop();
  await database.drop();
  await rm(files, { recursive: true });
});

const upload = (text: string) =>
  desk.upload(applicant, id, {
    ...{ claimId, kind: 'title_certificate' },
    file: pdfWith(pdfStream('', Buffer.from(text))),
  });
const kept = async () => (await database.query('SELECT id FROM evidence')).length;

test('evidence is scanned as it was sent; what is found is refused, and nothing is kept of it', async () => {
  problem(await upload(EICAR), 422, 'evidence.infected');
  expect({ rows: await kept(), files: await readdir(files) }).toEqual({ rows: 0, files: [] });
  good(await upload('clean'), 201);
  expect(clamd.scanned).toHaveLength(2);
  expect(clamd.scanned[1]).toEqual(pdfWith(pdfStream('', Buffer.from('clean'))));
  expect(await kept()).toBe(1);
});

test('while the scanner is away nothing is taken', async () => {
  await clamd.stop();
  const answer = await upload('another');
  problem(answer, 503, 'evidence.scanner_away');
  expect(answer.headers.get('retry-after')).toBe('30');
  expect(await kept()).toBe(1);
});
