import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The account that PostgreSQL runs as when we are root, which it refuses: the owner of the folder, else
 * `postgres`, else `nobody`; in the form that spawn takes.
 */
export function accountFor(folder) {
  return ownerOf(folder) ?? accountNamed('postgres') ?? accountNamed('nobody') ?? { uid: 65534, gid: 65534 };
}

/** Whether the account can run the command: asked of the kernel, which also knows ACLs and mount options. */
export function canRun(account, command, args) {
  return spawnSync(command, args, { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

export function canWriteTo(account, folder) {
  return canRun(account, 'sh', ['-c', 'cd "$0" && test -w .', folder]);
}

function ownerOf(folder) {
  let existing = folder;
  while (!existsSync(existing)) existing = dirname(existing);
  const { uid, gid } = statSync(existing);
  return uid === 0 ? undefined : { uid, gid };
}

function accountNamed(name) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${name}:`));
  if (!line) return undefined;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}
