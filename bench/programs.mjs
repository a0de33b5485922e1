import { fork } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../scripts/project.mjs';

/** Starts a program that tells its address: { child, url }. */
export function startProgram(program, environment) {
  const child = fork(join(projectFolder, program), {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', ({ url }) => resolve({ child, url }));
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}`)));
  });
}

/** The API as it runs in production, with a limit of requests that nobody reaches. */
export function startApi(databaseUrl) {
  return startProgram('dist/programs/api.js', {
    NODE_ENV: 'production',
    PORT: '0',
    HOST: '127.0.0.1',
    PUBLIC_URL: 'https://bench.example.org',
    DATABASE_URL: databaseUrl,
    MASTER_KEY: Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7)).toString('base64'),
    REQUESTS_A_MINUTE: '1000000',
    LOG_LEVEL: 'info',
  });
}

export const median = (numbers) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
