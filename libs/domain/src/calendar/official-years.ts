import type { IsoDate } from '../shared/iso-date.js';
import { dayNumber } from './day-number.js';
import { isIsoDate } from './is-iso-date.js';
import type { WorkingCalendar } from './working-days.js';

/** A year of the official calendar as an office has entered it: the days of that calendar year, no others. */
export interface OfficialYear {
  readonly year: number;
  readonly holidays: readonly IsoDate[];
  readonly makeUpDays: readonly IsoDate[];
}

/** What is wrong with a day of a year that is being entered. */
export interface OfficialYearProblem {
  readonly list: 'holidays' | 'makeUpDays';
  readonly index: number;
  readonly code: 'not_a_day' | 'not_in_year' | 'named_twice' | 'not_a_weekend' | 'holiday_too';
}

/**
 * A calendar with years that were entered: each replaces whatever the base says of its days. Years that follow
 * without a gap on the last one that the base knows extend what is official; one beyond a gap does not.
 */
export function withOfficialYears(base: WorkingCalendar, years: readonly OfficialYear[]): WorkingCalendar {
  if (years.length === 0) return base;
  const entered = new Set(years.map(({ year }) => String(year)));
  const keep = (days: ReadonlySet<IsoDate>) => [...days].filter((day) => !entered.has(day.slice(0, 4)));
  let last = Number(base.officialThrough.slice(0, 4));
  while (entered.has(String(last + 1))) last += 1;
  const through = `${last}-12-31`;
  return {
    holidays: new Set([...keep(base.holidays), ...years.flatMap(({ holidays }) => holidays)]),
    makeUpDays: new Set([...keep(base.makeUpDays), ...years.flatMap(({ makeUpDays }) => makeUpDays)]),
    officialThrough: through > base.officialThrough ? through : base.officialThrough,
  };
}

/** Everything that is wrong with a year, day by day; empty when nothing is. */
export function refuseOfficialYear({ year, holidays, makeUpDays }: OfficialYear): OfficialYearProblem[] {
  const problems = (list: 'holidays' | 'makeUpDays', days: readonly IsoDate[]) =>
    days.flatMap((day, index): OfficialYearProblem[] => {
      if (!isIsoDate(day)) return [{ list, index, code: 'not_a_day' }];
      if (!day.startsWith(`${year}-`)) return [{ list, index, code: 'not_in_year' }];
      if (days.indexOf(day) < index) return [{ list, index, code: 'named_twice' }];
      if (list === 'holidays') return [];
      if (!isWeekend(day)) return [{ list, index, code: 'not_a_weekend' }];
      return holidays.includes(day) ? [{ list, index, code: 'holiday_too' }] : [];
    });
  return [...problems('holidays', holidays), ...problems('makeUpDays', makeUpDays)];
}

function isWeekend(day: IsoDate): boolean {
  // Day 0, 1 January 1970, was a Thursday; counted from Monday that is 3.
  return (((dayNumber(day) + 3) % 7) + 7) % 7 >= 5;
}
