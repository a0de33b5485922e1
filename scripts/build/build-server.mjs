import { transformFile } from '@swc/core';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundlePrograms } from './bundle-programs.mjs';

/**
 * Compiles every TypeScript file below the sources into the same place below `folder`, with a source map beside
 * it. Types are not checked here; `npm test` does that.
 */
async function compileServer(folder, sources) {
  const files = (await Promise.all(sources.map(filesBelow))).flat();
  await Promise.all(files.map((file) => compile(file, join(folder, file.replace(/\.ts$/, '.js')))));
}

async function filesBelow(source) {
  const entries = await readdir(source, { recursive: true });
  return entries
    .filter((entry) => entry.endsWith('.ts') && !entry.endsWith('.test.ts') && !entry.endsWith('.d.ts'))
    .map((entry) => join(source, entry));
}

async function compile(source, target) {
  const { code, map } = await transformFile(source, { swcrc: true, sourceMaps: true });
  await mkdir(dirname(target), { recursive: true });
  const name = target.slice(dirname(target).length + 1);
  await Promise.all([
    writeFile(target, `${code}//# sourceMappingURL=${name}.map\n`),
    writeFile(`${target}.map`, map),
  ]);
}

const [folder, ...sources] = process.argv.slice(2);
await compileServer(folder, sources);
await bundlePrograms(folder);
