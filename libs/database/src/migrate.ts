import pg from 'pg';
import { APP_ROLE, ownerDataSource } from './data-source.js';

/** Brings the schema up to date. Several programs may call it at once: they take turns. */
export async function migrate(ownerUrl: string): Promise<void> {
  const turn = new pg.Client({ connectionString: ownerUrl });
  await turn.connect();
  try {
    await turn.query(`SELECT pg_advisory_lock(hashtext('migrate'))`);
    const dataSource = await ownerDataSource(ownerUrl).initialize();
    try {
      await dataSource.runMigrations({ transaction: 'each' });
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await turn.end();
  }
}

/**
 * Makes the login of `appUrl` when it is another than the owner's and missing, and lets it act as the app role.
 * Where the owner may not create logins, the server's administrator must have made it before.
 */
export async function ensureAppLogin(ownerUrl: string, appUrl: string): Promise<void> {
  const app = new URL(appUrl);
  const login = decodeURIComponent(app.username);
  if (login === decodeURIComponent(new URL(ownerUrl).username)) return;
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const name = owner.escapeIdentifier(login);
    const password = owner.escapeLiteral(decodeURIComponent(app.password));
    const { rowCount } = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [login]);
    await owner.query(
      rowCount === 0
        ? `CREATE ROLE ${name} LOGIN PASSWORD ${password}`
        : `ALTER ROLE ${name} LOGIN PASSWORD ${password}`,
    );
    await owner.query(`GRANT ${APP_ROLE} TO ${name}`);
  } finally {
    await owner.end();
  }
}
