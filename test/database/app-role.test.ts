import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { APP_ROLE, appOptions } from '#database/data-source.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { insertRow } from '../support/rows.js';

let database: TestDatabase;
let app: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  const { options } = (appOptions(database.appUrl, 1) as { extra: { options: string } }).extra;
  app = new pg.Client({ connectionString: database.appUrl, options });
  await app.connect();
  await insertRow(database, 'event', {
    ...{ type: 'account.registered', at: new Date(), subjectType: 'account', actorKind: 'system' },
    ...{ subjectId: '01900000-0000-7000-8000-000000000001', actorRoles: ['system'], data: {} },
  });
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

describe('the app role', () => {
  test('is what a program acts as, and no superuser', async () => {
    const { rows } = await app.query(`SELECT current_user, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls
      FROM pg_roles WHERE rolname = current_user`);
    expect(rows).toEqual([
      {
        current_user: APP_ROLE,
        rolsuper: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolbypassrls: false,
      },
    ]);
  });

  test('owns nothing', async () => {
    const { rows } = await app.query(`
      WITH us AS (SELECT oid FROM pg_roles WHERE rolname IN (current_user, session_user))
      SELECT relname AS name FROM pg_class WHERE relowner IN (SELECT oid FROM us)
      UNION ALL SELECT proname FROM pg_proc WHERE proowner IN (SELECT oid FROM us)
      UNION ALL SELECT nspname FROM pg_namespace WHERE nspowner IN (SELECT oid FROM us)
      UNION ALL SELECT datname FROM pg_database WHERE datdba IN (SELECT oid FROM us)`);
    expect(rows).toEqual([]);
  });

  test.each([
    'CREATE TABLE mine (id int)',
    'CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
    'CREATE SCHEMA mine',
    'ALTER TABLE event DISABLE TRIGGER event_append_only',
    'ALTER TABLE profile DISABLE ROW LEVEL SECURITY',
    'DROP TABLE event',
    'UPDATE event SET type = type',
    'DELETE FROM event',
    'TRUNCATE event',
    'UPDATE decision SET reason = reason',
    'DELETE FROM decision',
    'TRUNCATE decision',
    'DELETE FROM account',
    'DELETE FROM card',
    'DELETE FROM service_request',
    `UPDATE policy_version SET hash = ''`,
    'SELECT * FROM migration',
    'SELECT pg_read_file($$/etc/passwd$$)',
  ])('may not: %s', async (sql) => {
    await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  test('deletes nothing of a published policy, even for the service office', async () => {
    await app.query(`SELECT set_config('app.roles', 'service_manager', false)`);
    expect((await app.query('DELETE FROM policy_version')).rowCount).toBe(0);
    await app.query(`SELECT set_config('app.roles', '', false)`);
    expect(await database.query('SELECT FROM policy_version')).not.toEqual([]);
  });

  test('is the only one besides the owner that may call what runs with the rights of the owner', async () => {
    const rows = await database.query(`
      SELECT proname, array_agg(DISTINCT grantee.rolname::text) FILTER (WHERE grantee.rolname <> owner.rolname) AS granted,
        bool_or(acl.grantee = 0) AS to_all, bool_and(proconfig::text LIKE '%search_path%') AS path_fixed
      FROM pg_proc p CROSS JOIN LATERAL aclexplode(coalesce(proacl, acldefault('f', proowner))) acl
      LEFT JOIN pg_roles grantee ON grantee.oid = acl.grantee JOIN pg_roles owner ON owner.oid = p.proowner
      WHERE pronamespace = 'public'::regnamespace AND prosecdef GROUP BY proname ORDER BY proname`);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toEqual({ proname: row.proname, granted: [APP_ROLE], to_all: false, path_fixed: true });
    }
  });
});

describe('what is append-only', () => {
  test.each([
    `UPDATE event SET type = 'account.disabled'`,
    'DELETE FROM event',
    'TRUNCATE event CASCADE',
    `UPDATE decision SET reason = 'another'`,
    'DELETE FROM decision',
    'TRUNCATE decision',
  ])('holds against the owner as well: %s', async (sql) => {
    await expect(database.query(sql)).rejects.toMatchObject({ code: '23001' });
  });
});
