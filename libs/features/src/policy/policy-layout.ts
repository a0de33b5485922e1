import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

import { didYouMean } from './nearest-word.js';
import type { PolicyProblem } from './policy-error.js';
import { readYamlFile } from './yaml-file.js';
import type { YamlFile } from './yaml-file.js';

export const LISTS = [
  'tiers',
  'areas',
  'criteria',
  'services',
  'cities',
  'agencyKinds',
  'rejectionReasons',
  'documents',
  'programmes',
] as const;
export type List = (typeof LISTS)[number];

/** The schema that a file follows and the list that it holds; policy.yaml holds none. */
interface FileKind {
  readonly schema: string;
  readonly list?: List;
}

const FILES: Readonly<Record<string, FileKind>> = {
  'policy.yaml': { schema: 'policy' },
  'tiers.yaml': { schema: 'tiers', list: 'tiers' },
  'areas.yaml': { schema: 'areas', list: 'areas' },
  'cities.yaml': { schema: 'cities', list: 'cities' },
  'agency-kinds.yaml': { schema: 'agency-kinds', list: 'agencyKinds' },
  'rejection-reasons.yaml': { schema: 'rejection-reasons', list: 'rejectionReasons' },
  'programmes.yaml': { schema: 'programmes', list: 'programmes' },
  'documents.yaml': { schema: 'documents', list: 'documents' },
};

const FOLDERS: Readonly<Record<string, FileKind>> = {
  criteria: { schema: 'criteria', list: 'criteria' },
  services: { schema: 'services', list: 'services' },
};

export const SCHEMA_NAMES = [...Object.values(FILES), ...Object.values(FOLDERS)].map(({ schema }) => schema);

export interface PolicyFile extends FileKind {
  readonly file: YamlFile;
}

/** The readable files of a policy, and what is wrong with the others: missing, misnamed, no YAML. */
export async function readLayout(
  folder: string,
): Promise<{ files: PolicyFile[]; problems: PolicyProblem[] }> {
  const wanted = new Map<string, FileKind>(Object.entries(FILES));
  const strays = (await yamlNamesIn(folder)).filter((name) => !wanted.has(name));
  for (const [sub, kind] of Object.entries(FOLDERS)) {
    for (const name of await yamlNamesIn(join(folder, sub))) {
      if (name.endsWith('.yaml')) wanted.set(`${sub}/${name}`, kind);
      else strays.push(`${sub}/${name}`);
    }
  }

  const shown = (name: string): string => `${basename(resolve(folder))}/${name}`;
  const files: PolicyFile[] = [];
  const problems: PolicyProblem[] = strays.map((name) => ({
    file: shown(name),
    line: 1,
    column: 1,
    path: '',
    message: `is no file of a policy${didYouMean(name, wanted.keys())}`,
  }));
  for (const [name, kind] of wanted) {
    const read = await readYamlFile(folder, name, shown(name));
    if ('data' in read) files.push({ ...kind, file: read });
    else problems.push(...read);
  }
  return { files, problems };
}

async function yamlNamesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /\.ya?ml$/.test(name)).sort();
}
