import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { startThrowawayPostgres } from './postgres/throwaway.mjs';
import { ensureChromium } from './test/chromium.mjs';
import { runStep, summary } from './test/run-step.mjs';
import { longStaticSteps, staticSteps } from './test/static-steps.mjs';
import { jest, LONG_PROJECTS, PROJECTS, playwright, SHORT_SPECS } from './test/suites.mjs';

const all = process.argv.includes('--all');
const pattern = process.argv.slice(2).filter((word) => word !== '--all');
const interruption = new AbortController();
const { signal } = interruption;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => interruption.abort());

const total = await runAll().catch(couldNotRun);
console.log(summary(total));
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

async function runAll() {
  await ensureInstalled(signal);
  const [postgres] = await Promise.all([startThrowawayPostgres(), ensureBuilt(signal)]);
  const env = { TEST_CLUSTER_URL: postgres.url };
  try {
    if (pattern.length > 0) return await runStep(jest, { env, signal, args: pattern });
    const args = ['--selectProjects', ...PROJECTS, ...(all ? LONG_PROJECTS : [])];
    if (!all) console.log('- what takes long (*.long.*, processes, model): with npm run test:all');
    return sum(await Promise.all([runStep(jest, { env, signal, args }), runTheRest(env)]));
  } finally {
    await postgres.stop();
  }
}

/** One after the other, beside jest, which takes about as long: two lanes for two cores. */
async function runTheRest(env) {
  const chromium = ensureChromium(signal);
  const counts = [];
  for (const step of all ? [...staticSteps, ...longStaticSteps] : staticSteps)
    counts.push(await runStep(step, { signal }));
  const CHROMIUM_PATH = await chromium;
  const specs = { env: { ...env, CHROMIUM_PATH }, signal, args: all ? [] : [SHORT_SPECS] };
  counts.push(CHROMIUM_PATH ? await runStep(playwright, specs) : noBrowser());
  return sum(counts);
}

/** Whoever has no browser may still run the rest, but not the machine whose word counts. */
function noBrowser() {
  const fails = process.env.CI === 'true';
  console.log(`${fails ? '✗' : '-'} playwright: there is no Chromium; install one or set CHROMIUM_PATH.`);
  return { passed: 0, failed: fails ? 1 : 0, skipped: fails ? 0 : 1 };
}

function couldNotRun(error) {
  console.log(signal.aborted ? 'Interrupted.' : error.message);
  return { passed: 0, failed: 1, skipped: 0 };
}

function sum(all) {
  const add = (name) => all.reduce((result, counts) => result + counts[name], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}
