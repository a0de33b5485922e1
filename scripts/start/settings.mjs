import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { keptSecrets } from '../kept-secrets.mjs';
import { projectFolder } from '../project.mjs';

/** Secrets that the programs need and nobody has to choose: random bytes in these encodings. */
const secrets = { MASTER_KEY: 'base64', DATABASE_PASSWORD: 'hex' };

/** What this run goes by: { dataFolder, logFolder, databasePassword, env }; env is for the programs. */
export async function readSettings() {
  const envFile = join(projectFolder, '.env');
  if (existsSync(envFile)) process.loadEnvFile(envFile);

  const dataFolder = resolve(projectFolder, process.env.DATA_FOLDER || '.data');
  const logFolder = join(dataFolder, 'logs');
  // As root, PostgreSQL runs as another account, which must get through to its folder below this one.
  await mkdir(dataFolder, { recursive: true, mode: 0o711 });
  await mkdir(logFolder, { recursive: true, mode: 0o700 });

  const { DATABASE_PASSWORD, ...kept } = await keptSecrets(join(dataFolder, 'secrets.json'), secrets);
  const env = { ...defaults(dataFolder), ...kept, ...process.env };
  return { dataFolder, logFolder, databasePassword: DATABASE_PASSWORD, env };
}

function defaults(dataFolder) {
  const demo = process.env.DEMO ?? (process.env.NODE_ENV === 'production' ? 'false' : 'true');
  return {
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: '3000',
    DEMO: demo,
    DEMO_CLOCK: demo,
    WEBHOOK_LOOPBACK: demo,
    // The demo's staff sign in without an authenticator at hand; elsewhere they must have one.
    STAFF_MFA: demo === 'true' ? 'optional' : 'required',
    FILES_FOLDER: join(dataFolder, 'files'),
    // The demo tells people by files that one can look at.
    ...(demo === 'true' && {
      MAIL_FOLDER: join(dataFolder, 'outbox'),
      SMS_FOLDER: join(dataFolder, 'outbox'),
    }),
  };
}
