import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Takes the one lock on a subject for as long as this process lives. It is a listening socket, which the
 * kernel closes even after kill -9, so that it cannot go stale. Who comes second is told what `describe` says.
 */
export async function takeLock(subject, describe = () => ({})) {
  const address = addressOf(subject);
  if (await listen(address, describe)) return { taken: true };
  const holder = await ask(address);
  if (holder) return { taken: false, holder };

  // Only a socket in a file outlives its process; nobody answers there.
  if (!address.startsWith('\0')) await rm(address, { force: true });
  return { taken: await listen(address, describe), holder: {} };
}

/** Whether a living process holds the lock. */
export async function isLocked(subject) {
  return (await ask(addressOf(subject))) !== undefined;
}

function addressOf(subject) {
  const name = `talent-card-portal-${createHash('sha256').update(subject).digest('hex').slice(0, 16)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.lock`);
}

function listen(address, describe) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.end(JSON.stringify(describe()));
    });
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    server.listen(address, () => resolve(true));
    server.unref();
  });
}

function ask(address) {
  return new Promise((resolve) => {
    const socket = connect(address);
    let answer = '';
    socket.setTimeout(1000, () => socket.destroy());
    socket.on('data', (text) => (answer += text));
    socket.on('error', () => resolve(undefined));
    socket.on('close', () => resolve(answer ? JSON.parse(answer) : {}));
  });
}
