import { readFileSync } from 'node:fs';

/** Whether the process runs; a killed one that nobody has waited for yet (a zombie) does not. */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return linuxStatus(pid)?.state !== 'Z';
}

/** The parent of a process, where the platform tells it without another program. */
export function parentOf(pid) {
  return linuxStatus(pid)?.parent;
}

/** The program that a process runs, where the platform tells it without another program. */
export function programOf(pid) {
  return linuxStatus(pid)?.program;
}

function linuxStatus(pid) {
  try {
    const [, program, state, parent] = /\((.*)\) (\w) (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return { program, state, parent: Number(parent) };
  } catch {
    return undefined;
  }
}
