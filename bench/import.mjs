// npm run bench:import: people accredited on paper, as CSV and as XLSX, through the real API and worker: sent, checked,
// confirmed, imported. Prints how long each step takes and how much memory the two programs have taken at most.
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { ensureBuilt } from '../scripts/build.mjs';
import { ensureInstalled } from '../scripts/install.mjs';
import { projectFolder } from '../scripts/project.mjs';

await ensureInstalled();
await ensureBuilt();
const { makeWorld } = await import('./world.mjs');
const { csvFile, xlsxFile } = await import('./import-files.mjs');

const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 100_000);
const world = await makeWorld();
const files = await mkdtemp(join(tmpdir(), 'talent-card-bench-files-'));
const environment = {
  ...process.env,
  NODE_ENV: 'production',
  PORT: '0',
  HOST: '127.0.0.1',
  PUBLIC_URL: 'https://bench.example.org',
  DATABASE_URL: world.url,
  FILES_FOLDER: files,
  MASTER_KEY: Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7)).toString('base64'),
  REQUESTS_A_MINUTE: '1000000',
  LOG_LEVEL: 'warn',
};

function start(program) {
  const child = fork(join(projectFolder, program), {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', ({ url }) => resolve({ child, url }));
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}`)));
  });
}

/** Two administrators, for whoever sends a file does not confirm it. */
async function makeAdministrators() {
  const client = new pg.Client({ connectionString: world.url });
  await client.connect();
  await client.query(`INSERT INTO account_role (account_id, role)
    SELECT id, 'administrator' FROM account ORDER BY id LIMIT 2`);
  await client.query(`UPDATE session SET second_factor = true`);
  const { rows } = await client.query(
    `SELECT token_hash FROM session s JOIN account_role r USING (account_id)`,
  );
  await client.end();
  const { createHash } = await import('node:crypto');
  const hashes = rows.map(({ token_hash }) => token_hash.toString('hex'));
  return world.tokens.filter((token) => hashes.includes(createHash('sha256').update(token).digest('hex')));
}

/** The most memory that a process has ever had, in MiB; Linux only. */
function peakOf({ child }) {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)[1]) / 1024;
}

async function call(token, method, path, body) {
  const answer = await fetch(`${api.url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body && { body }),
  });
  const json = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(json)}`);
  return json;
}

async function reach(id, state) {
  for (;;) {
    const seen = await call(sender, 'GET', `/imports/${id}`);
    if (seen.state === state) return seen;
    await pause(100);
  }
}

async function seconds(work) {
  const began = performance.now();
  const result = await work();
  return [(performance.now() - began) / 1000, result];
}

let api;
let sender;
let confirmer;
let failed = false;
const programs = [];
try {
  [sender, confirmer] = await makeAdministrators();
  const rate = (taken) => `${Math.round((PEOPLE / taken) * 60).toLocaleString('en')} rows a minute`;
  for (const [format, make] of [
    ['csv', csvFile],
    ['xlsx', xlsxFile],
  ]) {
    // Fresh programs, so that the memory is that of this file alone.
    api = await start('dist/programs/api.js');
    const worker = await start('dist/programs/worker.js');
    programs.push(api, worker);
    const idle = [peakOf(api), peakOf(worker)];
    const file = make(PEOPLE);
    const form = new FormData();
    form.append('file', new Blob([file]), `people.${format}`);
    const [uploading, { id }] = await seconds(() => call(sender, 'POST', '/imports', form));
    const [checking, { people, problemCount }] = await seconds(() => reach(id, 'checked'));
    const [importing, { imported }] = await seconds(async () => {
      await call(confirmer, 'POST', `/imports/${id}/commit`);
      return reach(id, 'committed');
    });
    failed ||= people !== PEOPLE || problemCount > 0 || imported !== PEOPLE;
    console.log(
      `${format}: ${imported} of ${people} people, ${(file.length / 1024 / 1024).toFixed(1)} MiB, ${problemCount} problems`,
    );
    console.log(
      `  upload ${uploading.toFixed(1)} s, check ${checking.toFixed(1)} s (${rate(checking)}), import ` +
        `${importing.toFixed(1)} s (${rate(importing)}), all ${rate(uploading + checking + importing)}`,
    );
    console.log(
      `  peak memory: API ${peakOf(api).toFixed(0)} MiB (${idle[0].toFixed(0)} idle), ` +
        `worker ${peakOf(worker).toFixed(0)} MiB (${idle[1].toFixed(0)} idle)`,
    );
    for (const { child } of [api, worker]) child.kill('SIGKILL');
  }
} finally {
  for (const { child } of programs) child.kill('SIGKILL');
  await world.stop();
  await rm(files, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
