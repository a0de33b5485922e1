import { createHash, randomUUID } from 'node:crypto';
import {
  chmod,
  chown,
  cp,
  lstat,
  mkdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture } from '../capture.mjs';
import { accountFor, canRun, canWriteTo } from './account.mjs';
import { findBinaries, program } from './binaries.mjs';

/**
 * Where PostgreSQL lives: { folder, binaries, account }. That is the wanted folder, unless we are root, must
 * hand over to an account, and that account cannot get there (a project below a 0700 folder): then binaries
 * and data go to a place that it can reach, and a note beside the wanted folder says where.
 */
export async function findHome(wanted) {
  if (process.getuid?.() !== 0)
    return { folder: await makeOurs(wanted), binaries: await findBinaries(), account: {} };
  const noted = await readNote(wanted);
  const account = accountFor(noted ?? wanted);
  const binaries = await reachableBinaries(account);
  const folder = (await makeTheirs(noted ?? wanted, account)) ?? (await moveElsewhere(wanted, account));
  return { folder, binaries, account };
}

async function makeOurs(folder) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { uid } = await stat(folder);
  if (uid === process.getuid?.() || process.platform === 'win32') return folder;
  throw new Error(
    `${folder} belongs to user ${uid}: start as that user, or set DATA_FOLDER to another folder.`,
  );
}

/** Makes the folder and gives it to the account; undefined if the account cannot reach it. */
async function makeTheirs(folder, account) {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  await chown(folder, account.uid, account.gid);
  if (canWriteTo(account, folder)) return folder;
  if (made) await rmdir(folder);
  return undefined;
}

async function moveElsewhere(wanted, account) {
  const ours = join(
    await sharedFolder(account),
    createHash('sha256').update(wanted).digest('hex').slice(0, 16),
  );
  // No note led here, so somebody removed the data folder to start afresh: what it led to goes as well.
  await rm(ours, { recursive: true, force: true });
  await makeReachable(ours);
  const folder = await makeTheirs(join(ours, randomUUID()), account);
  if (!folder) throw new Error(`User ${account.uid} cannot write below ${ours}. ${advice}`);
  await writeNote(wanted, folder, account);
  return folder;
}

function readNote(wanted) {
  return readFile(noteFile(wanted), 'utf8').then(
    (text) => JSON.parse(text).folder,
    () => undefined,
  );
}

async function writeNote(wanted, folder, account) {
  await writeFile(
    noteFile(wanted),
    JSON.stringify({ folder, reason: `user ${account.uid} cannot reach ${wanted}` }),
  );
}

function noteFile(wanted) {
  return `${wanted}-is-elsewhere.json`;
}

async function reachableBinaries(account) {
  const binaries = await findBinaries();
  if (runs(account, binaries)) return binaries;

  const copy = { ...binaries, folder: join(await sharedFolder(account), `postgresql-${binaries.version}`) };
  if (runs(account, copy)) return copy;
  await copyFolder(binaries.folder, copy.folder);
  if (runs(account, copy)) return copy;
  throw new Error(`User ${account.uid} cannot run ${program(copy, 'postgres')}. ${advice}`);
}

function runs(account, binaries) {
  return canRun(account, program(binaries, 'postgres'), ['--version']);
}

async function copyFolder(source, target) {
  const unfinished = `${target}.${process.pid}`;
  await cp(source, unfinished, { recursive: true, verbatimSymlinks: true });
  await capture('chmod', ['-R', 'a+rX', unfinished]);
  await rm(target, { recursive: true, force: true });
  await rename(unfinished, target);
}

async function sharedFolder(account) {
  for (const parent of ['/var/lib', tmpdir()]) {
    const folder = join(parent, 'talent-card-portal');
    await makeReachable(folder);
    if ((await isRootsAlone(folder)) && canRun(account, 'sh', ['-c', 'cd "$0"', folder])) return folder;
  }
  throw new Error(`User ${account.uid} can reach neither this project nor a folder beside it. ${advice}`);
}

/** The mode is set once more because the umask may have cut it down. */
async function makeReachable(folder) {
  try {
    await mkdir(folder);
    await chmod(folder, 0o755);
  } catch (error) {
    if (!['EEXIST', 'EACCES', 'EROFS'].includes(error.code)) throw error;
  }
}

/** In a folder that others may write to, somebody could have laid out binaries for us. */
async function isRootsAlone(folder) {
  const found = await lstat(folder).catch(() => undefined);
  return Boolean(found?.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0);
}

const advice = 'Run this as another user than root, or set DATABASE_URL to a PostgreSQL 18 of your own.';
