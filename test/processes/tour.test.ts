import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { testEnvironment, type Environment } from '../support/environment.js';
import { freePort } from '../support/free-port.js';
import { startApiProcess, startWorkerProcess, type RunningProcess } from '../support/processes.js';

const DEMO: Environment = {
  ...{ DEMO: 'true', DEMO_CLOCK: 'true', STAFF_MFA: 'optional', WEBHOOK_LOOPBACK: 'true' },
};

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
  return execute(process.execPath, [program], environment);
}

function execute(
  program: string,
  args: readonly string[],
  environment: Environment,
): Promise<{ code: number; said: string }> {
  const env = { PATH: process.env.PATH, ...environment };
  return new Promise((resolve) => {
    execFile(program, args, { env, timeout: 60_000 }, (error, stdout, stderr) => {
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

test('the page for beginners works as it stands, line by line', async () => {
  const page = await readFile('docs/partners/getting-started.md', 'utf8');
  const blocks = [...page.matchAll(/^```bash\n(.*?)^```$/gms)].map(([, block = '']) => block);
  expect(blocks).toHaveLength(13);
  const RECEIVER_PORT = String(await freePort());
  const portal = { PORTAL_URL: programs[0]?.url ?? '', RECEIVER_PORT };
  const script = blocks.join('\necho\n');
  const { code, said } = await execute('bash', ['--norc', '-e', '-o', 'pipefail', '-c', script], portal);
  expect(said).not.toMatch(/"status":[45]\d\d|undefined/);
  for (const expected of [
    ...[/"result":"valid"/, /"outcome":"accepted"/, /"state":"submitted"/, /"state":"confirmed"/],
    ...[/request\.submitted /, /"state":"cancelled"/, /request\.cancelled /],
    ...[/^admitted: 演示持卡人甲, tier B$/m, /^told: webhook\.test /m, /The receiver conforms/],
  ])
    expect(said).toMatch(expected);
  expect(code).toBe(0);
});

test('the tour fails where there is no portal', async () => {
  expect((await run('scripts/tour.mjs', { PORTAL_URL: 'http://127.0.0.1:9' })).code).not.toBe(0);
});
