import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { until } from '../support/until.js';

const CAPTURE = pathToFileURL(join(import.meta.dirname, '../../scripts/capture.mjs')).href;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'talent-card-bound-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a program that is bound to another one ends with it, also when that one is killed', async () => {
  const note = join(folder, 'pid');
  const goesOn = `require('node:fs').writeFileSync(process.argv[1], String(process.pid)); setInterval(() => {}, 1000)`;
  const starting = `import { capture } from ${JSON.stringify(CAPTURE)};
    await capture(process.execPath, ['-e', ${JSON.stringify(goesOn)}, ${JSON.stringify(note)}], { bound: true });`;
  const starter = spawn(process.execPath, ['--input-type=module', '--eval', starting], { stdio: 'ignore' });
  const read = () => readFile(note, 'utf8').catch(() => '');
  const bound = Number(await until('the bound program runs', read));
  expect(isRunning(bound)).toBe(true);
  starter.kill('SIGKILL');
  await once(starter, 'exit');
  await until('the bound program has ended', () => !isRunning(bound));
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
