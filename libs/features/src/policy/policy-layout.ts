import type { Localized } from '#domain/shared/localized.js';

import { didYouMean } from './nearest-word.js';
import type { PolicyProblem } from './policy-error.js';
import { readYamlFile } from './yaml-file.js';
import type { YamlFile } from './yaml-file.js';

/** The YAML files of a policy by their names inside its folder, such as `services/medical.yaml`. */
export type PolicyTexts = Readonly<Record<string, string>>;

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

export const FOLDER_NAMES = Object.keys(FOLDERS);

/** The names of a policy's files in the order in which they are shown; those of no policy come last. */
export function inLayoutOrder(names: readonly string[]): string[] {
  const first = Object.keys(FILES);
  const rank = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);
  return [...names].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** What a file of this name holds; undefined when it is no file of a policy. */
export function fileKindOf(name: string): FileKind | undefined {
  if (Object.hasOwn(FILES, name)) return FILES[name];
  const [folder = '', file = ''] = name.split('/');
  return /^[A-Za-z0-9_-]+\.yaml$/.test(file) && name === `${folder}/${file}` && Object.hasOwn(FOLDERS, folder)
    ? FOLDERS[folder]
    : undefined;
}

/** The readable files of a policy, and what is wrong with the others: missing, misnamed, no YAML. */
export function readLayout(
  texts: PolicyTexts,
  shown: (name: string) => string,
): { files: PolicyFile[]; problems: PolicyProblem[] } {
  // The order of the files is the order of the entries, however the texts were kept.
  const names = inLayoutOrder(Object.keys(texts));
  const files: PolicyFile[] = [];
  const problems: PolicyProblem[] = [];
  const wanted = new Set([...Object.keys(FILES), ...names.filter((name) => fileKindOf(name) !== undefined)]);
  const problem = (name: string, message: Localized): PolicyProblem => ({
    ...{ file: shown(name), line: 1, column: 1, path: '', message },
  });
  for (const name of names) {
    if (!wanted.has(name)) problems.push(problem(name, strayText(name, wanted)));
  }
  for (const name of wanted) {
    const kind = fileKindOf(name);
    const text = texts[name];
    if (kind === undefined) continue;
    if (text === undefined) {
      problems.push(problem(name, { 'zh-CN': '缺少该文件', en: 'the file is missing' }));
      continue;
    }
    const read = readYamlFile(text, name, shown(name));
    if ('data' in read) files.push({ ...kind, file: read });
    else problems.push(...read);
  }
  return { files, problems };
}

function strayText(name: string, wanted: Iterable<string>): Localized {
  const meant = didYouMean(name, wanted);
  return { 'zh-CN': `不是政策文件${meant['zh-CN']}`, en: `is no file of a policy${meant.en}` };
}
