import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project.mjs';

/** Checks that read the source only; each counts as one test and has one file that it goes by. */
export const staticSteps = [
  {
    name: 'prettier',
    config: '.prettierrc.json',
    program: 'prettier/bin/prettier.cjs',
    args: ['--check', '.'],
  },
  { name: 'eslint', config: 'eslint.config.mjs', program: 'eslint/bin/eslint.js', args: ['.'] },
  typeCheck('tsc', '.'),
  ...(existsSync(join(projectFolder, 'apps/portal/tsconfig.json'))
    ? [typeCheck('tsc portal', 'apps/portal')]
    : []),
  {
    name: 'dependency-cruiser',
    config: '.dependency-cruiser.mjs',
    program: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['--config', '.dependency-cruiser.mjs', 'apps', 'libs'],
  },
  { name: 'knip', config: 'knip.json', program: 'knip/bin/knip.js', args: [] },
];

/** By the native compiler, which takes a tenth of the time; ESLint, which needs the other one's API, has that. */
function typeCheck(name, folder) {
  return {
    name,
    config: join(folder, 'tsconfig.json'),
    program: 'typescript-7/bin/tsc',
    args: ['--noEmit', '--project', folder],
  };
}
