import { join } from 'node:path';

/** A third of the compiler's time is collecting garbage of a program that ends anyway. Up to 2 GiB it does not. */
const WITHOUT_COLLECTING = { GOGC: 'off', GOMEMLIMIT: '2GiB' };

/** Checks that read the source only; each counts as one test and has one file that it goes by. */
export const staticSteps = [
  {
    name: 'oxfmt',
    config: '.oxfmtrc.json',
    program: 'oxfmt/bin/oxfmt',
    args: ['--check', '.'],
  },
  {
    name: 'oxlint',
    config: '.oxlintrc.json',
    program: 'oxlint/bin/oxlint',
    args: ['--deny-warnings', '--report-unused-disable-directives', '.'],
    env: WITHOUT_COLLECTING,
  },
  {
    name: 'dependency-cruiser',
    config: '.dependency-cruiser.mjs',
    program: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['--config', '.dependency-cruiser.mjs', 'apps', 'libs'],
  },
  { name: 'knip', config: 'knip.json', program: 'knip/bin/knip.js', args: [] },
];

/** The linter checks types as well, by the same engine; the compiler itself has its say before anything lands. */
export const longStaticSteps = [
  typeCheck('tsc', '.'),
  typeCheck('tsc portal', 'apps/portal'),
  typeCheck('tsc verifier', 'apps/verifier'),
];

/** By the native compiler, which takes a tenth of the time of the one whose API other tools still need. */
function typeCheck(name, folder) {
  return {
    name,
    config: join(folder, 'tsconfig.json'),
    program: 'typescript-7/bin/tsc',
    args: ['--noEmit', '--project', folder],
    env: WITHOUT_COLLECTING,
  };
}
