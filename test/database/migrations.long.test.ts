import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ownerDataSource } from '#database/data-source.js';
import { migrate } from '#database/migrate.js';
import { CardSteps1795000000180 } from '#database/migrations/1795000000180-card-steps.js';
import { MIGRATIONS } from '#database/migrations/all.js';
import type { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../support/database.js';

/** A card that a manager revoked when its reason still stood in the event. */
const REVOKED = `
  WITH person AS (INSERT INTO account (email, password_hash, name, locale, created_at)
      SELECT mail, '', 'A', 'en', now() FROM unnest(ARRAY['holder@example.org', 'manager@example.org']) AS mail
      RETURNING id, email),
    held AS (INSERT INTO card (holder_id, number, name, tier, track, state, valid_from, valid_until, issued_at)
      SELECT id, 'HLJ20260000000127', 'A', 'A', 'research', 'revoked', '2026-01-01', '2026-12-31', now()
      FROM person WHERE email LIKE 'holder%' RETURNING id)
  INSERT INTO event (at, type, subject_type, subject_id, actor_kind, actor_id, actor_roles, data)
    SELECT now(), 'card.revoked', 'card', held.id, 'account', person.id, '{}', '{"reason": "So", "kept": 1}'
    FROM held, person WHERE email LIKE 'manager%'`;

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase({ empty: true });
});
afterEach(() => database.drop());

describe('migrations', () => {
  test('leave nothing for the schema builder to do', async () => {
    await migrate(database.ownerUrl);
    await withOwner(async (owner) => {
      const { upQueries, downQueries } = await owner.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
      expect(downQueries.map(({ query }) => query)).toEqual([]);
    });
  });

  test('take the reasons of steps with cards out of the events, which keep all else, and put them back', async () => {
    await migrate(database.ownerUrl);
    await withOwner(async (owner) => {
      const later = MIGRATIONS.length - MIGRATIONS.indexOf(CardSteps1795000000180);
      for (let at = 0; at < later; at += 1) await owner.undoLastMigration();
      await database.query(REVOKED);
      await migrate(database.ownerUrl);
      expect(await database.query('SELECT action, reason FROM card_step')).toEqual([
        { action: 'revoke', reason: 'So' },
      ]);
      expect(await database.query('SELECT type, data FROM event')).toEqual([
        { type: 'card.revoked', data: { kept: 1 } },
      ]);
      for (let at = 0; at < later; at += 1) await owner.undoLastMigration();
      expect(await database.query('SELECT data FROM event')).toEqual([{ data: { kept: 1, reason: 'So' } }]);
    });
  });

  test('go down one by one to an empty schema, and up again to the same one', async () => {
    await migrate(database.ownerUrl);
    const before = await schema();
    await withOwner(async (owner) => {
      for (const _ of MIGRATIONS) await owner.undoLastMigration();
    });
    expect(await schema()).toEqual([]);
    await migrate(database.ownerUrl);
    expect(await schema()).toEqual(before);
  });

  test('run once when several programs start at the same time', async () => {
    await Promise.all([1, 2, 3].map(() => migrate(database.ownerUrl)));
    const [row] = await database.query<{ done: number }>('SELECT count(*)::int AS done FROM migration');
    expect(row?.done).toBe(MIGRATIONS.length);
  });
});

/** Everything in the schema but the list of migrations, in words. */
async function schema(): Promise<string[]> {
  const rows = await database.query<{ thing: string }>(`
    SELECT format('%s %s.%s %s %s', c.relkind, c.relname, a.attname,
      format_type(a.atttypid, a.atttypmod), a.attnotnull) AS thing
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relname !~ '^migration'
      AND NOT EXISTS (SELECT FROM pg_index WHERE indexrelid = c.oid AND indrelid = to_regclass('migration'))
    UNION ALL SELECT format('%s %s on %s', contype, pg_get_constraintdef(oid), conrelid::regclass)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> 'migration'
    UNION ALL SELECT format('function %s %s', oid::regprocedure, md5(prosrc))
    FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT format('policy %s %s', tablename, qual) FROM pg_policies
    UNION ALL SELECT format('trigger %s', pg_get_triggerdef(oid)) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT format('grant %s on %s', privilege_type, table_name)
    FROM information_schema.role_table_grants WHERE grantee = 'talent_app'
    ORDER BY 1`);
  return rows.map(({ thing }) => thing);
}

async function withOwner(work: (owner: DataSource) => Promise<void>): Promise<void> {
  const owner = await ownerDataSource(database.ownerUrl).initialize();
  try {
    await work(owner);
  } finally {
    await owner.destroy();
  }
}
