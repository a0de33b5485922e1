// Runs PostgreSQL for one supervisor and stops it when the supervisor is gone, whichever way it went. It stands
// in a process group of its own, so that Ctrl-C in a terminal does not stop the database under the programs.
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.mjs';
import { takeLock } from '../lock.mjs';
import { Cluster } from './cluster.mjs';

class Guard {
  #stopping = false;
  #inCharge = false;
  #starting = Promise.resolve();

  constructor(order) {
    this.order = order;
    this.cluster = new Cluster(order);
  }

  async run() {
    let server = await this.#keepInHand(this.#firstServer());
    const { port } = server;
    await tell({ type: 'ready', port });
    for (;;) {
      await server.ended;
      if (this.#stopping) return;
      await tell({ type: 'restarting' });
      server = await this.#keepInHand(this.cluster.adoptOrStart(() => port));
    }
  }

  async stop() {
    this.#stopping = true;
    await this.#starting;
    if (this.#inCharge) await this.cluster.stop();
    for (const folder of this.order.removeAfterwards) await rm(folder, { recursive: true, force: true });
    process.exit(0);
  }

  async #firstServer() {
    await this.#waitForEarlierGuard();
    await this.cluster.ensureInitialised(this.order.password);
    return this.cluster.adoptOrStart(() => this.order.port ?? freePort());
  }

  /** A guard whose supervisor was killed may still be stopping the server. */
  async #waitForEarlierGuard() {
    while (!this.#inCharge) {
      if (this.#stopping) throw new Error('Stopped before the earlier guard had ended.');
      this.#inCharge = (await takeLock(`postgres ${this.order.folder}`)).taken;
      if (!this.#inCharge) await sleep(50);
    }
  }

  /** A stop which falls into a start must wait until there is something to stop. */
  #keepInHand(server) {
    this.#starting = server.catch(() => {});
    return server;
  }
}

/** Resolves when the message is on its way, or when nobody is left to hear it. */
function tell(message) {
  return new Promise((resolve) => (process.connected ? process.send(message, () => resolve()) : resolve()));
}

async function fail(error) {
  await tell({ type: 'failed', message: error.message });
  process.exit(1);
}

// It lives as long as its supervisor: who stops all processes at once means the supervisor, too.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

process.once('message', (order) => {
  const guard = new Guard(order);
  guard.run().catch(fail);
  if (process.connected) process.once('disconnect', () => guard.stop());
  else void guard.stop();
});
