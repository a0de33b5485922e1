// npm run bench:hot-slot: 64 clients on one slot of 1,000 places, the API against UPDATE … WHERE remaining > 0 in one
// statement through a bare server, in alternating rounds. Prints the ratio of accepted bookings a second, and counts.
import { Agent } from 'node:http';
import { ensureBuilt } from '../scripts/build.mjs';
import { ensureInstalled } from '../scripts/install.mjs';

await ensureInstalled();
await ensureBuilt();
const { makeWorld } = await import('./world.mjs');
const { send } = await import('./load.mjs');
const { cpuSeconds } = await import('./cpu.mjs');
const { median, startApi, startProgram } = await import('./programs.mjs');

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const CLIENTS = 64;
const PLACES = 1000;

const world = await makeWorld();
let turn = 0;

/** Books until the slot is full, and a little longer; answers accepted a second, CPU an accepted one, and counts. */
async function rush({ child, url }) {
  const slotId = await freshSlot();
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const counts = {};
  const cpuBefore = cpuSeconds(child.pid, world.port);
  const started = performance.now();
  let full = started;
  async function client() {
    for (;;) {
      const status = await send(agent, url, booking(slotId));
      counts[status] = (counts[status] ?? 0) + 1;
      if (status !== 201) return;
      full = performance.now();
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client));
  agent.destroy();
  const cpu = cpuSeconds(child.pid, world.port) - cpuBefore;
  return { rate: PLACES / ((full - started) / 1000), cpu, exact: await isExact(slotId, counts) };
}

async function freshSlot() {
  await world.query('DELETE FROM service_request');
  const [{ id }] = await world.query(
    `INSERT INTO slot (agency_id, service, starts_at, ends_at, cancel_until, capacity, confirms_at_once)
     SELECT agency_id, service, starts_at, ends_at, cancel_until, ${PLACES}, true FROM slot LIMIT 1 RETURNING id`,
  );
  return id;
}

function booking(slotId) {
  const token = world.tokens[(turn += 1) % world.tokens.length];
  return {
    method: 'POST',
    path: '/api/v1/service-requests',
    token,
    body: { service: 'MED-FASTTRACK', slotId },
  };
}

/** Neither oversold nor undersold: as many answers, rows and places taken as there were, and no other answers. */
async function isExact(slotId, counts) {
  const [{ taken, requests }] = await world.query(
    `SELECT taken, (SELECT count(*)::int FROM service_request WHERE slot_id = s.id) AS requests
     FROM slot s WHERE id = $1`,
    [slotId],
  );
  return (
    taken === PLACES &&
    requests === PLACES &&
    counts[201] === PLACES &&
    counts[409] === CLIENTS &&
    Object.keys(counts).length === 2
  );
}

let exact = true;
try {
  const bare = await startProgram('bench/bare-hot-slot.mjs', { DATABASE_URL: world.url });
  const api = await startApi(world.url);
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const one = { bare: await rush(bare), api: await rush(api) };
    exact &&= one.bare.exact && one.api.exact;
    // The first round warms up.
    if (round > 0) rounds.push(one);
  }
  const of = (who, figure) => median(rounds.map((one) => one[who][figure]));
  console.log(`${CLIENTS} clients, ${PLACES} places, ${ROUNDS} rounds, medians`);
  console.log(
    `hot slot     accepted ${(of('api', 'rate') / of('bare', 'rate')).toFixed(2)}` +
      `  cpu ${(of('api', 'cpu') / of('bare', 'cpu')).toFixed(2)}` +
      `  (API ${of('api', 'rate').toFixed(0)}/s, bare ${of('bare', 'rate').toFixed(0)}/s)`,
  );
  for (const { child } of [bare, api]) child.kill('SIGKILL');
} finally {
  await world.stop();
}
console.log(exact ? 'counts exact in every round' : 'COUNTS NOT EXACT');
process.exit(exact ? 0 : 1);
