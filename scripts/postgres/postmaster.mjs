import { readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, programOf } from '../processes.mjs';

/** What postmaster.pid says, if it is there: { pid, port, ready }. */
export async function readPostmasterFile(cluster) {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , port, , , , status] = text.split('\n');
  return pid ? { pid: Number(pid), port: Number(port), ready: status?.trim() === 'ready' } : undefined;
}

/** A server that is left of an earlier run and answers, or undefined; a file that a dead one left is removed. */
export async function findRunningPostmaster(cluster, patience = 60_000) {
  const until = Date.now() + patience;
  for (;;) {
    const postmaster = await readPostmasterFile(cluster);
    if (!postmaster) return undefined;
    if (!isPostmaster(postmaster.pid)) {
      await rm(join(cluster, 'postmaster.pid'), { force: true });
      return undefined;
    }
    if (postmaster.ready && (await answers(postmaster.port))) return postmaster;
    if (Date.now() > until)
      throw new Error(`PostgreSQL (process ${postmaster.pid}) runs but does not answer.`);
    await sleep(100);
  }
}

export function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.setTimeout(2000, () => finish(false));
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
    function finish(answer) {
      socket.destroy();
      resolve(answer);
    }
  });
}

/** The number may have gone to another program since. */
function isPostmaster(pid) {
  return isRunning(pid) && /^postgres/.test(programOf(pid) ?? 'postgres');
}
