// npm run bench:hot-slot: 64 clients on one slot of 1,000 places, the portal against UPDATE … WHERE remaining > 0 in one
// statement that writes the same, in alternating rounds; first the two statements by themselves, then both behind HTTP.
// Prints ratios of accepted bookings a second and of CPU, and fails on a place too many or too few.
import { ensureBuilt } from '../scripts/build.mjs';
import { ensureInstalled } from '../scripts/install.mjs';

await ensureInstalled();
await ensureBuilt();
const { makeWorld } = await import('./world.mjs');
const { cpuSeconds } = await import('./cpu.mjs');
const { median, startApi, startProgram } = await import('./programs.mjs');
const { bareStatement, groupedStatement, overHttp } = await import('./hot-slot-contenders.mjs');

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9);
const CLIENTS = 64;
const PLACES = 1000;

const world = await makeWorld();
const programs = [];
let exact = true;

/** Rounds of one against the other; prints the ratio. */
async function hold(name, ours, bare) {
  const rounds = [];
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round += 1)
    rounds.push({ bare: await rush(bare), ours: await rush(ours) });
  const of = (who, figure) => median(rounds.slice(1).map((one) => one[who][figure]));
  console.log(
    `${name}  accepted ${(of('ours', 'rate') / of('bare', 'rate')).toFixed(2)}` +
      `  cpu ${(of('ours', 'cpu') / of('bare', 'cpu')).toFixed(2)}` +
      `  (${of('ours', 'rate').toFixed(0)}/s to ${of('bare', 'rate').toFixed(0)}/s)`,
  );
  await Promise.all([ours.close(), bare.close()]);
}

/** Books until the slot is full; answers accepted a second and the seconds of CPU. */
async function rush({ pids, take }) {
  const slotId = await freshSlot();
  const cpu = () => pids.reduce((sum, pid) => sum + cpuSeconds(pid, world.port), 0);
  const cpuBefore = cpu();
  const started = performance.now();
  let accepted = 0;
  let full = started;
  async function client() {
    while (await take(slotId)) {
      accepted += 1;
      full = performance.now();
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const used = cpu() - cpuBefore;
  exact &&= await isExact(slotId, accepted);
  return { rate: PLACES / ((full - started) / 1000), cpu: used };
}

async function freshSlot() {
  await world.clear();
  const [{ id }] = await world.query(
    `INSERT INTO slot (agency_id, service, starts_at, ends_at, cancel_until, capacity, confirms_at_once)
     SELECT agency_id, service, starts_at, ends_at, cancel_until, ${PLACES}, true FROM slot LIMIT 1 RETURNING id`,
  );
  return id;
}

/** Neither oversold nor undersold: as many answers, rows and places taken as there were. */
async function isExact(slotId, accepted) {
  const [{ taken, requests }] = await world.query(
    `SELECT taken, (SELECT count(*)::int FROM service_request WHERE slot_id = s.id) AS requests
     FROM slot s WHERE id = $1`,
    [slotId],
  );
  return taken === PLACES && requests === PLACES && accepted === PLACES;
}

try {
  console.log(
    `${CLIENTS} clients, ${PLACES} places, ${ROUNDS} rounds, medians; the portal to the bare statement`,
  );
  await hold('statement alone', await groupedStatement(world), bareStatement(world));
  programs.push(await startProgram('bench/bare-hot-slot.mjs', { DATABASE_URL: world.url }));
  programs.push(await startApi(world.url));
  const [bare, api] = programs;
  await hold('over HTTP      ', overHttp(api, world, CLIENTS), overHttp(bare, world, CLIENTS));
} finally {
  for (const { child } of programs) child.kill('SIGKILL');
  await world.stop();
}
console.log(exact ? 'counts exact in every round' : 'COUNTS NOT EXACT');
process.exit(exact ? 0 : 1);
