import pg from 'pg';
import { randomBytes } from 'node:crypto';
import { appLoginUrl } from './template.mjs';

/** A database of its own for one test file: migrated, with the reference policy, without anybody in it. */
export interface TestDatabase {
  readonly name: string;
  /** For arranging and looking: the owner, whom no row-level rule holds back. */
  readonly ownerUrl: string;
  /** For programs under test: a login that may only act as the app role. */
  readonly appUrl: string;
  /** Runs one statement as the owner. */
  query<Row extends pg.QueryResultRow>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Runs one statement beside the database, on the cluster's own one. */
  onCluster(sql: string): Promise<void>;
  drop(): Promise<void>;
}

export async function testDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const clusterUrl = needed('TEST_CLUSTER_URL');
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const onCluster = (sql: string) => once(clusterUrl, sql);
  await onCluster(
    `CREATE DATABASE ${name}${empty ? '' : ` TEMPLATE ${needed('TEST_TEMPLATE')} STRATEGY file_copy`}`,
  );
  const ownerUrl = urlOf(clusterUrl, name);
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 4, options: '-c timezone=UTC' });
  // A test may cut all connections on purpose; the pool makes new ones.
  pool.on('error', () => undefined);
  return {
    name,
    ownerUrl,
    appUrl: appLoginUrl(ownerUrl),
    query: async <Row extends pg.QueryResultRow>(sql: string, parameters: unknown[] = []) =>
      (await pool.query<Row>(sql, parameters)).rows,
    onCluster,
    drop: async () => {
      await pool.end();
      await onCluster(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

function needed(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set; does the project have the global setup?`);
  return value;
}

function urlOf(clusterUrl: string, database: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function once(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
