import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { testEnvironment, type Environment } from '../support/environment.js';
import { People } from '../support/people.js';

/** What production starts with when it is set up as it should be. */
const PRODUCTION: Environment = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://talent.example.org',
  MASTER_KEY: randomBytes(32).toString('base64'),
  STAFF_MFA: 'required',
  DEMO: 'false',
  DEMO_CLOCK: 'false',
};

const PROGRAMS = ['api', 'worker', 'prepare'];

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(async () => {
  await database.drop();
});

/** Runs a program until it ends by itself; answers its exit code and what it said. */
function run(program: string, more: Environment): Promise<{ code: number; said: string }> {
  const environment = testEnvironment(database.appUrl, { ...PRODUCTION, ...more });
  const env = { PATH: process.env.PATH, DATABASE_OWNER_URL: database.ownerUrl, ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, [`dist/programs/${program}.js`], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr });
    });
  });
}

test('no program starts in production with demo data', async () => {
  const ended = await Promise.all(PROGRAMS.map((program) => run(program, { DEMO: 'true' })));
  for (const { code, said } of ended) {
    expect(code).toBe(1);
    expect(said).toMatch(/DEMO must be false/);
  }
});

test('no program of production works on a database with a demo account', async () => {
  expect(await run('prepare', {})).toMatchObject({ code: 0 });
  const { id } = await new People(database).person();
  await database.query('UPDATE account SET demo = true WHERE id = $1', [id]);
  for (const program of PROGRAMS) {
    expect(await run(program, {})).toMatchObject({ code: 1, said: expect.stringMatching(/1 demo accounts/) });
  }
});
