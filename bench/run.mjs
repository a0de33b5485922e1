// npm run bench: the API against the frozen bare server, on one database, in alternating rounds. Prints ratios:
// requests a second (moves with the machine) and CPU a request, server and database together (hardly moves).
import { ensureBuilt } from '../scripts/build.mjs';
import { ensureInstalled } from '../scripts/install.mjs';

await ensureInstalled();
await ensureBuilt();
const { makeWorld } = await import('./world.mjs');
const { load } = await import('./load.mjs');
const { cpuSeconds } = await import('./cpu.mjs');
const { median, startApi, startProgram } = await import('./programs.mjs');

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const CONNECTIONS = 48;

const world = await makeWorld();
let turn = 0;
const next = (list) => list[(turn += 1) % list.length];
const scenarios = {
  submit: {
    expected: 201,
    make: () => ({
      method: 'POST',
      path: '/api/v1/service-requests',
      token: next(world.tokens),
      body: { service: 'MED-FASTTRACK', slotId: next(world.slots) },
    }),
  },
  eligibility: {
    expected: 200,
    make: () => ({ method: 'GET', path: '/api/v1/me/eligibility', token: next(world.tokens) }),
  },
};

async function measure({ child, url }, { make, expected }) {
  const before = cpuSeconds(child.pid, world.port);
  const result = await load({ url, connections: CONNECTIONS, seconds: SECONDS, make, expected });
  const cpu = cpuSeconds(child.pid, world.port) - before;
  const at = (share) => result.latencies[Math.floor(result.latencies.length * share)];
  return {
    rate: result.answered / SECONDS,
    cpu: (cpu / result.answered) * 1000,
    spread: at(0.99) / at(0.5),
    unexpected: result.unexpected,
  };
}

let unexpected = 0;
try {
  const bare = await startProgram('bench/bare-server.mjs', { DATABASE_URL: world.url });
  const api = await startApi(world.url);
  console.log(
    `${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s, medians; ratio of the API to the bare server`,
  );
  for (const [name, scenario] of Object.entries(scenarios)) {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({ bare: await measure(bare, scenario), api: await measure(api, scenario) });
    }
    const of = (who, figure) => median(rounds.map((round) => round[who][figure]));
    unexpected += rounds.reduce((sum, round) => sum + round.bare.unexpected + round.api.unexpected, 0);
    console.log(
      `${name.padEnd(12)} rate ${(of('api', 'rate') / of('bare', 'rate')).toFixed(2)}` +
        `  cpu a request ${(of('api', 'cpu') / of('bare', 'cpu')).toFixed(2)}` +
        `  p99/p50 ${of('api', 'spread').toFixed(1)}` +
        `  (API ${of('api', 'rate').toFixed(0)}/s, bare ${of('bare', 'rate').toFixed(0)}/s)`,
    );
  }
  for (const { child } of [bare, api]) child.kill('SIGKILL');
} finally {
  await world.stop();
}
console.log(`unexpected answers: ${unexpected}`);
process.exit(unexpected === 0 ? 0 : 1);
