import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keptSecrets } from '../kept-secrets.mjs';
import { restartBudget } from '../restart-budget.mjs';
import { Cluster } from './cluster.mjs';
import { findHome } from './home.mjs';

/**
 * Starts PostgreSQL below `folder`, or adopts the one that is left of an earlier run, and keeps it running on
 * one port until stop() or until this process ends in any way. `durable: false` is for data that may be lost;
 * `removeAfterwards` names folders that go when it stops. `onTrouble` gets a line for people; `onFailure` is
 * called when it cannot be kept running.
 */
export async function startPostgres({
  folder,
  logFile = join(dirname(folder), 'logs', 'postgres.log'),
  durable = true,
  removeAfterwards = [],
  onTrouble = console.error,
  onFailure = () => process.exit(1),
}) {
  const home = await findHome(folder);
  await mkdir(dirname(logFile), { recursive: true, mode: 0o700 });
  const { password } = await keptSecrets(join(home.folder, 'owner.json'), { password: 'hex' });
  const leftovers = removeAfterwards.length > 0 ? [...removeAfterwards, home.folder] : [];
  const order = { ...home, durable, logFile, password, removeAfterwards: leftovers };
  const postgres = new Postgres(order, { onTrouble, onFailure });
  await postgres.start();
  return postgres;
}

class Postgres {
  #stopping = false;
  #mayRestart = restartBudget();

  constructor(order, listeners) {
    this.order = order;
    this.listeners = listeners;
  }

  get port() {
    return this.order.port;
  }

  ownerUrl(database) {
    return `postgres://portal_owner:${this.order.password}@127.0.0.1:${this.port}/${database}`;
  }

  async start() {
    this.guard = spawn(process.execPath, [join(import.meta.dirname, 'guard.mjs')], {
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.guard.on('message', (message) => this.#hear(message));
    this.guard.send(this.order);
    await this.#becomesReady();
    this.guard.once('exit', () => this.#guardEnded());
  }

  async stop() {
    this.#stopping = true;
    const { guard } = this;
    if (guard.connected) guard.disconnect();
    if (guard.exitCode === null && guard.signalCode === null) await once(guard, 'exit');
    // A guard that was killed meanwhile has left the server to us; otherwise there is nothing left to stop.
    await new Cluster(this.order).stop();
  }

  async #becomesReady() {
    const { guard } = this;
    const { type, port, message } = await new Promise((resolve) => {
      guard.once('message', resolve);
      guard.once('exit', () => resolve({ type: 'failed', message: 'The guard of PostgreSQL ended early.' }));
    });
    if (type === 'failed') throw new Error(message);
    this.order.port = port;
  }

  #hear({ type, message }) {
    if (type === 'restarting') this.listeners.onTrouble('PostgreSQL ended unexpectedly; starting it again.');
    if (type === 'failed' && this.port) this.listeners.onTrouble(message);
  }

  /** The server itself may be well: the next guard adopts it. */
  async #guardEnded() {
    if (this.#stopping) return;
    this.listeners.onTrouble('The guard of PostgreSQL ended unexpectedly; starting another.');
    try {
      if (!this.#mayRestart()) throw new Error('PostgreSQL cannot be kept running.');
      await this.start();
    } catch (error) {
      this.listeners.onTrouble(error.message);
      this.listeners.onFailure();
    }
  }
}
