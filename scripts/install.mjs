import { createHash } from 'node:crypto';
import { lstat, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { capture } from './capture.mjs';
import { projectFolder } from './project.mjs';

const lockFile = join(projectFolder, 'package-lock.json');
const modules = join(projectFolder, 'node_modules');
const installedLockFile = join(modules, '.package-lock.json');
const stampFile = join(modules, '.installed-for.json');

/** Installs the locked packages, unless exactly these already stand in node_modules. */
export async function ensureInstalled(signal) {
  const wanted = await currentStamp();
  const found = await readJson(stampFile);
  if (found?.platform === wanted.platform && found.lock === wanted.lock) return;

  const samePlatform = !found || found.platform === wanted.platform;
  if (!(samePlatform && (await isInstalledByHand()))) {
    await refuseBorrowedModules();
    console.log('Installing packages …');
    await npmCi(signal);
  }
  await writeFile(stampFile, JSON.stringify(wanted));
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

async function npmCi(signal) {
  const [command, ...prefix] = npmCommand();
  // NODE_ENV=production would leave out the tools that build the project.
  const flags = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--include=dev', '--loglevel=error'];
  // Asked to end, npm goes on for a while, and then works against the next installation.
  const options = { cwd: projectFolder, signal, killSignal: 'SIGKILL' };
  const { code, output } = await capture(command, [...prefix, ...flags], options);
  if (code !== 0) throw new Error(`npm ci failed:\n${output}`);
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
