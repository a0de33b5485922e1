import { basename, resolve } from 'node:path';

import type { Policy } from '#domain/catalogue/policy.js';

import type { Flaw } from './describe-shape-errors.js';
import { findForeignTexts, findPolicyFlaws } from './find-policy-flaws.js';
import { FLAW_TEXTS } from './flaw-texts.js';
import { PolicyError } from './policy-error.js';
import type { PolicyProblem } from './policy-error.js';
import { LISTS, readLayout } from './policy-layout.js';
import type { List, PolicyFile } from './policy-layout.js';
import { readPolicySchemas } from './policy-schemas.js';
import type { FindShapeFlaws } from './policy-schemas.js';
import { readPolicyTexts } from './policy-texts.js';
import type { PolicyTexts } from './policy-layout.js';
import type { FieldPath, YamlFile } from './yaml-file.js';

type Fields = Record<string, unknown>;

interface Entry {
  readonly fields: Fields;
  readonly file: YamlFile;
  /** Where the entry stands in its file. */
  readonly path: FieldPath;
  /** Whether the entry has the shape that its schema asks for. */
  readonly sound: boolean;
}

type Lists = Readonly<Record<List, Entry[]>>;

/**
 * The policy that the files of `folder` state, frozen. The files are checked against the schemas beside them,
 * then against each other.
 * @throws PolicyError with every problem, each with its file, line and field
 */
export async function readPolicyFiles(folder: string): Promise<Policy> {
  const shown = (name: string): string => `${basename(resolve(folder))}/${name}`;
  const texts = await readPolicyTexts(folder);
  return policyOfTexts(texts, await readPolicySchemas(folder), shown);
}

/**
 * The policy that the texts of such files state, frozen. `shown` is how problems name a file.
 * @throws PolicyError with every problem, each with its file, line and field
 */
export function policyOfTexts(
  texts: PolicyTexts,
  findShapeFlaws: FindShapeFlaws,
  shown: (name: string) => string = (name) => name,
): Policy {
  const { files, problems } = readLayout(texts, shown);
  const lists = Object.fromEntries(LISTS.map((list) => [list, [] as Entry[]])) as unknown as Lists;
  let head: PolicyFile | undefined;
  // With a file, a whole list or the head unreadable, every reference into it would look wrong as well.
  let comparable = problems.length === 0;

  for (const each of files) {
    const { file, schema, list } = each;
    const flaws = findShapeFlaws(schema, file.data);
    problems.push(...flaws.map(({ path, message }) => file.problemAt(path, message)));
    if (list === undefined) {
      head = each;
      comparable &&= flaws.length === 0;
    } else {
      const entries = entriesOf(file, list, flaws);
      comparable &&= entries !== undefined;
      lists[list].push(...(entries ?? []));
    }
  }

  if (comparable && head !== undefined) {
    const policy = policyOf(head.file, lists);
    const unsound = new Set(
      LISTS.flatMap((list) => lists[list].filter(({ sound }) => !sound).map(({ fields }) => fields)),
    );
    orderDetails(lists.services);
    const documents = lists.documents.map(({ fields }) => fields);
    const flaws = [...findPolicyFlaws(policy, unsound), ...findForeignTexts({ documents }, unsound)];
    problems.push(...flaws.map((flaw) => locate(flaw, files, lists)));
    problems.push(...nameDocuments(lists), ...findMisplaced(lists));
    if (problems.length === 0) return deepFreeze(policy);
  }
  throw new PolicyError(inOrder(problems));
}

/** The entries of a file's list; `undefined` when it is no list of mappings. */
function entriesOf(file: YamlFile, list: List, flaws: ReturnType<FindShapeFlaws>): Entry[] | undefined {
  const items = (file.data as Fields | null)?.[list];
  if (!Array.isArray(items) || items.some((item) => typeof item !== 'object' || item === null))
    return undefined;
  const unsound = new Set(flaws.map(({ path }) => (path[0] === list ? path[1] : undefined)));
  return (items as Fields[]).map((fields, index) => ({
    fields,
    file,
    path: [list, index],
    sound: !unsound.has(index),
  }));
}

function policyOf(head: YamlFile, lists: Lists): Policy {
  const policy: Fields = { ...(head.data as Fields) };
  for (const list of LISTS) {
    if (list !== 'documents') policy[list] = lists[list].map(({ fields }) => fields);
  }
  return policy as unknown as Policy;
}

/** Puts the name from documents.yaml beside each code, and tells of codes that have none or are there twice. */
function nameDocuments(lists: Lists): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const names = new Map<string, unknown>();
  for (const { fields, file, path } of lists.documents) {
    const code = String(fields['code']);
    if (names.has(code)) problems.push(file.problemAt([...path, 'code'], FLAW_TEXTS.twice(code)));
    names.set(code, fields['name']);
  }

  const name = ({ fields, file, path, sound }: Entry, member: string): void => {
    if (!sound) return;
    (fields[member] as Fields[]).forEach((document, index) => {
      const code = String(document['code']);
      document['name'] = names.get(code);
      if (names.has(code)) return;
      const message = FLAW_TEXTS.unknown('document', code, names.keys());
      problems.push(file.problemAt([...path, member, index, 'code'], message));
    });
  };
  for (const criterion of lists.criteria) name(criterion, 'evidence');
  for (const service of lists.services) name(service, 'documents');
  return problems;
}

/** Keeps the order in which the fields of a form stand in the file, which the database's JSON would lose. */
function orderDetails(services: readonly Entry[]): void {
  for (const { fields, sound } of services) {
    if (!sound) continue;
    const form = fields['details'] as Fields;
    form['x-order'] = Object.keys(form['properties'] as Fields);
  }
}

/** Criteria stand in the file of their tier and services in the file of their area, where people look for them. */
function findMisplaced(lists: Lists): PolicyProblem[] {
  const misplaced = (entry: Entry, field: string, home: string): PolicyProblem[] =>
    !entry.sound || entry.file.name === home
      ? []
      : [entry.file.problemAt([...entry.path, field], FLAW_TEXTS.elsewhere(home))];
  return [
    ...lists.criteria.flatMap((criterion) =>
      misplaced(criterion, 'tier', `criteria/tier-${String(criterion.fields['tier']).toLowerCase()}.yaml`),
    ),
    ...lists.services.flatMap((service) =>
      misplaced(service, 'area', `services/${String(service.fields['area'])}.yaml`),
    ),
  ];
}

/** From a path in the policy to the place in the file that it came from. */
function locate({ path, message }: Flaw, files: readonly PolicyFile[], lists: Lists): PolicyProblem {
  const [first, index, ...within] = path;
  const list = LISTS.find((known) => known === first);
  const entry = list === undefined ? undefined : lists[list][Number(index)];
  if (entry !== undefined) return entry.file.problemAt([...entry.path, ...within], message);
  const home = files.find((file) => file.list === list);
  if (home === undefined) throw new Error(`no file of the policy holds ${String(first)}`);
  return home.file.problemAt(path, message);
}

function inOrder(problems: readonly PolicyProblem[]): PolicyProblem[] {
  return [...problems].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
