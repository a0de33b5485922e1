import type { Policy } from '../catalogue/policy.js';
import { LOCALES, type Localized } from '../shared/localized.js';
import { sameValue } from '../shared/same-value.js';
import { entryKey, entryKeys } from './entry-key.js';
import { describePlace, describeValue, nounOf, pointerOf, type Step } from './describe-place.js';

/** One thing that differs between two versions of the policy. */
export interface PolicyDifference {
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  /** The field of the policy that it belongs to: `services`, `timeLimits`. */
  readonly entity: string;
  /** The entry's code within that field; null for what has none. */
  readonly code: string | null;
  /** Where it is, as a JSON Pointer in which entries stand by their keys: `/services/MED-CHECKUP/clause`. */
  readonly pointer: string;
  readonly text: Localized;
}

interface Comparison {
  readonly before: Policy;
  readonly after: Policy;
  readonly found: PolicyDifference[];
}

/**
 * Everything that differs between two versions, field by field and in words. None is found only for two policies
 * that are the same. It goes over whatever fields there are; what they are called stands in `FIELD_WORDS`.
 */
export function comparePolicies(before: Policy, after: Policy): PolicyDifference[] {
  const comparison: Comparison = { before, after, found: [] };
  compare(comparison, [], before, after);
  return comparison.found;
}

function compare(comparison: Comparison, steps: readonly Step[], from: unknown, to: unknown): void {
  if (sameValue(from, to)) return;
  if (Array.isArray(from) && Array.isArray(to)) compareLists(comparison, steps, from, to);
  else if (isMapping(from) && isMapping(to)) {
    for (const field of new Set([...Object.keys(from), ...Object.keys(to)])) {
      compare(comparison, [...steps, { field, entry: null }], from[field], to[field]);
    }
  } else tell(comparison, steps, from, to);
}

/** Entries are matched by their keys; a list of plain words is told as a whole. */
function compareLists(
  comparison: Comparison,
  steps: readonly Step[],
  from: readonly unknown[],
  to: readonly unknown[],
): void {
  const before = entryKeys(from);
  const after = entryKeys(to);
  const isPlain = [...from, ...to].some((entry) => typeof entry !== 'object' || entry === null);
  if (before === null || after === null || isPlain) {
    tell(comparison, steps, from, to);
    return;
  }

  for (const key of new Set([...before, ...after])) {
    const [old, young] = [from, to].map((list) => list.find((entry) => entryKey(entry) === key));
    compare(comparison, [...steps, { key, entry: young ?? old }], old, young);
  }
  const stayed = before.filter((key) => after.includes(key));
  const order = after.filter((key) => before.includes(key));
  if (!sameValue(stayed, order)) add(comparison, steps, 'reordered', undefined, undefined);
}

function tell(comparison: Comparison, steps: readonly Step[], from: unknown, to: unknown): void {
  const kind = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
  add(comparison, steps, kind, from, to);
}

function add(
  { before, after, found }: Comparison,
  steps: readonly Step[],
  kind: PolicyDifference['kind'],
  from: unknown,
  to: unknown,
): void {
  const sentence = ([locale, policy]: readonly [keyof Localized, Policy]): string => {
    const place = describePlace(policy, steps, locale);
    const [old, young] = [
      describeValue(before, steps, from, locale),
      describeValue(after, steps, to, locale),
    ];
    const isEntry = steps.at(-1)?.entry != null;
    const noun = isEntry && steps.length === 2 ? nounOf(steps, locale) : null;
    return SENTENCES[locale][kind]({
      place,
      noun,
      from: old,
      to: young,
      whole: isEntry && steps.length === 2,
    });
  };
  const policy = kind === 'removed' ? before : after;
  const [chinese, english] = LOCALES.map((locale) => sentence([locale, policy]));
  found.push({
    kind,
    entity: fieldOf(steps[0]),
    code: steps[1] === undefined ? null : keyOf(steps[1]),
    pointer: pointerOf(steps),
    text: { 'zh-CN': chinese ?? '', en: english ?? '' },
  });
}

interface Sentence {
  readonly place: string;
  /** What kind of entry has come or gone: "service". Null for anything smaller. */
  readonly noun: string | null;
  readonly from: string;
  readonly to: string;
  /** An entry of the policy itself; all that it holds would be too much for a line. */
  readonly whole: boolean;
}

const SENTENCES: Readonly<
  Record<keyof Localized, Readonly<Record<PolicyDifference['kind'], (sentence: Sentence) => string>>>
> = {
  'zh-CN': {
    added: ({ place, noun, to, whole }) => (whole ? `新增${noun ?? ''}：${place}` : `${place}：新增，${to}`),
    removed: ({ place, noun, from, whole }) =>
      whole ? `取消${noun ?? ''}：${place}` : `${place}：取消（原为${from}）`,
    changed: ({ place, from, to }) => `${place}：由${from}改为${to}`,
    reordered: ({ place }) => `${place}：调整顺序`,
  },
  en: {
    added: ({ place, noun, to, whole }) => (whole ? `New ${noun ?? ''}: ${place}` : `${place}: new, ${to}`),
    removed: ({ place, noun, from, whole }) =>
      whole ? `No longer a ${noun ?? ''}: ${place}` : `${place}: no longer (was ${from})`,
    changed: ({ place, from, to }) => `${place}: from ${from} to ${to}`,
    reordered: ({ place }) => `${place}: in another order`,
  },
};

function keyOf(step: Step): string {
  return 'field' in step ? step.field : step.key;
}

function fieldOf(step: Step | undefined): string {
  return step === undefined ? '' : keyOf(step);
}

/** A text in both languages is one value and no mapping. */
function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('zh-CN' in value);
}
