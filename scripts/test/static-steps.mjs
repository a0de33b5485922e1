import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project.mjs';

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
  },
  typeCheck('tsc', '.'),
  ...(existsSync(join(projectFolder, 'apps/portal/tsconfig.json'))
    ? [typeCheck('tsc portal', 'apps/portal')]
    : []),
  typeCheck('tsc verifier', 'apps/verifier'),
  {
    name: 'dependency-cruiser',
    config: '.dependency-cruiser.mjs',
    program: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['--config', '.dependency-cruiser.mjs', 'apps', 'libs'],
  },
  { name: 'knip', config: 'knip.json', program: 'knip/bin/knip.js', args: [] },
];

/** By the native compiler, which takes a tenth of the time of the one whose API other tools still need. */
function typeCheck(name, folder) {
  return {
    name,
    config: join(folder, 'tsconfig.json'),
    program: 'typescript-7/bin/tsc',
    args: ['--noEmit', '--project', folder],
  };
}
