import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../scripts/postgres/start.mjs';
import { appLoginUrl, ensureTemplate } from '../test/support/template.mjs';

/**
 * How long a rehearsal of a policy takes over many holders, with their families, counters and requests:
 * `npm run build && node bench/rehearse.mjs [holders] [services]`. Unless told, every service differs, which is the worst
 * that can be.
 */
const HOLDERS = Number(process.argv[2] ?? 100_000);
const SERVICES = Number(process.argv[3] ?? 24);

const folder = await mkdtemp(join(tmpdir(), 'talent-card-rehearse-'));
await chmod(folder, 0o711);
const postgres = await startPostgres({
  folder: join(folder, 'postgres'),
  logFile: join(folder, 'postgres.log'),
  removeAfterwards: [folder],
});
try {
  const clusterUrl = postgres.ownerUrl('postgres');
  const template = await ensureTemplate(clusterUrl);
  await query(clusterUrl, `CREATE DATABASE bench TEMPLATE ${template}`);
  const url = postgres.ownerUrl('bench');
  for (const sql of FILL()) await query(url, sql, sql.includes('$1') ? [HOLDERS] : []);
  await query(url, 'ANALYZE');
  await rehearse(url);
} finally {
  await postgres.stop();
}

async function rehearse(ownerUrl) {
  const compiled = (path) => import(join(import.meta.dirname, '..', 'dist', path));
  const { DataSource } = await import('typeorm');
  const { appOptions } = await compiled('libs/database/src/data-source.js');
  const { Transactions } = await compiled('libs/database/src/transactions.js');
  const { AdvanceRehearsals } = await compiled('libs/features/src/policy/advance-rehearsals.js');
  const dataSource = await new DataSource(appOptions(appLoginUrl(ownerUrl), 4)).initialize();
  try {
    const rehearsals = new AdvanceRehearsals(new Transactions(dataSource));
    let memory = 0;
    const began = performance.now();
    while (await rehearsals.run()) memory = Math.max(memory, process.memoryUsage().rss);
    const seconds = (performance.now() - began) / 1000;
    const [row] = await query(ownerUrl, 'SELECT state, done, result FROM policy_rehearsal');
    const effects = Object.values(row.result.services).flatMap((tiers) => Object.values(tiers));
    const met = effects.flatMap((effect) => Object.values(effect)).reduce((sum, one) => sum + one, 0);
    console.log(
      `${row.state}: ${row.done} holders in ${seconds.toFixed(1)} s (${Math.round(row.done / seconds)} a second), ` +
        `${met} effects, ${Math.round(memory / 1024 / 1024)} MiB at most`,
    );
  } finally {
    await dataSource.destroy();
  }
}

async function query(connectionString, sql, parameters = []) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}

/** Half have a spouse, all a child; each has three counters and a request or two. The draft lets each service be asked for once at a time. */
function FILL() {
  return [
    `INSERT INTO account (email, password_hash, name, locale, created_at)
      SELECT 'bench-' || n || '@example.org', 'none', 'bench', 'zh-CN', now() FROM generate_series(1, $1::int) n`,
    `INSERT INTO profile (account_id, name, birth_date, nationality, identity_type, identity_number, identity_tail,
        employer, job_title, phone, city)
      SELECT id, 'bench', '1980-01-01', 'CN', 'passport', 'sealed', '00', 'bench', 'bench', '0', 'harbin' FROM account`,
    `INSERT INTO card (holder_id, number, name, tier, track, state, valid_from, valid_until, issued_at)
      SELECT id, 'HLJ2026' || lpad(n::text, 8, '0') || '00', 'bench', substr('ABCDE', (1 + n % 5)::int, 1), 'research',
        'active', current_date - 30, current_date + 700, now()
      FROM (SELECT id, row_number() OVER () AS n FROM account) a`,
    `INSERT INTO dependant (account_id, relation, name, birth_date)
      SELECT holder_id, 'child', 'bench', current_date - 3000 FROM card
      UNION ALL SELECT holder_id, 'spouse', 'bench', '1982-01-01' FROM card WHERE tier IN ('A', 'C', 'E')`,
    `INSERT INTO quota_use (holder_id, service, period_key, beneficiary_key, used, allowed)
      SELECT holder_id, service, extract(year FROM current_date)::text, '-', 1, NULL
      FROM card, unnest(ARRAY['TRA-VEHICLE', 'MED-FASTTRACK', 'CUL-SNOW']) service`,
    `INSERT INTO agency (code, kind, city, name, address)
      VALUES ('bench', 'hospital', 'harbin', '{"zh-CN":"bench","en":"bench"}', '{"zh-CN":"bench","en":"bench"}')`,
    `INSERT INTO service_request (holder_id, card_id, service, mode, state, beneficiary_relation, beneficiary_name,
        agency_id, city, service_on, companions, details, documents, only_one_open, policy_version, quota_takes, submitted_at)
      SELECT c.holder_id, c.id, service, 'case', 'submitted', 'self', 'bench', a.id, 'harbin', current_date, 0, '{}',
        '{}', false, p.version, '[]', now()
      FROM card c, agency a, policy_version p, unnest(ARRAY['MED-ADMISSION', 'HOU-APARTMENT']) service`,
    `INSERT INTO policy_version (version, state, content, hash, author_id, editor_ids)
      SELECT 'bench', 'draft', jsonb_set(content, '{services}', (SELECT jsonb_agg(CASE WHEN n <= ${SERVICES} THEN each || '{"oneOpen": true}' ELSE each END)
        FROM jsonb_array_elements(content->'services') WITH ORDINALITY s (each, n))), '', a.id, ARRAY[a.id]
      FROM policy_version, (SELECT id FROM account LIMIT 1) a WHERE state = 'published'`,
    `INSERT INTO policy_rehearsal (policy_version_id, draft_version, compared_with, on_day, state, requested_by,
        requested_at, holders, result)
      SELECT d.id, 1, p.version, current_date, 'queued', d.author_id, now(), (SELECT count(*) FROM card),
        '{"tiers":{},"services":{},"examples":{}}'
      FROM policy_version d, policy_version p WHERE d.state = 'draft' AND p.state = 'published'`,
  ];
}
