import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

/** What one starts with `node dist/programs/NAME.js`, and the threads that one of them starts. */
const PROGRAMS = {
  api: 'apps/api/src/main.js',
  worker: 'apps/worker/src/main.js',
  prepare: 'apps/worker/src/prepare.js',
  'grant-administrator': 'apps/worker/src/grant-administrator.js',
  'rotate-master-key': 'apps/worker/src/rotate-master-key.js',
  'rotate-signing-key': 'apps/worker/src/rotate-signing-key.js',
  'clean-file-worker': 'libs/platform/src/files/clean-file-worker.js',
  'card-printer-worker': 'libs/features/src/cards/paper/card-printer-worker.js',
};

/** Native code and data that are looked up at run time stay packages. */
const PACKAGES = [/^@node-rs\//, /^chinese-days/, /^pdfkit$/, /^subset-font$/, /^passkit-generator$/];

/** Packages that Nest offers to use when they are there; none of ours uses them. */
const NOT_INSTALLED = /^@nestjs\/(microservices|platform-express|websockets)\b|^@fastify\/view$/;

/**
 * Here @nestjs/typeorm requires TypeORM by name, a second copy beside the bundled one, to find two classes that
 * TypeORM 1 no longer has. They are found missing without it.
 */
const SECOND_TYPEORM = /@nestjs\/typeorm\/dist\/common\/typeorm-compat\.js$/;

/**
 * Puts each program, with the packages that it uses, into a few files: a program that reads some two thousand
 * modules one by one takes twice as long to start.
 */
export async function bundlePrograms(folder) {
  const compiled = resolve(folder);
  const bundle = await rolldown({
    input: Object.fromEntries(Object.entries(PROGRAMS).map(([name, file]) => [name, join(compiled, file)])),
    platform: 'node',
    external: [...PACKAGES, NOT_INSTALLED],
    resolve: { alias: aliases(compiled) },
    plugins: [withoutSecondTypeorm, withSourceMaps(compiled)],
  });
  await bundle.write({
    dir: join(folder, 'programs'),
    format: 'esm',
    sourcemap: true,
    sourcemapExcludeSources: true,
    chunkFileNames: 'shared-[hash].js',
  });
}

/** The `imports` of package.json lead to the output that is about to be replaced. */
function aliases(compiled) {
  const libraries = ['domain', 'platform', 'database', 'features'].map((name) => [name, `libs/${name}/src`]);
  const programs = ['api', 'worker'].map((name) => [name, `apps/${name}/src`]);
  return Object.fromEntries(
    [...libraries, ...programs].map(([name, place]) => [`#${name}`, join(compiled, place)]),
  );
}

/**
 * So that a stack names the line of the TypeScript. Packages keep the line of the bundle: Node reads every map
 * before the program starts, and those of the packages are most of it.
 */
function withSourceMaps(compiled) {
  return {
    name: 'source-maps',
    async load(file) {
      if (!file.startsWith(compiled))
        return isScript(file) ? { code: await readFile(file, 'utf8'), map: NO_MAP } : null;
      const [code, map] = await Promise.all([readFile(file, 'utf8'), readFile(`${file}.map`, 'utf8')]);
      const { sources, ...rest } = JSON.parse(map);
      // The compiler names the sources from the project's root, the bundler takes them to lie beside the file.
      return { code, map: { ...rest, sources: sources.map((source) => resolve(source)) } };
    },
  };
}

const NO_MAP = { version: 3, names: [], sources: [], mappings: '' };
const isScript = (file) => /\.[cm]?js$/.test(file);

const withoutSecondTypeorm = {
  name: 'without-second-typeorm',
  load(file) {
    if (!SECOND_TYPEORM.test(file)) return null;
    return { code: 'export const Connection = undefined;\nexport const AbstractRepository = undefined;\n' };
  },
};
