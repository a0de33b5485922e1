import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { startPostgres } from '../scripts/postgres/start.mjs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureTemplate } from '../test/support/template.mjs';

const HOLDERS = 400;
const SLOTS = 50;

/** A durable PostgreSQL of its own with holders, sessions and roomy slots: { url, tokens, slots, query, clear, port, stop }. */
export async function makeWorld() {
  const folder = await mkdtemp(join(tmpdir(), 'talent-card-bench-'));
  await chmod(folder, 0o711);
  const postgres = await startPostgres({
    folder: join(folder, 'postgres'),
    logFile: join(folder, 'postgres.log'),
    removeAfterwards: [folder],
  });
  const clusterUrl = postgres.ownerUrl('postgres');
  const template = await ensureTemplate(clusterUrl);
  await once(clusterUrl, `CREATE DATABASE bench TEMPLATE ${template}`);
  const url = postgres.ownerUrl('bench');
  const tokens = Array.from({ length: HOLDERS }, () => randomBytes(32).toString('base64url'));
  const slots = await fill(url, tokens);
  // The bare server's own write stays as it was when it was frozen.
  await once(url, (await import('../dist/libs/database/src/migrations/before-holds.js')).SUBMIT_BEFORE);
  const query = (sql, parameters) => once(url, sql, parameters);
  const clear = () => once(url, NOTHING_ASKED);
  return { url, tokens, slots, query, clear, port: postgres.port, stop: () => postgres.stop() };
}

async function once(url, sql, parameters) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}

/** A holder of the bench books more than any person does, which a published policy would not be changed for. */
const NO_CAP = `ALTER TABLE policy_version DISABLE TRIGGER USER;
UPDATE policy_version SET content = jsonb_set(content, '{bookings,mostOpen}', '1000000');
ALTER TABLE policy_version ENABLE TRIGGER USER`;

/** As if nobody had asked for anything; the ledger would not let go of its entries otherwise. */
const NOTHING_ASKED = `ALTER TABLE quota_entry DISABLE TRIGGER USER;
DELETE FROM quota_entry;
DELETE FROM quota_use;
DELETE FROM service_request;
ALTER TABLE quota_entry ENABLE TRIGGER USER`;

/** Holders of tier A, for whom the fast track is unlimited, so that nothing is refused but what is meant to be. */
async function fill(url, tokens) {
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest());
  await once(url, NO_CAP);
  const rows = await once(url, FILL, [hashes, SLOTS]);
  return rows.map(({ id }) => id);
}

const FILL = `
WITH account AS (
  INSERT INTO account (email, password_hash, name, locale, created_at)
  SELECT 'bench-' || n || '@example.org', 'none', 'bench', 'zh-CN', now()
  FROM generate_series(1, cardinality($1::bytea[])) n RETURNING id, split_part(email, '-', 2) AS email
), numbered AS (
  SELECT id, split_part(email, '@', 1)::int AS n FROM account
), session AS (
  INSERT INTO session (account_id, token_hash, kind, second_factor, expires_at)
  SELECT id, ($1::bytea[])[n], 'program', false, now() + interval '1 day' FROM numbered
), profile AS (
  INSERT INTO profile (account_id, name, birth_date, nationality, identity_type, identity_number, identity_tail,
    employer, job_title, phone, city)
  SELECT id, 'bench', '1980-01-01', 'CN', 'passport', 'sealed', '00', 'bench', 'bench', '0', 'harbin' FROM numbered
), card AS (
  INSERT INTO card (holder_id, number, name, tier, track, state, valid_from, valid_until, issued_at)
  SELECT id, 'BENCH' || n, 'bench', 'A', 'research', 'active', current_date - 30, current_date + 700, now()
  FROM numbered
), agency AS (
  INSERT INTO agency (code, kind, city, name, address)
  VALUES ('bench', 'hospital', 'harbin', '{"zh-CN":"bench","en":"bench"}', '{"zh-CN":"bench","en":"bench"}')
  RETURNING id
), service AS (
  INSERT INTO agency_service (agency_id, service) SELECT id, 'MED-FASTTRACK' FROM agency
)
INSERT INTO slot (agency_id, service, starts_at, ends_at, cancel_until, capacity, confirms_at_once)
SELECT id, 'MED-FASTTRACK', now() + interval '3 days', now() + interval '3 days 1 hour', now() + interval '2 days',
  10000, true
FROM agency, generate_series(1, $2::int) RETURNING id`;
