import { SMALLEST_FIGURE } from './suppress-small.js';

/** How long something took for each of some people's things. */
export interface Duration {
  readonly days: number;
  /** How many things took so long. */
  readonly count: number;
}

/** Null where they rest on too few people. */
export interface DaysFigure {
  readonly median: number | null;
  readonly p90: number | null;
  readonly suppressed: boolean;
}

/**
 * In how many days half of all things were done at most, and nine tenths of them (nearest rank, so a number of days that
 * one of them took). Nothing when there was none.
 */
export function daysFigure(durations: readonly Duration[], people: number): DaysFigure {
  if (people < SMALLEST_FIGURE) return { median: null, p90: null, suppressed: people > 0 };
  const sorted = durations.toSorted((a, b) => a.days - b.days);
  return { median: quantile(sorted, 0.5), p90: quantile(sorted, 0.9), suppressed: false };
}

function quantile(sorted: readonly Duration[], share: number): number | null {
  const rank = Math.ceil(sorted.reduce((all, { count }) => all + count, 0) * share);
  let reached = 0;
  for (const { days, count } of sorted) {
    reached += count;
    if (reached >= rank) return days;
  }
  return null;
}
