import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { caller, good } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { MASTER_KEY, testEnvironment, type Environment } from '../support/environment.js';
import { csvOf, listed } from '../support/import-files.js';
import { People, type Person } from '../support/people.js';
import { startApiProcess, startWorkerProcess, type RunningProcess } from '../support/processes.js';
import { until } from '../support/until.js';

/** Several of the worker’s steps, so that there is a midst. */
const PEOPLE = 5000;
let database: TestDatabase;
let api: RunningProcess;
let sender: Person;
let confirmer: Person;

beforeAll(async () => {
  database = await testDatabase();
  const people = new People(database);
  sender = await people.staff('administrator');
  confirmer = await people.staff('administrator');
  api = await startApiProcess({ databaseUrl: database.appUrl });
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const as = (person: Person, at = api) => caller(at.url).as(person);
const worker = (environment: Environment = {}) =>
  startWorkerProcess({ databaseUrl: database.appUrl, environment });
const many = (count: number) => csvOf(Array.from({ length: count }, () => listed()));
const upload = async (file: Buffer) =>
  good(await as(sender).upload('/imports', { file }, 'a.csv'), 201).id as string;

async function row(id: string): Promise<Record<string, unknown>> {
  const [found] = await database.query('SELECT * FROM accreditation_import WHERE id = $1', [id]);
  return found!;
}
const reach = (id: string, state: string) =>
  until(
    state,
    () => row(id),
    (seen) => seen['state'] === state,
    25_000,
  );

async function count(sql: string, ...parameters: unknown[]): Promise<number> {
  return Number((await database.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`, parameters))[0]!.n);
}

test('a file that waits survives a change of the master key, and is checked anew', async () => {
  const id = await upload(many(1));
  const first = await worker();
  await reach(id, 'checked');
  await first.stop();
  const fresh = randomBytes(32).toString('base64');
  const keys = { MASTER_KEY: fresh, OLD_MASTER_KEY: MASTER_KEY };
  const { stdout } = await promisify(execFile)(process.execPath, ['dist/programs/rotate-master-key.js'], {
    env: { ...process.env, ...testEnvironment(database.appUrl, keys) },
  });
  expect(JSON.parse(stdout)).toMatchObject({ imports: expect.any(Number) });
  expect(await row(id)).toMatchObject({ state: 'checking', round: 2, people: 0 });
  const second = await worker({ MASTER_KEY: fresh });
  expect(await reach(id, 'checked')).toMatchObject({ people: 1, problems: 0 });
  const api2 = await startApiProcess({ databaseUrl: database.appUrl, environment: { MASTER_KEY: fresh } });
  good(await as(confirmer, api2).post(`/imports/${id}/commit`));
  await reach(id, 'committed');
  expect(
    await count(`person_key k JOIN account a ON a.id = k.account_id
      JOIN accreditation_application p ON p.applicant_id = a.id AND p.import_id = '${id}'
      WHERE k.master_key_id = (SELECT DISTINCT encode(substring(identity_index, 1, 8), 'hex') FROM profile
        WHERE account_id = a.id)`),
  ).toBe(1);
  await second.stop();
  await api2.stop();
});

describe('a worker that is killed', () => {
  test('in the midst of a check goes on where it was, and of an import has imported nobody', async () => {
    const already = await count('card');
    const id = await upload(many(PEOPLE));
    const first = await worker();
    const seen = await until(
      'some rows are checked',
      () => row(id),
      ({ people }) => Number(people) > 0,
      25_000,
    );
    await first.kill();
    const staged = await row(id);
    expect(Number(seen['people'])).toBeLessThan(PEOPLE);
    expect(await count('import_row WHERE import_id = $1', id)).toBe(Number(staged['people']));
    const [before] = await database.query(
      'SELECT account_id FROM import_row WHERE import_id = $1 AND number = 2',
      [id],
    );

    const second = await worker();
    expect(await reach(id, 'checked')).toMatchObject({ people: PEOPLE, problems: 0 });
    expect(await count('import_row WHERE import_id = $1', id)).toBe(PEOPLE);
    // What was checked before is what there is: it was not done again.
    expect(
      await database.query('SELECT account_id FROM import_row WHERE import_id = $1 AND number = 2', [id]),
    ).toEqual([before]);

    good(await as(confirmer).post(`/imports/${id}/commit`));
    await until(
      'some people are imported',
      () => row(id),
      ({ imported }) => Number(imported) > 0,
      25_000,
    );
    await second.kill();
    const cards = (await count('card')) - already;
    expect([0, PEOPLE]).toContain(cards);
    expect((await row(id))['state']).toBe(cards === 0 ? 'committing' : 'committed');

    const [third, fourth] = await Promise.all([worker(), worker()]);
    expect(await reach(id, 'committed')).toMatchObject({ imported: PEOPLE });
    await Promise.all([third.kill(), fourth.kill()]);
    for (const table of ['card', 'profile', 'person_key', 'accreditation_application'])
      expect({ table, rows: (await count(table)) - already }).toEqual({ table, rows: PEOPLE });
    expect((await count(`event WHERE type = 'card.issued'`)) - already).toBe(PEOPLE);
    expect((await count('(SELECT DISTINCT number FROM card) n')) - already).toBe(PEOPLE);
  });

  test('that is told to stop ends its check soon and loses nothing', async () => {
    const id = await upload(many(PEOPLE));
    const first = await worker();
    await until(
      'some rows are checked',
      () => row(id),
      ({ people }) => Number(people) > 0,
      25_000,
    );
    expect(await first.stop()).toBe(0);
    expect((await row(id))['state']).toBe('checking');
    const second = await worker();
    expect(await reach(id, 'checked')).toMatchObject({ people: PEOPLE, problems: 0 });
    await second.kill();
  });
});
