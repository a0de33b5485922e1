import { parse } from 'yaml';
import { entryKey } from '#domain/policy/entry-key.js';
import type { Localized } from '#domain/shared/localized.js';
import { fileKindOf, LISTS, type List, type PolicyTexts } from './policy-layout.js';
import { keepComments } from './keep-comments.js';
import { writePolicyFile } from './write-policy-file.js';

/**
 * One change: sets what the pointer names, or removes it where no value is given. Entries of lists stand in a pointer
 * by their keys: `/services/TRA-VEHICLE/quotas/calendar_year:holder/limits/D`; `-` adds one at the end.
 */
export interface PolicyChange {
  readonly pointer: string;
  readonly value?: unknown;
}

/** A change that leads nowhere, by its place among the changes. */
export class MisplacedChange extends Error {
  constructor(
    readonly index: number,
    readonly text: Localized,
  ) {
    super(text.en);
  }
}

const NO_PLACE: Localized = { 'zh-CN': '政策中没有此位置', en: 'does not name a place in the policy' };

type Fields = Record<string, unknown>;

/**
 * The files after some changes. A file that none of them touches stays byte for byte as it is; the others are
 * written anew. Whether the outcome is a policy is looked at by whoever reads it.
 * @throws MisplacedChange
 */
export function changePolicyTexts(texts: PolicyTexts, changes: readonly PolicyChange[]): PolicyTexts {
  const files = new FilesOfPolicy(texts);
  const touched = new Set<string>();
  changes.forEach((change, index) => {
    const name = apply(files, change);
    if (name === null) throw new MisplacedChange(index, NO_PLACE);
    touched.add(name);
  });
  const written = [...touched].map((name) => {
    const text = writePolicyFile(name, files.get(name) ?? {});
    return [name, keepComments(texts[name] ?? '', text)] as const;
  });
  return { ...texts, ...Object.fromEntries(written) };
}

/** The files as data, each read when it is first asked for: a change needs few of them. */
class FilesOfPolicy {
  private readonly read = new Map<string, Fields>();

  constructor(private readonly texts: PolicyTexts) {}

  namesFor(list: List): string[] {
    return Object.keys(this.texts).filter((name) => fileKindOf(name)?.list === list);
  }

  get(name: string): Fields | undefined {
    const text = this.texts[name];
    if (!this.read.has(name) && text !== undefined) this.read.set(name, (parse(text) ?? {}) as Fields);
    return this.read.get(name);
  }

  getOrAdd(name: string, list: List): Fields {
    const found = this.get(name) ?? { [list]: [] };
    this.read.set(name, found);
    return found;
  }
}

/** Applies one change and answers the file that it touched; null when it leads nowhere. */
function apply(files: FilesOfPolicy, { pointer, value }: PolicyChange): string | null {
  const parts = pointer.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (parts.shift() !== '' || parts.includes('__proto__')) return null;
  const list = LISTS.find((known) => known === parts[0]);
  if (list === undefined) return set(files.get('policy.yaml'), parts, value) ? 'policy.yaml' : null;
  const key = parts[1];
  if (key === undefined) return null;
  const home = files.namesFor(list).find((name) => holds(files.get(name), list, key)) ?? homeOf(list, value);
  if (home === null) return null;
  return set(files.getOrAdd(home, list), parts, value) ? home : null;
}

function holds(data: Fields | undefined, list: List, key: string): boolean {
  const entries = data?.[list];
  return Array.isArray(entries) && entries.some((entry) => entryKey(entry) === key);
}

/** The file that a new entry of a list belongs in. */
function homeOf(list: List, entry: unknown): string | null {
  const fields = (typeof entry === 'object' && entry !== null ? entry : {}) as Fields;
  const word = (field: string) => (/^[A-Za-z_]+$/.test(String(fields[field])) ? String(fields[field]) : null);
  const name =
    list === 'services'
      ? `services/${word('area') ?? ''}.yaml`
      : list === 'criteria'
        ? `criteria/tier-${(word('tier') ?? '').toLowerCase()}.yaml`
        : `${list.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.yaml`;
  return fileKindOf(name)?.list === list ? name : null;
}

/** Walks down to where the last part belongs and sets or removes it there. */
function set(node: unknown, parts: readonly string[], value: unknown): boolean {
  const [part, ...rest] = parts;
  if (part === undefined || typeof node !== 'object' || node === null) return false;
  if (Array.isArray(node)) return setEntry(node, part, rest, value);
  const fields = node as Fields;
  if (rest.length > 0) return Object.hasOwn(fields, part) && set(fields[part], rest, value);
  if (value === undefined) return Reflect.deleteProperty(fields, part);
  fields[part] = value;
  return true;
}

function setEntry(list: unknown[], part: string, rest: readonly string[], value: unknown): boolean {
  const index = list.findIndex((entry) => entryKey(entry) === part);
  if (rest.length > 0) return index >= 0 && set(list[index], rest, value);
  if (value === undefined) return index >= 0 && list.splice(index, 1).length === 1;
  if (index >= 0) list[index] = value;
  else list.push(value);
  return true;
}
