import pg from 'pg';

/**
 * Creates the database, unless the server has it already: { note, keep(note) }. The note is a text that goes with the
 * database wherever it goes, and is gone when it is made anew; null when there is none.
 */
export async function createDatabaseIfMissing(postgres, name) {
  const once = (sql, parameters) => oneStatement(postgres.ownerUrl('postgres'), sql, parameters);
  const [found] = await once(NOTE, [name]);
  const database = pg.escapeIdentifier(name);
  if (found === undefined) await once(`CREATE DATABASE ${database}`);
  return {
    note: found?.note ?? null,
    keep: (note) => once(`COMMENT ON DATABASE ${database} IS ${pg.escapeLiteral(note)}`),
  };
}

const NOTE = `SELECT shobj_description(oid, 'pg_database') AS note FROM pg_database WHERE datname = $1`;

async function oneStatement(connectionString, sql, parameters) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}
