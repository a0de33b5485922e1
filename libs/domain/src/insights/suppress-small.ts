/**
 * The smallest number of people that a figure may rest on. Below it somebody could be recognised in a figure: a
 * reference value, the usual one for published statistics.
 */
export const SMALLEST_FIGURE = 5;

/** A count as it is shown: null where it is above nothing and below `SMALLEST_FIGURE`. */
export function shownCount(count: number): number | null {
  return count > 0 && count < SMALLEST_FIGURE ? null : count;
}

/**
 * Counts that make up a whole, as they are shown with it. Where one of them is not shown the whole is not shown
 * either, for nobody shall find the one by taking the others from the whole.
 */
export function shownParts<Part extends string>(
  parts: Readonly<Record<Part, number>>,
): { readonly parts: Readonly<Record<Part, number | null>>; readonly whole: number | null } {
  const entries = Object.entries<number>(parts).map(([part, count]) => [part, shownCount(count)] as const);
  const isWhole = entries.every(([, count]) => count !== null);
  const whole = Object.values<number>(parts).reduce((sum, count) => sum + count, 0);
  return {
    parts: Object.fromEntries(entries) as Record<Part, number | null>,
    whole: isWhole ? shownCount(whole) : null,
  };
}

/** A figure that rests on so many; null where they are too few. */
export function shownFigure(figure: number | null, basis: number): number | null {
  return basis < SMALLEST_FIGURE ? null : figure;
}
