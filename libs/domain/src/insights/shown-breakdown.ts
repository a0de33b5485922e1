import { isSmall, SMALLEST_FIGURE, type Counted } from './suppress-small.js';

/** What the parts of a whole come to, as it may be shown: null where it is not. */
export interface ShownBreakdown<Part extends string> {
  readonly total: number | null;
  readonly parts: Readonly<Record<Part, number | null>>;
  /** Something was left out. */
  readonly suppressed: boolean;
}

/**
 * A whole and its parts without those that rest on fewer than `SMALLEST_FIGURE` people. Beside such a part another one is
 * left out, the smallest of the rest, so that what is missing from the whole is never about so few again. A whole that
 * is itself about so few is left out with all its parts, the empty ones too: they would say what the few have in common.
 *
 * Parts of a part are shown only where that part is; its `shown` is given as `within`.
 */
export function shownBreakdown<Part extends string>(
  total: Counted,
  parts: Readonly<Record<Part, Counted>>,
  within: number | null = total.count,
): ShownBreakdown<Part> {
  const keys = Object.keys(parts) as Part[];
  const hidden = within === null || isSmall(total) ? new Set(keys) : hiddenOf(keys, parts);
  return {
    total: within === null || isSmall(total) ? null : total.count,
    parts: Object.fromEntries(keys.map((key) => [key, hidden.has(key) ? null : parts[key].count])) as Record<
      Part,
      number | null
    >,
    suppressed: hidden.size > 0,
  };
}

function hiddenOf<Part extends string>(
  keys: readonly Part[],
  parts: Readonly<Record<Part, Counted>>,
): Set<Part> {
  const small = keys.filter((key) => isSmall(parts[key]));
  const rest = keys.filter((key) => parts[key].people >= SMALLEST_FIGURE);
  const [next] = rest.toSorted((a, b) => parts[a].people - parts[b].people);
  return new Set(small.length === 0 || next === undefined ? small : [...small, next]);
}
