import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { capture } from '../capture.mjs';
import { program } from './binaries.mjs';
import { answers, findRunningPostmaster, readPostmasterFile } from './postmaster.mjs';

// Chinese trigram search needs a character type that knows Chinese; the C library's names for it differ.
const characterType = { darwin: 'UTF-8', win32: 'C' }[process.platform] ?? 'C.UTF-8';

const initialisation = [
  ...['--username=portal_owner', '--auth=scram-sha-256', '--encoding=UTF8'],
  ...['--locale=C', `--lc-ctype=${characterType}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
];

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** Tests connect a thousand times, and their passwords guard nothing. */
const cheapPasswords = { scram_iterations: 1 };

const carelessSettings = {
  ...{ fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  ...{ wal_level: 'minimal', max_wal_senders: 0 },
  // A hundred databases that live for seconds are not worth cleaning.
  autovacuum: 'off',
  ...cheapPasswords,
};

function flagsOf(flag, values) {
  return Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
}

/** One PostgreSQL data folder and the programs that work on it. */
export class Cluster {
  constructor({ folder, binaries, account, durable, logFile }) {
    this.home = folder;
    this.folder = join(folder, 'cluster');
    this.logFile = logFile;
    this.binaries = binaries;
    this.durable = durable;
    this.options = { ...account, cwd: folder, env: { PATH: process.env.PATH, TZ: 'UTC' } };
  }

  /** Made under another name and renamed, so that a half-made one is never taken for a whole. */
  async ensureInitialised(password) {
    if (existsSync(this.folder)) return;
    const unfinished = `${this.folder}.unfinished`;
    const passwordFile = join(this.home, 'initdb-password');
    for (const leftover of [unfinished, passwordFile]) await rm(leftover, { recursive: true, force: true });
    await this.#writeOwned(passwordFile, password);
    const careless = ['--no-sync', ...flagsOf('--set', cheapPasswords)];
    const flags = [...initialisation, `--pwfile=${passwordFile}`, ...(this.durable ? [] : careless)];
    const { code, output } = await this.#run('initdb', [...flags, `--pgdata=${unfinished}`]);
    await rm(passwordFile);
    if (code !== 0) throw new Error(`initdb failed:\n${output}`);
    await rename(unfinished, this.folder);
  }

  /** Adopts the server that is left of an earlier run, or starts one: { port, ended }. */
  async adoptOrStart(findPort) {
    const running = await findRunningPostmaster(this.folder);
    if (running) return { port: running.port, ended: whenSilent(running.port) };
    return this.#startPatiently(findPort);
  }

  async stop() {
    for (const mode of ['fast', 'immediate']) {
      if (!(await readPostmasterFile(this.folder))) return;
      await this.#run('pg_ctl', ['stop', '--pgdata', this.folder, '--mode', mode, '--timeout', '20']);
    }
  }

  /** After a crash, old backends may hold the shared memory for a moment; a free port may have been taken. */
  async #startPatiently(findPort) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#start(await findPort());
      } catch (error) {
        if (attempt === 10) throw error;
        await sleep(100 * attempt);
      }
    }
  }

  async #start(port) {
    const log = await open(this.logFile, 'a', 0o600);
    const all = { ...settings, port, ...(this.durable ? {} : carelessSettings) };
    const args = ['-D', this.folder, ...flagsOf('-c', all)];
    const child = spawn(program(this.binaries, 'postgres'), args, {
      ...this.options,
      stdio: ['ignore', log.fd, log.fd],
    });
    const ended = once(child, 'exit');
    await log.close();
    await Promise.race([this.#becomesReady(child), ended]);
    if (child.exitCode === null && child.signalCode === null) return { port, ended };
    throw new Error(`PostgreSQL did not start:\n${await this.#lastLines()}`);
  }

  async #becomesReady(child) {
    while (child.exitCode === null && child.signalCode === null) {
      const postmaster = await readPostmasterFile(this.folder);
      if (postmaster?.pid === child.pid && postmaster.ready) return;
      await sleep(20);
    }
  }

  async #lastLines() {
    const text = await readFile(this.logFile, 'utf8');
    return text.split('\n').slice(-12).join('\n');
  }

  #run(name, args) {
    return capture(program(this.binaries, name), args, this.options);
  }

  async #writeOwned(file, text) {
    const handle = await open(file, 'wx', 0o600);
    const { uid, gid } = this.options;
    if (uid !== undefined) await handle.chown(uid, gid);
    await handle.writeFile(text);
    await handle.close();
  }
}

/** An adopted server is no child of ours, so we learn of its end by asking. */
async function whenSilent(port) {
  while (await answers(port)) await sleep(500);
}
