import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The key that programs under test encrypt fields with. */
export const MASTER_KEY = Buffer.from('0123456789abcdefghijklmnopqrstuv').toString('base64');

export type Environment = Readonly<Record<string, string>>;

/** The environment of a program under test; `more` overrides. */
export function testEnvironment(databaseUrl: string, more: Environment = {}): Environment {
  return {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '8',
    MASTER_KEY,
    FILES_FOLDER: join(tmpdir(), 'talent-card-test-files'),
    PORTAL_FOLDER: 'dist/no-portal-under-test',
    VERIFIER_FOLDER: 'dist/no-verifier-under-test',
    LOG_LEVEL: 'silent',
    REQUESTS_A_MINUTE: '100000',
    ...more,
  };
}
