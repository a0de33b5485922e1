import type { TestDatabase } from './database.js';

/**
 * Lets the portal's clock stand at an instant, for everything that asks it: a test of a boundary to the second must
 * not depend on how long a call takes. The database tells the time, and this database is the test's own.
 */
export async function standAt(database: Pick<TestDatabase, 'query'>, instant: string): Promise<void> {
  const moment = new Date(instant).toISOString();
  await database.query(
    `CREATE OR REPLACE FUNCTION portal_now() RETURNS timestamptz LANGUAGE sql STABLE AS
      $$ SELECT timestamptz '${moment}' $$`,
  );
}
