import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint } from './build/fingerprint.mjs';
import { capture } from './capture.mjs';
import { ensureInstalled } from './install.mjs';
import { projectFolder } from './project.mjs';

const dist = join(projectFolder, 'dist');
const stamps = join(dist, '.stamps');

// Beside the server the client for agencies, whose example runs against the demo.
const serverSources = ['apps/api/src', 'apps/worker/src', 'libs', 'clients/typescript'];

const targets = [
  {
    name: 'server',
    inputs: [...serverSources, '.swcrc', 'scripts/build', 'package-lock.json'],
    outputs: ['apps', 'libs', 'programs', 'clients'],
    command: (folder) => [
      'scripts/build/build-server.mjs',
      folder,
      ...serverSources.filter((source) => existsSync(join(projectFolder, source))),
    ],
  },
  {
    name: 'portal',
    requires: 'apps/portal/vite.config.ts',
    inputs: ['apps/portal', 'package-lock.json'],
    outputs: ['portal'],
    command: (folder) => vite('apps/portal', join(folder, 'portal')),
  },
  {
    name: 'verifier',
    requires: 'apps/verifier/vite.config.ts',
    // It judges cards by the same rules as the server.
    inputs: ['apps/verifier', 'libs/domain/src', 'package-lock.json'],
    outputs: ['verifier'],
    command: (folder) => vite('apps/verifier', join(folder, 'verifier')),
  },
];

function vite(source, outDir) {
  return [
    'node_modules/vite/bin/vite.js',
    ...['build', source, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
  ];
}

/** Builds what has changed since it was last built into dist/, and nothing else. */
export async function ensureBuilt(signal) {
  await mkdir(stamps, { recursive: true });
  const results = await Promise.allSettled(targets.map((target) => ensureTarget(target, signal)));
  const failures = results.filter(({ status }) => status === 'rejected').map(({ reason }) => reason.message);
  if (failures.length > 0) throw new Error(failures.join('\n'));
}

async function ensureTarget(target, signal) {
  if (target.requires && !existsSync(join(projectFolder, target.requires))) {
    console.log(`Not building the ${target.name}: there is no ${target.requires}.`);
    return;
  }
  const stampFile = join(stamps, target.name);
  const wanted = fingerprint(target.inputs);
  if (await isBuilt(target, stampFile, wanted)) return;

  const started = performance.now();
  await rm(stampFile, { force: true });
  await buildTarget(target, signal);
  await writeFile(stampFile, wanted);
  console.log(`Built the ${target.name} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

async function isBuilt(target, stampFile, wanted) {
  const found = await readFile(stampFile, 'utf8').catch(() => undefined);
  return found === wanted && target.outputs.every((output) => existsSync(join(dist, output)));
}

/** Builds beside the old output and swaps at the end: nothing stale stays, and a failed build breaks nothing. */
async function buildTarget(target, signal) {
  const folder = join(dist, `.${target.name}-${process.pid}`);
  try {
    await run(target.name, target.command(folder), signal);
    for (const output of target.outputs) await swap(join(folder, output), join(dist, output), folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function swap(fresh, place, folder) {
  if (existsSync(place)) await rename(place, join(folder, 'replaced'));
  if (existsSync(fresh)) await rename(fresh, place);
  await rm(join(folder, 'replaced'), { recursive: true, force: true });
}

async function run(name, args, signal) {
  // A development NODE_ENV would put the development build of React into the bundle.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code, output } = await capture(process.execPath, args, { cwd: projectFolder, env, signal });
  if (code !== 0) throw new Error(`Building the ${name} failed:\n${output}`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await ensureInstalled(undefined, { checks: false });
    await ensureBuilt();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
