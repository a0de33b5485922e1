import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './start.mjs';

/** A PostgreSQL for tests: fast, not durable, in a temporary folder that goes with it: { url, stop() }. */
export async function startThrowawayPostgres() {
  const folder = await mkdtemp(join(tmpdir(), 'talent-card-test-'));
  // As root the server runs as another account, which must get through this folder to its own.
  await chmod(folder, 0o711);
  const postgres = await startPostgres({
    folder: join(folder, 'postgres'),
    logFile: join(folder, 'postgres.log'),
    durable: false,
    removeAfterwards: [folder],
  });
  return { url: postgres.ownerUrl('postgres'), stop: () => postgres.stop() };
}
