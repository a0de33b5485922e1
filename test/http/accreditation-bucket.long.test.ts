import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sha256Of } from '#platform/file-store.js';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People } from '../support/people.js';
import { BUCKET, S3_KEY, startS3, type RunningS3 } from '../support/s3.js';
import { Desk, PDF } from './accreditation-desk.js';

let database: TestDatabase;
let api: RunningApi;
let s3: RunningS3;

beforeAll(async () => {
  database = await testDatabase();
  s3 = await startS3();
  const environment = {
    ...{ S3_ENDPOINT: s3.endpoint, S3_BUCKET: BUCKET, S3_REGION: S3_KEY.region },
    ...{ S3_ACCESS_KEY: S3_KEY.accessKey, S3_SECRET_KEY: S3_KEY.secretKey },
  };
  api = await startApi({ databaseUrl: database.appUrl, environment });
});
afterAll(async () => {
  await s3.stop();
  await api.stop();
  await database.drop();
});

test('evidence is kept in the bucket and comes from there; while it is away, the answer says so', async () => {
  const people = new People(database);
  const desk = new Desk(caller(api.url), people);
  const applicant = await people.applicant();
  const { id, claims } = await desk.draft(applicant);
  const fields = { claimId: claims[0].id as string, kind: 'title_certificate' };
  const taken = good(await desk.upload(applicant, id, fields), 201);
  expect(await s3.kept(sha256Of(PDF))).toEqual(PDF);
  const path = `/accreditation-applications/${id as string}/evidence/${taken.id as string}`;
  expect((await desk.as(applicant).get(path)).text).toBe(PDF.toString());

  await s3.stop();
  const away = await desk.as(applicant).get(path);
  problem(away, 503, 'service.unavailable');
  expect(away.headers.get('retry-after')).toBe('2');
  const other = { ...fields, file: Buffer.concat([PDF, Buffer.from('another')]) };
  problem(await desk.upload(applicant, id, other), 503, 'service.unavailable');
  expect(await database.query('SELECT id FROM evidence')).toHaveLength(1);
});
