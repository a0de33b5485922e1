import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../scripts/postgres/start.mjs';
import { appLoginUrl, ensureTemplate } from '../test/support/template.mjs';

/**
 * What the audit trail costs over many events: writing them with and without the indexes for reading, sealing,
 * verifying, and the slowest page of each filter: `npm run build && node bench/audit-trail.mjs [events]`.
 */
const EVENTS = Number(process.argv[2] ?? 200_000);
/** Events in one transaction of the filling. */
const BATCH = 1000;
const WRITTEN = 20_000;
const ROUNDS = 3;

const DROP = 'DROP INDEX event_age, event_of_actor, event_of_type';

/** Nine of ten events are of five types; the others are of all types alike. Spread over a year. */
const COLUMNS = 'at, type, subject_type, subject_id, actor_kind, actor_id, actor_roles, data';
const ROW = `(SELECT type FROM bench_type t WHERE t.n = CASE WHEN r.n % 10 < 9 THEN 100 + r.n % 5
    ELSE 1 + r.n / 10 % (SELECT count(*) FROM bench_type) END),
  'request', uuidv7(), 'account', (SELECT id FROM bench_actor a WHERE a.n = (r.n::bigint * 7919 % 10000)::integer), '{applicant,holder}',
  '{"service": "MED-CHECKUP", "agencyId": "01a20fd7-4896-76e2-a234-b6e5cd564f77"}'`;
const FILL = `INSERT INTO event (${COLUMNS})
  SELECT timestamptz '2026-01-01Z' + interval '1 year' * r.n / $2::integer, ${ROW}
  FROM generate_series($1::integer, $1::integer + ${BATCH} - 1) r (n)`;
const WRITE = `DO $$ BEGIN FOR i IN 1..${WRITTEN} LOOP
  INSERT INTO event (${COLUMNS}) SELECT timestamptz '2027-01-01Z' + interval '1 second' * i, ${ROW} FROM (SELECT i AS n) r;
  END LOOP; END $$`;

const folder = await mkdtemp(join(tmpdir(), 'talent-card-audit-trail-'));
await chmod(folder, 0o711);
const postgres = await startPostgres({
  folder: join(folder, 'postgres'),
  logFile: join(folder, 'postgres.log'),
  removeAfterwards: [folder],
});
try {
  const clusterUrl = postgres.ownerUrl('postgres');
  const template = await ensureTemplate(clusterUrl);
  const owner = new pg.Client({ connectionString: clusterUrl });
  await owner.connect();
  await owner.query(`CREATE DATABASE bench TEMPLATE ${template}`);
  await owner.end();
  await measure(postgres.ownerUrl('bench'));
} finally {
  await postgres.stop();
}

async function measure(url) {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const compiled = (path) => import(join(import.meta.dirname, '..', 'dist', path));
  const { DataSource } = await import('typeorm');
  const { appOptions } = await compiled('libs/database/src/data-source.js');
  const { EVENT_TYPES } = await compiled('libs/database/src/event-types.js');
  const { Transactions } = await compiled('libs/database/src/transactions.js');
  const { SealEvents } = await compiled('libs/features/src/audit/seal-events.js');
  const { VerifyEvents } = await compiled('libs/features/src/audit/verify-events.js');
  const { ListEvents } = await compiled('libs/features/src/audit/list-events.js');
  const { SigningKeys } = await compiled('libs/features/src/keys/signing-keys.js');
  const { FieldEncryption } = await compiled('libs/platform/src/field-encryption.js');
  const dataSource = await new DataSource(appOptions(appLoginUrl(url), 2)).initialize();
  try {
    await owner.query(
      'CREATE TABLE bench_type AS SELECT n, type FROM unnest($1::text[]) WITH ORDINALITY t (type, n)',
      [EVENT_TYPES],
    );
    await owner.query('CREATE TABLE bench_actor AS SELECT n, uuidv7() AS id FROM generate_series(0, 9999) n');
    await owner.query('CREATE INDEX ON bench_actor (n); CREATE INDEX ON bench_type (n)');
    for (let n = 0; n < EVENTS; n += BATCH) await owner.query(FILL, [n, EVENTS]);
    await owner.query('ANALYZE');
    await writing(owner);

    const transactions = new Transactions(dataSource);
    const keys = new SigningKeys(new FieldEncryption(randomBytes(32)));
    const sealer = new SealEvents(transactions, keys, { info: () => undefined });
    await timed('sealing', async () => {
      while (await sealer.run());
    });
    const auditor = {
      actor: { kind: 'account', accountId: randomUUID(), roles: ['auditor'], agencyId: null },
    };
    const verify = new VerifyEvents(transactions, keys);
    let checked = 0;
    let longest = 0;
    await timed('verifying', async () => {
      for (let from = 1; from !== null;) {
        const began = performance.now();
        const part = await verify.run(auditor, { from });
        longest = Math.max(longest, performance.now() - began);
        if (!part.intact) throw new Error(`Broken: ${JSON.stringify(part.firstBroken)}`);
        checked += part.checked.events;
        from = part.next;
      }
    });
    console.log(`  ${checked} events, longest call ${(longest / 1000).toFixed(1)} s`);
    await reading(new ListEvents(transactions), auditor, { owner, types: EVENT_TYPES });
    console.log(`memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB at most`);
  } finally {
    await dataSource.destroy();
    await owner.end();
  }
}

/** The same events written one by one, with the indexes and without, in turns; nothing of it stays. */
async function writing(owner) {
  const taken = { with: [], without: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of ['without', 'with']) {
      await owner.query('BEGIN');
      if (way === 'without') await owner.query(DROP);
      const before = await cpuOf(owner);
      await owner.query(WRITE);
      taken[way].push(((await cpuOf(owner)) - before) / WRITTEN);
      await owner.query('ROLLBACK');
    }
  }
  const [without, within] = [taken.without, taken.with].map(
    (all) => `${all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)].toFixed(1)} µs`,
  );
  console.log(`writing an event: ${without} of CPU without the indexes, ${within} with them`);
}

/** Microseconds of CPU that the connection's own process of PostgreSQL has taken. */
async function cpuOf(owner) {
  const { rows } = await owner.query('SELECT pg_backend_pid() AS pid');
  const fields = (await readFile(`/proc/${rows[0].pid}/stat`, 'utf8')).split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

async function reading(list, auditor, { owner, types }) {
  const { rows } = await owner.query(
    'SELECT actor_id, subject_type, subject_id FROM event WHERE actor_id IS NOT NULL LIMIT 1',
  );
  const [{ actor_id: actorId, subject_id: subjectId }] = rows;
  const rare = types.at(-2);
  const filters = {
    'no filter': {},
    'one type': { types: ['request.submitted'] },
    'a rare type': { types: [rare] },
    'every type': { types },
    'an actor': { actorId },
    'a subject': { subjectId },
    'a role that nobody has': { actorRole: 'reviewer' },
    'every type and such a role': { types: types.slice(0, 20), actorRole: 'reviewer' },
    'an actor and another type': { actorId, types: [rare] },
    'a month': { from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z' },
    'a month and such a role': {
      from: '2026-03-01T00:00:00Z',
      to: '2026-04-01T00:00:00Z',
      actorRole: 'reviewer',
    },
  };
  for (const [name, filter] of Object.entries(filters)) {
    for (const oldestFirst of [false, true]) {
      let after = null;
      let longest = 0;
      for (let page = 0; page < 20; page += 1) {
        const began = performance.now();
        const { next } = await list.run(auditor, { ...filter, oldestFirst }, { limit: 50, after });
        if (page > 0 || next === null) longest = Math.max(longest, performance.now() - began);
        after = next;
        if (next === null) break;
      }
      console.log(
        `reading by ${name}, ${oldestFirst ? 'oldest' : 'newest'} first: ${longest.toFixed(0)} ms at most`,
      );
    }
  }
}

async function timed(what, work) {
  const began = performance.now();
  await work();
  console.log(`${what} ${EVENTS} events: ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
