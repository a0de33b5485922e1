/** Days of the official calendar that follow one another, both ends included, `YYYY-MM-DD`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;

/** Puts days that follow one another together. */
export function rangesOf(days: readonly string[]): readonly DayRange[] {
  return [...days].sort().reduce<DayRange[]>((ranges, day) => {
    const last = ranges.at(-1);
    if (last === undefined || dayAfter(last.to) !== day) return [...ranges, { from: day, to: day }];
    return [...ranges.slice(0, -1), { from: last.from, to: day }];
  }, []);
}

/** Every day of a range, in order; none where it ends before it begins. */
export function daysOf({ from, to }: DayRange): readonly string[] {
  const count = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => dayAfter(from, index));
}

/** Whether it is a Saturday or a Sunday. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}

function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
