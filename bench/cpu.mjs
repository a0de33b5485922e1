import { readdirSync, readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

/** CPU seconds that a program and everything of a database server have used so far; Linux only. */
export function cpuSeconds(pid, databasePort) {
  return [pid, ...serverProcesses(databasePort)].reduce((sum, one) => sum + cpuOf(one), 0);
}

function cpuOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return 0;
  }
}

/** The postmaster that was started on this port, and its children. */
function serverProcesses(port) {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const postmaster = processes.find((pid) => read(`/proc/${pid}/cmdline`).includes(`port=${port}`));
  if (postmaster === undefined) return [];
  return [postmaster, ...processes.filter((pid) => parentOf(pid) === postmaster)];
}

function parentOf(pid) {
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
