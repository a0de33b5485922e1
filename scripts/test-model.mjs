import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { projectFolder } from './project.mjs';
import { jest } from './test/suites.mjs';

/** Each model in test/model has a long size of its own; MODEL_SEED, MODEL_RUNS and the like override it. */
const LONG = { MODEL_SIZE: 'long' };

await ensureInstalled();
const args = [join('node_modules', jest.program), '--forceExit', '--selectProjects', 'model'];
const child = spawn(process.execPath, [...args, '--maxWorkers=1', ...process.argv.slice(2)], {
  cwd: projectFolder,
  stdio: 'inherit',
  env: { ...LONG, ...jest.env, ...process.env },
});
const [code] = await once(child, 'exit');
process.exitCode = code ?? 1;
