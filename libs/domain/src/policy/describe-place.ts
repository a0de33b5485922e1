import type { Policy } from '../catalogue/policy.js';
import { listText } from '../shared/list-text.js';
import type { Locale, Localized } from '../shared/localized.js';
import { FIELD_WORDS, VALUE_WORDS, WORDS_OF } from './field-words.js';

/** One step from the policy down to a value: into a field, or into the entry of a list that has this key. */
export type Step =
  | { readonly field: string; readonly entry: null }
  | { readonly key: string; readonly entry: unknown };

type Fields = Readonly<Record<string, unknown>>;

/** Fields whose words are the codes of entries that the policy itself names. */
const NAMED_BY: Readonly<Record<string, keyof Policy>> = {
  cities: 'cities',
  agencyKinds: 'agencyKinds',
  excludes: 'services',
  area: 'areas',
  programme: 'programmes',
};

/** Mappings that have tiers as keys. */
const BY_TIER = /^services\[\]\.(tiers|companions|quotas\[\]\.limits)\.\*$/;

/** Where something is, for people: "Annual health examination (MED-CHECKUP), uses a year for each person, tier D". */
export function describePlace(policy: Policy, steps: readonly Step[], locale: Locale): string {
  return placeWords(policy, steps, locale).join(locale === 'zh-CN' ? '，' : ', ');
}

/** The same step by step, from the entry of the policy down. */
export function placeWords(policy: Policy, steps: readonly Step[], locale: Locale): string[] {
  const words: string[] = [];
  steps.forEach((step, index) => {
    const path = pathOf(steps.slice(0, index + 1));
    const isTopList =
      index === 0 && Array.isArray((policy as unknown as Fields)[keyOf(step)]) && steps.length > 1;
    if (isTopList || isInner(path, steps[index + 1])) return;
    words.push('field' in step ? fieldName(policy, path, step.field, locale) : entryName(path, step, locale));
  });
  return words;
}

/** Where it is, as a JSON Pointer in which entries stand by their keys. */
export function pointerOf(steps: readonly Step[]): string {
  return `/${steps.map((step) => keyOf(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}

/** What the last step leads to, in general: "service", "document". */
export function nounOf(steps: readonly Step[], locale: Locale): string {
  return wordsFor(pathOf(steps), locale);
}

/** A value as people read it, in full. */
export function describeValue(
  policy: Policy,
  steps: readonly Step[],
  value: unknown,
  locale: Locale,
): string {
  return describe(policy, pathOf(steps), value, locale);
}

function describe(policy: Policy, path: string, value: unknown, locale: Locale): string {
  const chinese = locale === 'zh-CN';
  if (value === undefined) return chinese ? '无' : 'nothing';
  if (value === null) return chinese ? '不限' : 'unlimited';
  if (typeof value === 'boolean') return value ? (chinese ? '是' : 'yes') : chinese ? '否' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return wordOf(policy, path, value, locale);
  if (isLocalized(value)) return chinese ? `“${value['zh-CN']}”` : `“${value.en}”`;
  if (Array.isArray(value)) {
    const words = value.map((each) =>
      typeof each === 'string'
        ? describe(policy, path, each, locale)
        : describe(policy, `${path}[]`, each, locale),
    );
    return words.length === 0 ? describe(policy, path, undefined, locale) : listText(words, locale);
  }
  const parts = Object.entries(value as Fields).map(([field, member]) => {
    const inner = innerPath(path, field);
    const name = fieldName(policy, inner, field, locale);
    const isEmpty = isPlain(member) && Object.keys(member).length === 0;
    return isEmpty ? name : `${name}${chinese ? '：' : ': '}${describe(policy, inner, member, locale)}`;
  });
  return parts.length === 0 ? (chinese ? '享受' : 'entitled') : parts.join(chinese ? '；' : '; ');
}

function fieldName(policy: Policy, path: string, field: string, locale: Locale): string {
  if (BY_TIER.test(path)) return locale === 'zh-CN' ? `${field}层次` : `tier ${field}`;
  if (path === 'parameters.*') return policy.parameters[field]?.name[locale] ?? field;
  return wordsFor(path, locale, field);
}

function entryName(path: string, step: Extract<Step, { key: string }>, locale: Locale): string {
  const entry = step.entry as Fields;
  const noun = wordsFor(path, locale);
  if (typeof entry['period'] === 'string') return quotaName(entry, locale);
  if (typeof entry['relation'] === 'string') {
    const relation = VALUE_WORDS['relation']?.[entry['relation']]?.[locale] ?? entry['relation'];
    return locale === 'zh-CN' ? `${noun}“${relation}”` : `${noun} ${relation}`;
  }
  const name = [entry['name'], entry['label']].find(isLocalized)?.[locale];
  if (path === 'tiers[]') return locale === 'zh-CN' ? `${step.key}层次` : `Tier ${step.key}`;
  if (/^\w+\[\]$/.test(path)) {
    return name === undefined
      ? step.key
      : locale === 'zh-CN'
        ? `${name}（${step.key}）`
        : `${name} (${step.key})`;
  }
  return locale === 'zh-CN' ? `${noun}“${name ?? step.key}”` : `${noun} “${name ?? step.key}”`;
}

function quotaName(entry: Fields, locale: Locale): string {
  const period = VALUE_WORDS['period']?.[String(entry['period'])]?.[locale] ?? String(entry['period']);
  const per = VALUE_WORDS['per']?.[String(entry['per'])]?.[locale] ?? String(entry['per']);
  return locale === 'zh-CN' ? `${period}次数（${per}）` : `uses ${period} (${per})`;
}

/** Between a quota and a tier stands `limits`, and `quotas` before it: for people both go without saying. */
function isInner(path: string, next: Step | undefined): boolean {
  if (next === undefined) return false;
  return path === 'services[].quotas[].limits' || 'key' in next;
}

function wordOf(policy: Policy, path: string, word: string, locale: Locale): string {
  const field = path.slice(Math.max(path.lastIndexOf('.'), -1) + 1);
  const words = VALUE_WORDS[WORDS_OF[field] ?? field]?.[word];
  if (words !== undefined) return words[locale];
  const home = NAMED_BY[field];
  const named =
    home === undefined ? [] : ((policy[home] ?? []) as readonly { code: string; name: Localized }[]);
  return named.find(({ code }) => code === word)?.name[locale] ?? word;
}

function wordsFor(path: string, locale: Locale, otherwise?: string): string {
  return FIELD_WORDS[path]?.[locale] ?? otherwise ?? path;
}

/** The path as `FIELD_WORDS` has it: `services[].quotas[].limits.*`. */
function pathOf(steps: readonly Step[]): string {
  return steps.reduce((path, step) => ('field' in step ? innerPath(path, step.field) : `${path}[]`), '');
}

function innerPath(path: string, field: string): string {
  const exact = path === '' ? field : `${path}.${field}`;
  const any = `${path}.*`;
  return FIELD_WORDS[exact] === undefined && FIELD_WORDS[any] !== undefined ? any : exact;
}

function keyOf(step: Step): string {
  return 'field' in step ? step.field : step.key;
}

function isPlain(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLocalized(value: unknown): value is Localized {
  return isPlain(value) && typeof value['zh-CN'] === 'string' && typeof value['en'] === 'string';
}
