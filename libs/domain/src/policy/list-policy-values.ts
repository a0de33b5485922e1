import { isIsoDate } from '../calendar/is-iso-date.js';
import type { Policy } from '../catalogue/policy.js';
import { LOCALES, type Localized } from '../shared/localized.js';
import { describeValue, placeWords, pointerOf, type Step } from './describe-place.js';
import { entryKeys } from './entry-key.js';

/** `limit`: a number, or null for without limit. */
export const POLICY_VALUE_KINDS = ['number', 'limit', 'flag', 'day', 'text'] as const;
export type PolicyValueKind = (typeof POLICY_VALUE_KINDS)[number];

/** One value of the policy that can be changed by itself. */
export interface PolicyValue {
  /** Where a change of it points: `/services/MED-CHECKUP/quotas/calendar_year:beneficiary/limits/D`. */
  readonly pointer: string;
  readonly kind: PolicyValueKind;
  readonly value: number | string | boolean | null;
  /** The entry that it belongs to: "Annual health examination (MED-CHECKUP)". */
  readonly entry: Localized;
  /** Where it is within that entry: "uses a year (each person), tier D". */
  readonly place: Localized;
  /** As it stands now, for people. */
  readonly text: Localized;
}

/** What names things, or says how they hang together: a change of it is a change of the files. */
const FIXED = new Set(['version', 'code', 'details', 'source', 'pattern']);
const TEXTS_IN_ONE_LANGUAGE = new Set(['clause']);
const LANGUAGES: Readonly<Record<keyof Localized, Localized>> = {
  'zh-CN': { 'zh-CN': '中文', en: 'Chinese' },
  en: { 'zh-CN': '英文', en: 'English' },
};

/**
 * Every figure, yes-or-no, day and text of a policy that can be changed without changing what the policy consists of.
 * What comes and goes as a whole (services, criteria, tiers of a service, fields of a form) is changed in the files.
 */
export function listPolicyValues(policy: Policy): PolicyValue[] {
  const found: PolicyValue[] = [];
  walk(policy, [], policy, found);
  return found;
}

function walk(policy: Policy, steps: readonly Step[], node: unknown, found: PolicyValue[]): void {
  if (Array.isArray(node)) walkList(policy, steps, node, found);
  else if (typeof node !== 'object' || node === null) addScalar(policy, steps, node, found);
  else if ('zh-CN' in node) addText(policy, steps, node as Localized, found);
  else {
    for (const [field, member] of Object.entries(node)) {
      if (!FIXED.has(field) && !isNameOfDocument(steps, field))
        walk(policy, [...steps, { field, entry: null }], member, found);
    }
  }
}

/** Documents are named once for all, in a list of their own. */
function isNameOfDocument(steps: readonly Step[], field: string): boolean {
  const list = steps.at(-2);
  return (
    field === 'name' && list !== undefined && 'field' in list && /^(documents|evidence)$/.test(list.field)
  );
}

/** A list of plain words is changed as a whole, in the files. */
function walkList(
  policy: Policy,
  steps: readonly Step[],
  list: readonly unknown[],
  found: PolicyValue[],
): void {
  const keys = entryKeys(list);
  if (keys === null) return;
  list.forEach((entry, index) => {
    if (typeof entry !== 'object') return;
    walk(policy, [...steps, { key: keys[index] ?? '', entry }], entry, found);
  });
}

function addScalar(policy: Policy, steps: readonly Step[], value: unknown, found: PolicyValue[]): void {
  const kind = kindOf(steps, value);
  if (kind === null) return;
  const text = inBoth((locale) => describeValue(policy, steps, value, locale));
  const pointer = pointerOf(steps);
  found.push({ pointer, kind, value: value as PolicyValue['value'], ...wordsOf(policy, steps), text });
}

/** A text is changed language by language. */
function addText(policy: Policy, steps: readonly Step[], text: Localized, found: PolicyValue[]): void {
  const { entry, place } = wordsOf(policy, steps);
  for (const language of LOCALES) {
    found.push({
      ...{ pointer: `${pointerOf(steps)}/${language}`, kind: 'text', value: text[language], entry },
      place: {
        'zh-CN': `${place['zh-CN']}（${LANGUAGES[language]['zh-CN']}）`,
        en: `${place.en} (${LANGUAGES[language].en})`,
      },
      text: { 'zh-CN': text[language], en: text[language] },
    });
  }
}

/** Null for a word that is chosen from a list: which words there are, the schemas say. */
function kindOf(steps: readonly Step[], value: unknown): PolicyValueKind | null {
  const fields = steps.map((step) => ('field' in step ? step.field : ''));
  if (fields.includes('limits')) return 'limit';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'flag';
  if (typeof value !== 'string') return null;
  if (isIsoDate(value)) return 'day';
  return TEXTS_IN_ONE_LANGUAGE.has(fields.at(-1) ?? '') ? 'text' : null;
}

function wordsOf(policy: Policy, steps: readonly Step[]): Pick<PolicyValue, 'entry' | 'place'> {
  const words = { 'zh-CN': placeWords(policy, steps, 'zh-CN'), en: placeWords(policy, steps, 'en') };
  const isWhole = words.en.length < 2;
  return {
    entry: isWhole ? { 'zh-CN': '政策', en: 'Policy' } : inBoth((locale) => words[locale][0] ?? ''),
    place: {
      'zh-CN': words['zh-CN'].slice(isWhole ? 0 : 1).join('，'),
      en: words.en.slice(isWhole ? 0 : 1).join(', '),
    },
  };
}

function inBoth(say: (locale: keyof Localized) => string): Localized {
  return { 'zh-CN': say('zh-CN'), en: say('en') };
}
