import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isLocked, takeLock } from '../lock.mjs';

/** One data folder serves one start at a time; `describe` tells a second one who is there. */
export async function refuseSecondStart(dataFolder, describe) {
  const { taken, holder } = await takeLock(`start ${dataFolder}`, describe);
  if (taken) return;
  const place = holder.url ? ` at ${holder.url}` : '';
  throw new Error(
    `The portal already runs on ${dataFolder}${place} (process ${holder.pid}).\n` +
      `Use that one, stop it with Ctrl-C or \`kill ${holder.pid}\`, or start another one beside it:\n` +
      `  DATA_FOLDER=.data-2 PORT=3001 npm start`,
  );
}

/** Programs whose supervisor was killed end by themselves; until then they hold their port. */
export async function waitForEarlierPrograms(locks) {
  const until = Date.now() + 20_000;
  for (const lock of locks) {
    while ((await isLocked(lock)) && Date.now() < until) await sleep(100);
  }
}

export async function refuseOccupiedPort(port, host) {
  const problem = await problemWithListening(port, host);
  if (!problem) return;
  if (problem.code !== 'EADDRINUSE') throw new Error(`Cannot listen on ${host}:${port}: ${problem.message}`);
  throw new Error(
    `Port ${port} is in use by another program. Stop that program, or choose another port:\n` +
      `  PORT=${Number(port) + 1} npm start`,
  );
}

function problemWithListening(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ port: Number(port), host }, () => server.close(() => resolve(undefined)));
  });
}
