import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { insertRow } from '../support/rows.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { People, POLICY_VERSION, type Person } from '../support/people.js';
import { startWorkerProcess } from '../support/processes.js';
import { until } from '../support/until.js';

const HOLDERS = 9_000;

let database: TestDatabase;
let author: Person;
beforeAll(async () => {
  database = await testDatabase();
  author = await new People(database).staff('service_manager');
  await database.query(
    `WITH account AS (
      INSERT INTO account (email, password_hash, name, locale, created_at)
      SELECT 'many-' || n || '@example.org', 'none', 'many', 'zh-CN', now() FROM generate_series(1, $1::int) n RETURNING id
    ) INSERT INTO card (holder_id, number, name, tier, track, state, valid_from, valid_until, issued_at)
    SELECT id, id::text, 'many', 'E', 'research', 'active', $2::date - 30, $2::date + 700, now() FROM account`,
    [HOLDERS, day()],
  );
});
afterAll(() => database.drop());

interface Progress {
  readonly state: string;
  readonly done: number;
  readonly tiers: { readonly E?: { readonly holders: number; readonly gaining: number } };
}

test('a rehearsal goes on where it was when the worker is killed, and counts nobody twice', async () => {
  const [draft] = await database.query<{ id: string }>(
    `INSERT INTO policy_version (version, state, hash, author_id, editor_ids, content)
      SELECT 'killed', 'draft', '', $1, ARRAY[$1::uuid], jsonb_set(content, '{services}',
        (SELECT jsonb_agg(CASE each->>'code' WHEN 'MED-DOCTOR' THEN jsonb_set(each, '{tiers,E}', '{}') ELSE each END)
          FROM jsonb_array_elements(content->'services') each))
      FROM policy_version WHERE version = $2 RETURNING id`,
    [author.id, POLICY_VERSION],
  );
  const { id } = await insertRow(database, 'policy_rehearsal', {
    ...{ policyVersionId: draft!.id, draftVersion: 1, comparedWith: POLICY_VERSION, onDay: day() },
    ...{ state: 'queued', requestedBy: author.id, requestedAt: new Date(), holders: HOLDERS },
    result: { tiers: {}, services: {}, examples: {} },
  });
  const progress = async (): Promise<Progress> => {
    const [row] = await database.query<Progress>(
      `SELECT state, done, result->'tiers' AS tiers FROM policy_rehearsal WHERE id = $1`,
      [id],
    );
    return row!;
  };

  const first = await startWorkerProcess({ databaseUrl: database.appUrl });
  const begun = await until('it has begun', progress, ({ done }) => done > 0, 60_000);
  await first.kill();
  const left = await progress();
  expect(left.done).toBeGreaterThanOrEqual(begun.done);
  expect(left.tiers.E?.holders).toBe(left.done);
  expect(left.state).toBe('running');

  const second = await startWorkerProcess({ databaseUrl: database.appUrl });
  try {
    const ended = await until('it has ended', progress, ({ state }) => state === 'done', 60_000);
    expect(ended.done).toBe(HOLDERS);
    expect(ended.tiers.E).toMatchObject({ holders: HOLDERS, gaining: HOLDERS });
  } finally {
    await second.kill();
  }
});
