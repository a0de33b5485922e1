import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');
/** What `npm start` builds and runs, and what builds and runs it. */
const FOLDERS = ['apps', 'libs', 'clients/typescript', 'scripts/build', 'scripts/postgres', 'scripts/start'];
const FILES = ['scripts/build.mjs', 'scripts/start.mjs', 'scripts/install.mjs', 'scripts/tour.mjs'];
/** Tools that say of themselves that they install the packages of the checks first. */
const TOOLS = ['apps/portal/generate-api-types.mjs'];

test('a first start does without the packages of the checks: nothing in it imports one', async () => {
  const { PACKAGES_OF_CHECKS } = (await import(join(PROJECT, 'scripts/test/packages.mjs'))) as {
    PACKAGES_OF_CHECKS: readonly string[];
  };
  const manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  expect(PACKAGES_OF_CHECKS.filter((name) => !(name in manifest.devDependencies))).toEqual([]);

  const borrowed = [...FILES, ...FOLDERS.flatMap(sourcesIn)]
    .filter((path) => !TOOLS.includes(path))
    .flatMap((path) => packagesOf(path).map((name) => ({ path, name })))
    .filter(({ name }) => PACKAGES_OF_CHECKS.includes(name));
  expect(borrowed).toEqual([]);
});

function sourcesIn(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name) && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length + 1));
}

/** Packages that a file names, as a module or as the path of a program. */
function packagesOf(path: string): string[] {
  const text = readFileSync(join(PROJECT, path), 'utf8');
  const named = text.matchAll(/(?:from |import\(|import |node_modules\/)['"]?((?:@[\w.-]+\/)?[\w.-]+)/g);
  return [...named].map(([, name]) => name!);
}
