import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { projectFolder } from '../../scripts/project.mjs';

/** What the template is made of: when one of these changes, another template is made. */
const INGREDIENTS = ['dist/libs/database/src', 'dist/libs/features/src/policy', 'policies'];

/**
 * The name of the template database: migrated, with the reference policy installed, cloned by each test file.
 * Runs that share a cluster take turns to make it, and the second one finds it made.
 */
export async function ensureTemplate(clusterUrl) {
  const name = `template_${await fingerprint()}`;
  const cluster = new pg.Client({ connectionString: clusterUrl });
  await cluster.connect();
  try {
    await cluster.query(`SELECT pg_advisory_lock(hashtext('template'))`);
    const { rows } = await cluster.query('SELECT datistemplate FROM pg_database WHERE datname = $1', [name]);
    if (rows[0]?.datistemplate) return name;
    // One that is not marked was left half-made.
    await cluster.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await cluster.query(`CREATE DATABASE ${name}`);
    await fill(urlOf(clusterUrl, name));
    await cluster.query(`ALTER DATABASE ${name} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`);
    return name;
  } finally {
    await cluster.end();
  }
}

function urlOf(clusterUrl, database) {
  const url = new URL(clusterUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** By the compiled code, as `npm start` does it: in the plain Node of the global setup nothing else runs. */
async function fill(databaseUrl) {
  const compiled = (path) => import(join(projectFolder, 'dist', path));
  const { migrate, ensureAppLogin } = await compiled('libs/database/src/migrate.js');
  await migrate(databaseUrl);
  await ensureAppLogin(databaseUrl, appLoginUrl(databaseUrl));

  const { DataSource } = await import('typeorm');
  const { appOptions } = await compiled('libs/database/src/data-source.js');
  const { Transactions } = await compiled('libs/database/src/transactions.js');
  const { InstallPolicy } = await compiled('libs/features/src/policy/install-policy.js');
  const { readPolicyFiles } = await compiled('libs/features/src/policy/read-policy-files.js');
  const { readPolicyTexts } = await compiled('libs/features/src/policy/policy-texts.js');
  const dataSource = await new DataSource(appOptions(databaseUrl, 2)).initialize();
  try {
    const folder = join(projectFolder, 'policies');
    const policy = await readPolicyFiles(folder);
    await new InstallPolicy(new Transactions(dataSource)).run(policy, await readPolicyTexts(folder));
  } finally {
    await dataSource.destroy();
  }
}

/** The login that programs under test use: a mere member of the app role, so that no test passes as a superuser. */
export function appLoginUrl(ownerUrl) {
  const url = new URL(ownerUrl);
  url.username = 'portal_app_under_test';
  url.password = 'portal-app-under-test';
  return url.href;
}

async function fingerprint() {
  const hash = createHash('sha256');
  for (const folder of INGREDIENTS) {
    const root = join(projectFolder, folder);
    const entries = await readdir(root, { withFileTypes: true, recursive: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(`${file}\0`).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 12);
}
