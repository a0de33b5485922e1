import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

import { Ajv } from 'ajv';

import type { Policy } from '#domain/catalogue/policy.js';

import { describeShapeErrors } from './describe-shape-errors.js';
import type { Flaw } from './describe-shape-errors.js';
import { findPolicyFlaws } from './find-policy-flaws.js';
import { didYouMean } from './nearest-word.js';
import { PolicyError } from './policy-error.js';
import type { PolicyProblem } from './policy-error.js';
import { readYamlFile } from './yaml-file.js';
import type { FieldPath, YamlFile } from './yaml-file.js';

/** Each file of a policy: what it is, which schema it follows, which list it holds. */
interface FileKind {
  readonly schema: string;
  readonly list?: List;
}

const LISTS = [
  'tiers',
  'areas',
  'criteria',
  'services',
  'cities',
  'agencyKinds',
  'rejectionReasons',
  'documents',
] as const;
type List = (typeof LISTS)[number];

const FILES: Readonly<Record<string, FileKind>> = {
  'policy.yaml': { schema: 'policy' },
  'tiers.yaml': { schema: 'tiers', list: 'tiers' },
  'areas.yaml': { schema: 'areas', list: 'areas' },
  'cities.yaml': { schema: 'cities', list: 'cities' },
  'agency-kinds.yaml': { schema: 'agency-kinds', list: 'agencyKinds' },
  'rejection-reasons.yaml': { schema: 'rejection-reasons', list: 'rejectionReasons' },
  'documents.yaml': { schema: 'documents', list: 'documents' },
};

const FOLDERS: Readonly<Record<string, FileKind>> = {
  criteria: { schema: 'criteria', list: 'criteria' },
  services: { schema: 'services', list: 'services' },
};

type Entry = Record<string, unknown>;

interface Origin {
  readonly file: YamlFile;
  readonly path: FieldPath;
}

/**
 * The policy that the files of `folder` state, frozen. The files are checked against the schemas beside them,
 * then against each other.
 * @throws PolicyError with every problem, each with its file, line and field
 */
export async function readPolicyFiles(folder: string): Promise<Policy> {
  const problems: PolicyProblem[] = [];
  const files = await readAll(folder, problems);
  const validators = await compileSchemas(folder);

  const unsound = new Set<unknown>();
  let head: Entry = {};
  let complete = problems.length === 0;
  const lists = Object.fromEntries(LISTS.map((list) => [list, [] as Entry[]])) as Record<List, Entry[]>;
  const origins = new Map<unknown, Origin>();

  for (const { file, kind } of files) {
    const flaws = findShapeFlaws(validators, kind.schema, file.data);
    problems.push(...flaws.map(({ path, message }) => file.problemAt(path, message)));
    if (kind.list === undefined) {
      head = file.data as Entry;
      complete &&= flaws.length === 0;
      continue;
    }
    const entries = listIn(file.data, kind.list);
    complete &&= entries !== undefined;
    entries?.forEach((entry, index) => {
      lists[kind.list as List].push(entry);
      origins.set(entry, { file, path: [kind.list as List, index] });
      if (flaws.some(({ path }) => path[0] === kind.list && path[1] === index)) unsound.add(entry);
    });
  }

  // With a file or a whole list missing, every reference to it would look wrong.
  if (complete) {
    const { documents, ...rest } = lists;
    const policy = { ...head, ...rest } as unknown as Policy;
    const locate = ({ path, message }: Flaw): PolicyProblem => {
      const [list, index, ...within] = path;
      const origin = origins.get(lists[list as List]?.[Number(index)]);
      if (origin !== undefined) return origin.file.problemAt([...origin.path, ...within], message);
      return fileOf(files, String(list)).problemAt(path, message);
    };
    problems.push(...findPolicyFlaws(policy, unsound).map(locate));
    problems.push(...nameDocuments(lists, unsound, documents).map(locate));
    problems.push(...findMisplaced(lists, origins, unsound));
    if (problems.length === 0) return deepFreeze(policy);
  }
  throw new PolicyError(inOrder(problems));
}

async function readAll(
  folder: string,
  problems: PolicyProblem[],
): Promise<{ file: YamlFile; kind: FileKind }[]> {
  const shown = basename(resolve(folder));
  const wanted = new Map<string, FileKind>(Object.entries(FILES));
  const strays: string[] = [];
  for (const name of await yamlNamesIn(folder)) if (!wanted.has(name)) strays.push(name);
  for (const [sub, kind] of Object.entries(FOLDERS)) {
    for (const name of await yamlNamesIn(join(folder, sub))) {
      if (name.endsWith('.yaml')) wanted.set(`${sub}/${name}`, kind);
      else strays.push(`${sub}/${name}`);
    }
  }
  for (const name of strays) {
    const message = `is no file of a policy${didYouMean(name, wanted.keys())}`;
    problems.push({ file: `${shown}/${name}`, line: 1, column: 1, path: '', message });
  }

  const files: { file: YamlFile; kind: FileKind }[] = [];
  for (const [name, kind] of wanted) {
    const read = await readYamlFile(folder, name, `${shown}/${name}`);
    if ('data' in read) files.push({ file: read, kind });
    else problems.push(...read);
  }
  return files;
}

async function yamlNamesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /\.ya?ml$/.test(name)).sort();
}

async function compileSchemas(folder: string): Promise<Ajv> {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
  });
  const names = new Set([
    'common',
    ...[...Object.values(FILES), ...Object.values(FOLDERS)].map(({ schema }) => schema),
  ]);
  for (const name of names) {
    const file = `${name}.schema.json`;
    ajv.addSchema(JSON.parse(await readFile(join(folder, 'schema', file), 'utf8')) as object, file);
  }
  return ajv;
}

function findShapeFlaws(validators: Ajv, schema: string, data: unknown): Flaw[] {
  const validate = validators.getSchema(`${schema}.schema.json`);
  if (validate === undefined) throw new Error(`no schema ${schema}`);
  return validate(data) === true ? [] : describeShapeErrors(validate.errors ?? [], data);
}

/** The entries of a file's list that are mappings at all; `undefined` when there is no list. */
function listIn(data: unknown, list: List): Entry[] | undefined {
  const entries = (data as Entry | null)?.[list];
  if (!Array.isArray(entries)) return undefined;
  return entries.every((entry) => typeof entry === 'object' && entry !== null)
    ? (entries as Entry[])
    : undefined;
}

/** Puts the name from documents.yaml beside each code, and tells of codes that have none or are there twice. */
function nameDocuments(
  lists: Record<List, Entry[]>,
  unsound: ReadonlySet<unknown>,
  documents: Entry[],
): Flaw[] {
  const flaws: Flaw[] = [];
  const names = new Map<string, unknown>();
  documents.forEach(({ code, name }, index) => {
    if (names.has(String(code)))
      flaws.push({ path: ['documents', index, 'code'], message: `"${String(code)}" is there twice` });
    names.set(String(code), name);
  });
  for (const [list, field] of [
    ['criteria', 'evidence'],
    ['services', 'documents'],
  ] as const) {
    lists[list].forEach((entry, index) => {
      if (unsound.has(entry)) return;
      (entry[field] as Entry[]).forEach((document, nth) => {
        const code = String(document['code']);
        document['name'] = names.get(code);
        if (names.has(code)) return;
        const message = `unknown document "${code}"${didYouMean(code, names.keys())}`;
        flaws.push({ path: [list, index, field, nth, 'code'], message });
      });
    });
  }
  return flaws;
}

/** Criteria stand in the file of their tier and services in the file of their area, where people look for them. */
function findMisplaced(
  lists: Record<List, Entry[]>,
  origins: ReadonlyMap<unknown, Origin>,
  unsound: ReadonlySet<unknown>,
): PolicyProblem[] {
  const homes = [
    ...lists.criteria.map((entry) => ({
      entry,
      field: 'tier',
      home: `criteria/tier-${String(entry['tier']).toLowerCase()}.yaml`,
    })),
    ...lists.services.map((entry) => ({
      entry,
      field: 'area',
      home: `services/${String(entry['area'])}.yaml`,
    })),
  ];
  return homes.flatMap(({ entry, field, home }) => {
    const origin = origins.get(entry);
    if (origin === undefined || unsound.has(entry) || origin.file.name === home) return [];
    return [origin.file.problemAt([...origin.path, field], `belongs in ${home}`)];
  });
}

function fileOf(files: readonly { file: YamlFile; kind: FileKind }[], field: string): YamlFile {
  const found =
    files.find(({ kind }) => kind.list === field) ?? files.find(({ kind }) => kind.list === undefined);
  if (found === undefined) throw new Error(`no file for ${field}`);
  return found.file;
}

function inOrder(problems: readonly PolicyProblem[]): PolicyProblem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
