import { createRequire } from 'node:module';
import type { WorkingCalendar } from '#domain/calendar/working-days.js';
import { statutoryHolidays } from '#domain/calendar/statutory-holidays.js';

/** The package's data as it is kept: days, each with the name of its holiday. */
interface ChineseDays {
  readonly holidays: Readonly<Record<string, string>>;
  /** Saturdays and Sundays that are worked. */
  readonly workdays: Readonly<Record<string, string>>;
}

let calendar: WorkingCalendar | undefined;

/** Further ahead no time limit reaches. */
const YEARS_AHEAD = 5;

/**
 * The national calendar of working days, as the State Council has announced it so far, and behind that what the law
 * fixes without an announcement.
 *
 * Read from the data of chinese-days and not through its functions: those reckon in the time zone of the
 * process, and name every day a day early west of Greenwich.
 */
export function workingCalendar(): WorkingCalendar {
  calendar ??= calendarOf(
    createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as ChineseDays,
  );
  return calendar;
}

function calendarOf({ holidays, workdays }: ChineseDays): WorkingCalendar {
  const days = Object.keys(holidays);
  const newest = newestYear(days);
  const ahead = Array.from({ length: YEARS_AHEAD }, (_, index) => statutoryHolidays(newest + 1 + index));
  return {
    holidays: new Set([...days, ...ahead.flat()]),
    makeUpDays: new Set(Object.keys(workdays)),
    officialThrough: `${newest}-12-31`,
  };
}

/** A year is announced whole, so one whose National Day is there is known; a New Year's Day alone may be early. */
function newestYear(days: readonly string[]): number {
  const years = days.filter((day) => day.endsWith('-10-01')).map((day) => day.slice(0, 4));
  const newest = years.sort().at(-1);
  if (newest === undefined) throw new Error('chinese-days has no data of a whole year');
  return Number(newest);
}
