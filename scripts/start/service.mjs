import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../project.mjs';
import { restartBudget } from '../restart-budget.mjs';

const exitWithParent = pathToFileURL(join(import.meta.dirname, 'exit-with-parent.mjs')).href;
const largestLog = 10_000_000;
const startPatience = 60_000;
const drainPatience = 10_000;

/** A program that is started, kept running and stopped: the API, the worker. */
export class Service {
  #stopping = false;
  #mayRestart = restartBudget();

  constructor({ name, entry, env, lock, logFolder, onTrouble, onFailure }) {
    Object.assign(this, { name, entry, onTrouble, onFailure });
    this.env = { ...env, SUPERVISED_AS: lock };
    this.logFile = join(logFolder, `${name}.log`);
  }

  /** Resolves with the program's own message when it is ready. */
  async start() {
    this.#setLargeLogAside();
    const ready = await this.#launch();
    if (!ready) throw new Error(`The ${this.name} did not start.${this.#lastLines()}`);
    void this.#keepRunning();
    return ready;
  }

  async stop() {
    this.#stopping = true;
    const { child } = this;
    if (!child || hasEnded(child)) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), drainPatience);
    await once(child, 'exit');
    clearTimeout(timer);
  }

  async #keepRunning() {
    for (let failures = 0; ;) {
      if (!hasEnded(this.child)) await once(this.child, 'exit');
      if (this.#stopping) return;
      if (!this.#mayRestart()) return this.#giveUp();
      this.onTrouble(`The ${this.name} ended unexpectedly (${howItEnded(this.child)}); starting it again.`);
      await sleep(200 * 2 ** failures);
      if (this.#stopping) return;
      failures = (await this.#launch()) ? 0 : failures + 1;
    }
  }

  #giveUp() {
    this.onTrouble(`The ${this.name} cannot be kept running.${this.#lastLines()}`);
    this.onFailure();
  }

  /** In a process group of its own, so that Ctrl-C reaches it only as the one SIGTERM of stop(). */
  async #launch() {
    const log = this.#openLog();
    this.child = spawn(process.execPath, ['--enable-source-maps', '--import', exitWithParent, this.entry], {
      cwd: projectFolder,
      env: this.env,
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
    if (log !== 'inherit') closeSync(log);
    return untilReady(this.child);
  }

  #openLog() {
    return process.env.LOG_TO_TERMINAL === 'true' ? 'inherit' : openSync(this.logFile, 'a', 0o600);
  }

  #setLargeLogAside() {
    const size = statSync(this.logFile, { throwIfNoEntry: false })?.size ?? 0;
    if (size > largestLog) renameSync(this.logFile, `${this.logFile}.1`);
  }

  #lastLines() {
    if (process.env.LOG_TO_TERMINAL === 'true') return '';
    const lines = readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-20);
    return ` The end of ${this.logFile}:\n${lines.join('\n')}`;
  }
}

/** The program's ready message, or undefined when it ends first or takes too long. */
function untilReady(child) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), startPatience);
    child.on('message', (message) => message?.type === 'ready' && finish(message));
    child.once('exit', () => finish(undefined));
    child.once('error', () => finish(undefined));
    function finish(answer) {
      clearTimeout(timer);
      resolve(answer);
    }
  });
}

function hasEnded(child) {
  return child.exitCode !== null || child.signalCode !== null;
}

function howItEnded(child) {
  return child.signalCode ?? `exit code ${child.exitCode}`;
}
