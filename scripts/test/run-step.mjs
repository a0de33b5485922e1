import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture } from '../capture.mjs';
import { projectFolder } from '../project.mjs';

/**
 * Runs one step and prints one line about it, or all of its output if it fails: { passed, failed, skipped }.
 * Without a `count` the step as a whole is one test.
 */
export async function runStep(step, { env = {}, signal, args = [] } = {}) {
  const started = performance.now();
  const { counts, output } = existsSync(join(projectFolder, step.config))
    ? await execute(step, { env, signal, args })
    : { counts: oneFailure, output: `There is no ${step.config}.` };
  report(step, counts, output, (performance.now() - started) / 1000);
  return counts;
}

async function execute(step, { env, signal, args }) {
  const folder = await mkdtemp(join(tmpdir(), 'talent-card-report-'));
  const reportFile = join(folder, 'report.json');
  const reporting = step.reportTo?.(reportFile) ?? {};
  try {
    const { code, output } = await capture(
      process.execPath,
      [join('node_modules', step.program), ...step.args, ...(reporting.args ?? []), ...args],
      { cwd: projectFolder, signal, env: { ...process.env, ...step.env, ...reporting.env, ...env } },
    );
    return { output, counts: await countsOf(step, code, reportFile) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function countsOf(step, code, reportFile) {
  if (!step.count) return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : oneFailure;
  const counts = await readFile(reportFile, 'utf8').then(
    (text) => step.count(JSON.parse(text)),
    () => oneFailure,
  );
  // A runner can fail though no test did: a leak, a hook, no test at all.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function report(step, counts, output, seconds) {
  const mark = counts.failed > 0 ? '✗' : '✓';
  const tests = step.count ? `  ${summary(counts)}` : '';
  console.log(`${mark} ${step.name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s${tests}`);
  if (counts.failed > 0) console.log(output.trimEnd().replace(/^/gm, '    '));
}

export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const oneFailure = { passed: 0, failed: 1, skipped: 0 };
