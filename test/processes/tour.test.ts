import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { testEnvironment, type Environment } from '../support/environment.js';
import { startApiProcess, startWorkerProcess, type RunningProcess } from '../support/processes.js';

const DEMO: Environment = { DEMO: 'true', DEMO_CLOCK: 'true', STAFF_MFA: 'optional' };

let database: TestDatabase;
let programs: RunningProcess[] = [];

beforeAll(async () => {
  database = await testDatabase({ empty: true });
  const environment = testEnvironment(database.appUrl, { ...DEMO, DATABASE_OWNER_URL: database.ownerUrl });
  expect(await run('dist/programs/prepare.js', environment)).toMatchObject({ code: 0 });
  const start = { databaseUrl: database.appUrl, environment: DEMO };
  programs = await Promise.all([startApiProcess(start), startWorkerProcess(start)]);
});

afterAll(async () => {
  await Promise.all(programs.map((program) => program.kill()));
  await database.drop();
});

function run(program: string, environment: Environment): Promise<{ code: number; said: string }> {
  const env = { PATH: process.env.PATH, ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, [program], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr });
    });
  });
}

test('the tour goes through the whole main job, more than once on the same portal', async () => {
  const portal = { PORTAL_URL: programs[0]?.url ?? '' };
  for (const _ of ['first', 'again']) {
    const tour = await run('scripts/tour.mjs', portal);
    expect(tour.said).toMatch(/The tour is over: \d+ calls/);
    expect(tour.code).toBe(0);
  }
}, 120_000);

test('the tour fails where there is no portal', async () => {
  expect((await run('scripts/tour.mjs', { PORTAL_URL: 'http://127.0.0.1:9' })).code).not.toBe(0);
});
