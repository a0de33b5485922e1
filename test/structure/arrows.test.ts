import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cruise, type ICruiseOptions, type ICruiseResult, type IResolveOptions } from 'dependency-cruiser';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const projectFolder = join(import.meta.dirname, '../..');

interface Rule {
  readonly name: string;
}
interface Configuration {
  readonly forbidden: readonly Rule[];
  readonly options: ICruiseOptions & { enhancedResolveOptions: Partial<IResolveOptions> };
}

/** For each rule, files that break it and no other: path and what they import. */
const PLANTED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'no-circle': {
    'libs/domain/src/tiers/one.ts': ['./other.js'],
    'libs/domain/src/tiers/other.ts': ['./one.js'],
  },
  'no-orphan': { 'libs/domain/src/tiers/alone.ts': [] },
  resolvable: { 'apps/api/src/http/lost.ts': ['#features/accounts/gone.js'] },
  'domain-imports-nothing': { 'libs/domain/src/tiers/reads-files.ts': ['node:fs'] },
  'domain-is-tested-alone': { 'libs/domain/src/tiers/tier.test.ts': ['node:fs', './tier.js'] },
  'platform-knows-nothing-of-talent': { 'libs/platform/src/cards.ts': ['#domain/tiers/tier.js'] },
  'database-looks-down': { 'libs/database/src/row.ts': ['#features/cards/use-case.js'] },
  'libraries-look-down': { 'libs/features/src/cards/answers.ts': ['#api/http/habit.js'] },
  'areas-apart': { 'libs/features/src/requests/reaches-over.ts': ['../cards/use-case.js'] },
  'programs-apart': { 'apps/worker/src/calls.ts': ['#api/http/habit.js'] },
  'portal-talks-to-the-api-only': {
    'apps/portal/src/rules.ts': ['../../../libs/domain/src/tiers/tier.js'],
  },
  'verifier-knows-the-rules-only': { 'apps/verifier/src/reads.ts': ['#features/cards/use-case.js'] },
  'habits-below-callers': { 'apps/api/src/http/knows.ts': ['../holder/screen.js'] },
  'driver-in-database-only': { 'libs/features/src/cards/queries.ts': ['pg'] },
  'rows-below-programs': { 'apps/worker/src/queries.ts': ['typeorm'] },
  'declared-packages-only': { 'apps/api/src/http/borrowed.ts': ['avvio'] },
  'no-tools-in-programs': { 'libs/platform/src/random.ts': ['fast-check'] },
  'tests-stay-outside': { 'apps/api/src/http/helped.ts': ['../../../../test/support/helper.js'] },
};

/** Files that are in order and that the planted ones import. */
const SOUND: Readonly<Record<string, readonly string[]>> = {
  'libs/domain/src/tiers/tier.ts': ['./name.js'],
  'libs/domain/src/tiers/name.ts': [],
  'libs/domain/src/tiers/name.test.ts': ['@jest/globals', 'fast-check', './name.js'],
  'libs/features/src/cards/use-case.ts': ['#domain/tiers/tier.js', '../errors/error.js', 'typeorm'],
  'libs/features/src/errors/error.ts': [],
  'apps/api/src/http/habit.ts': ['#features/errors/error.js'],
  'apps/api/src/holder/screen.ts': ['../http/habit.js', '#features/cards/use-case.js'],
  'test/support/helper.ts': [],
};

const load = async () =>
  ((await import(join(projectFolder, '.dependency-cruiser.mjs'))) as { default: Configuration }).default;

let folder: string;
let configuration: Configuration;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'talent-card-arrows-'));
  await copyFile(join(projectFolder, 'package.json'), join(folder, 'package.json'));
  await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  configuration = await load();
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the arrows between the folders', () => {
  test('every rule has a violation planted for it', () => {
    expect(Object.keys(PLANTED).sort()).toEqual(configuration.forbidden.map(({ name }) => name).sort());
  });

  test('what is in order passes', async () => {
    expect(await violationsIn({})).toEqual([]);
  });

  test.each(Object.entries(PLANTED))('%s catches its violation', async (rule, files) => {
    const violations = await violationsIn(files);
    expect(violations.map((violation) => violation.rule.name)).toContain(rule);
    for (const violation of violations) expect(Object.keys(files)).toContain(violation.from);
  });
});

async function violationsIn(files: Readonly<Record<string, readonly string[]>>) {
  for (const source of ['apps', 'libs', 'test'])
    await rm(join(folder, source), { recursive: true, force: true });
  for (const [path, imports] of Object.entries({ ...SOUND, ...files })) await plant(path, imports);
  const { enhancedResolveOptions, ...options } = configuration.options;
  const { output } = await cruise(
    ['apps', 'libs'],
    {
      ...options,
      preserveSymlinks: true,
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden: [...configuration.forbidden] },
    } as ICruiseOptions,
    { ...enhancedResolveOptions },
  );
  return (output as ICruiseResult).summary.violations;
}

async function plant(path: string, imports: readonly string[]): Promise<void> {
  const lines = imports.map((name, index) => `import * as name${index} from '${name}';`);
  const used = imports.map((_, index) => `name${index}`).join(', ');
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), [...lines, `export const all = [${used}];`].join('\n'));
}
