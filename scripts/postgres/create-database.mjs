import pg from 'pg';

/** Creates the database, unless the server has it already. */
export async function createDatabaseIfMissing(postgres, name) {
  const client = new pg.Client({ connectionString: postgres.ownerUrl('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
