import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { startPostgres } from './postgres/start.mjs';
import { announcement } from './start/announcement.mjs';
import { whenNpmIsGone } from './start/orphan.mjs';
import { prepareDatabase } from './start/prepare.mjs';
import { refuseOccupiedPort, refuseSecondStart, waitForEarlierPrograms } from './start/refusals.mjs';
import { Service } from './start/service.mjs';
import { readSettings } from './start/settings.mjs';

const database = 'talent_portal';
const programs = { api: 'dist/programs/api.js', worker: 'dist/programs/worker.js' };

/** Each program serves its metrics on a port of its own: the worker on the one after the API's. */
function envOf(name, env) {
  const port = Number(env.METRICS_PORT);
  return name === 'worker' && port > 0 ? { ...env, METRICS_PORT: String(port + 1) } : env;
}

class Start {
  #stopping = new AbortController();
  #services = [];
  #postgres = Promise.resolve(undefined);
  #running;

  run() {
    this.#running = this.#run();
    return this.#running;
  }

  async #run() {
    const { signal } = this.#stopping;
    const { dataFolder, logFolder, databasePassword, env } = await readSettings();
    await refuseSecondStart(dataFolder, () => ({ pid: process.pid, url: this.url }));
    const locks = Object.fromEntries(Object.keys(programs).map((name) => [name, `${name} ${dataFolder}`]));
    await waitForEarlierPrograms(Object.values(locks));
    await refuseOccupiedPort(env.PORT, env.HOST);

    await ensureInstalled(signal, { checks: false });
    const [{ urls, own }] = await Promise.all([
      this.#database(dataFolder, databasePassword, env),
      ensureBuilt(signal),
    ]);
    const fullEnv = { ...env, ...urls };
    const { demoAccounts = [] } = await prepareDatabase(fullEnv, signal, own);
    if (signal.aborted) return;

    this.#services = Object.entries(programs).map(
      ([name, entry]) =>
        new Service({
          name,
          entry,
          env: envOf(name, fullEnv),
          lock: locks[name],
          logFolder,
          ...this.#listeners,
        }),
    );
    const [api] = await Promise.all(this.#services.map((service) => service.start()));
    this.url = api.url ?? `http://localhost:${env.PORT}`;
    const seconds = process.uptime().toFixed(1);
    console.log(announcement({ url: this.url, demoAccounts, logFolder, seconds }));
  }

  /** First the programs, which finish what they have begun, then the database under them. */
  async stop(exitCode) {
    if (this.#stopping.signal.aborted) return;
    this.#stopping.abort();
    await Promise.all(this.#services.map((service) => service.stop()));
    // It may be in the middle of an installation, which must not go on beside the next one.
    await Promise.race([this.#running.catch(() => {}), sleep(10_000)]);
    await (await this.#postgres.catch(() => undefined))?.stop();
    process.exit(exitCode);
  }

  async fail(error) {
    if (this.#stopping.signal.aborted) return;
    console.error(error.message);
    await this.stop(1);
  }

  /** Where the database is, and if it is our own, what is kept with it. */
  async #database(dataFolder, appPassword, env) {
    if (env.DATABASE_URL) return { urls: { DATABASE_OWNER_URL: env.DATABASE_OWNER_URL || env.DATABASE_URL } };
    this.#postgres = startPostgres({ folder: join(dataFolder, 'postgres'), ...this.#listeners });
    const postgres = await this.#postgres;
    // Imported late because it needs a package, which the first start installs.
    const { createDatabaseIfMissing } = await import('./postgres/create-database.mjs');
    const own = await createDatabaseIfMissing(postgres, database);
    const DATABASE_OWNER_URL = postgres.ownerUrl(database);
    const DATABASE_URL = `postgres://portal_app:${appPassword}@127.0.0.1:${postgres.port}/${database}`;
    return { urls: { DATABASE_OWNER_URL, DATABASE_URL }, own };
  }

  get #listeners() {
    return {
      onTrouble: (line) => this.#stopping.signal.aborted || console.error(line),
      onFailure: () => this.stop(1),
    };
  }
}

const start = new Start();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => start.stop(0));
whenNpmIsGone(() => start.stop(0));
await start.run().catch((error) => start.fail(error));
