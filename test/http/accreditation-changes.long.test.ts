import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People } from '../support/people.js';
import { Desk, PNG, PROFESSOR } from './accreditation-desk.js';

const PATH = '/accreditation-applications';
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

test('a reviewer sees what has changed since it was sent back, and no more', async () => {
  const { applicant, reviewer } = await desk.cast();
  const id = await desk.inReview(applicant, reviewer);
  const changes = async (person = reviewer) => good(await desk.as(person).get(`${PATH}/${id}/changes`));
  expect(await changes()).toEqual({
    ...{ before: null, after: { number: 1, submittedAt: expect.any(String) }, track: null, claims: [] },
  });

  good(await desk.act(reviewer, id, 'return', { reason: '请补充。' }));
  const { claims } = good(await desk.as(applicant).get(`${PATH}/${id}`));
  const [claim] = claims;
  const mended = {
    ...PROFESSOR,
    statement: '2020年评为教授。',
    facts: { ...PROFESSOR.facts, yearsInProvince: 5 },
  };
  good(await desk.as(applicant).patch(`${PATH}/${id}`, { track: 'engineering', claims: [mended] }));
  const [old] = claim.evidence;
  good(await desk.as(applicant).delete(`${PATH}/${id}/evidence/${old.id as string}`), 204);
  const kind = old.kind.code as string;
  good(await desk.upload(applicant, id, { claimId: claim.id, kind, file: PNG }, 'new.png'), 201);
  // What is under way is the applicant's matter until it is handed in.
  expect((await changes()).claims).toEqual([]);
  good(await desk.act(applicant, id, 'resubmit'));

  const told = await changes();
  expect(told).toEqual({
    before: { number: 1, submittedAt: expect.any(String) },
    after: { number: 2, submittedAt: expect.any(String) },
    track: { before: 'research', after: 'engineering' },
    claims: [
      {
        criterion: { code: PROFESSOR.criterion, name: expect.stringMatching(/^Full senior title/) },
        change: 'changed',
        statement: { before: PROFESSOR.statement, after: mended.statement },
        facts: { before: { yearsInProvince: 6 }, after: { yearsInProvince: 5 } },
        evidence: [
          { change: 'removed', kind: old.kind, fileName: old.fileName, sha256: old.sha256 },
          { change: 'added', kind: old.kind, fileName: 'new.png', sha256: expect.any(String) },
        ],
      },
    ],
  });
  expect(await changes(applicant)).toEqual(told);
  const auditor = await people.staff('auditor');
  problem(await desk.as(auditor).get(`${PATH}/${id}/changes`), 403, 'access.forbidden');
  problem(await desk.as(await people.person()).get(`${PATH}/${id}/changes`), 404, 'resource.not_found');
});
