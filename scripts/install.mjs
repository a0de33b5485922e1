import { createHash } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { capture } from './capture.mjs';
import { projectFolder } from './project.mjs';
import { PACKAGES_OF_CHECKS } from './test/packages.mjs';

const packageFile = join(projectFolder, 'package.json');
const lockFile = join(projectFolder, 'package-lock.json');
const modules = join(projectFolder, 'node_modules');
const installedLockFile = join(modules, '.package-lock.json');
const stampFile = join(modules, '.installed-for.json');
const inTheMaking = join(projectFolder, '.installing');

/**
 * Installs the locked packages, unless exactly these already stand in node_modules. Whoever only builds and runs the
 * portal needs no `checks`: the first installation leaves their packages out, nearly half of all, until they are
 * asked for.
 */
export async function ensureInstalled(signal, { checks = true } = {}) {
  const wanted = await currentStamp();
  const found = await readJson(stampFile);
  const samePlatform = !found || found.platform === wanted.platform;
  const sameLock = found?.platform === wanted.platform && found.lock === wanted.lock;
  if (sameLock && (!checks || !found.withoutChecks)) return;

  if (!(samePlatform && (await isInstalledByHand()))) {
    console.log('Installing packages …');
    if (sameLock) await addChecks(signal);
    else if (checks || (await lstat(modules).catch(() => undefined))) await installAll(signal);
    else return await installWithoutChecks(signal, { ...wanted, withoutChecks: true });
  }
  await writeFile(stampFile, JSON.stringify(wanted));
}

async function installAll(signal) {
  await refuseBorrowedModules();
  await npm(['ci'], { cwd: projectFolder, signal });
}

/** Leaves in place what is there: a portal may be running on it, and its PostgreSQL with it. */
async function addChecks(signal) {
  await npm(['install', '--no-save'], { cwd: projectFolder, signal });
}

/** npm knows of no packages that are needed for building but not for checking, so it is given lists without these. */
async function installWithoutChecks(signal, stamp) {
  // What was killed in the middle may still be about to end.
  await rm(inTheMaking, { recursive: true, force: true, maxRetries: 10 });
  await mkdir(inTheMaking);
  const [named, locked] = await Promise.all([readJson(packageFile), readJson(lockFile)]);
  for (const list of [named, locked.packages['']])
    for (const name of PACKAGES_OF_CHECKS) delete list.devDependencies[name];
  await writeFile(join(inTheMaking, 'package.json'), JSON.stringify(named));
  await writeFile(join(inTheMaking, 'package-lock.json'), JSON.stringify(locked));

  await npm(['ci'], { cwd: inTheMaking, signal });
  await writeFile(join(inTheMaking, 'node_modules/.installed-for.json'), JSON.stringify(stamp));
  await rename(join(inTheMaking, 'node_modules'), modules);
  await rm(inTheMaking, { recursive: true });
}

/** npm ci empties what the link leads to, which is another project's. */
async function refuseBorrowedModules() {
  const found = await lstat(modules).catch(() => undefined);
  if (!found?.isSymbolicLink()) return;
  throw new Error(
    `${modules} is a link to another folder and does not hold the packages of package-lock.json.\n` +
      'Install them there with `npm ci`, or remove the link and try again.',
  );
}

async function currentStamp() {
  const major = process.versions.node.split('.')[0];
  const lock = createHash('sha256').update(await readFile(lockFile));
  return { platform: `node${major}-${process.platform}-${process.arch}`, lock: lock.digest('hex') };
}

/** Somebody ran `npm install`: npm's own record of what it installed then agrees with the lock file. */
async function isInstalledByHand() {
  const installed = (await readJson(installedLockFile))?.packages;
  if (!installed) return false;
  const { '': _root, ...locked } = (await readJson(lockFile)).packages;
  return (
    Object.entries(locked).every(([path, entry]) => isSame(installed[path], entry)) &&
    Object.keys(installed).every((path) => path in locked)
  );
}

function isSame(installed, locked) {
  if (!installed) return Boolean(locked.optional || locked.devOptional);
  return installed.version === locked.version && installed.integrity === locked.integrity;
}

async function npm(words, options) {
  const [command, ...prefix] = npmCommand();
  // NODE_ENV=production would leave out the tools that build the project.
  const flags = ['--no-audit', '--no-fund', '--prefer-offline', '--include=dev', '--loglevel=error'];
  // Asked to end, npm goes on for a while, and then works against the next installation.
  const args = [...prefix, ...words, ...flags];
  const { code, output } = await capture(command, args, { ...options, bound: true, killSignal: 'SIGKILL' });
  if (code !== 0) throw new Error(`npm ${words[0]} failed:\n${output}`);
}

function npmCommand() {
  const running = process.env.npm_execpath;
  if (running?.endsWith('npm-cli.js')) return [process.execPath, running];
  return process.platform === 'win32' ? ['cmd', '/c', 'npm'] : ['npm'];
}

async function readJson(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
