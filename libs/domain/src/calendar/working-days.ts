import type { IsoDate } from '../shared/iso-date.js';
import { dayFromNumber, dayNumber } from './day-number.js';

/** The national calendar of working days, as far as the State Council has announced it. */
export interface WorkingCalendar {
  /** Days off, weekdays and weekends alike: as announced, and later ones as the law fixes them. */
  readonly holidays: ReadonlySet<IsoDate>;
  /** Saturdays and Sundays that are worked for a bridge day (调休). */
  readonly makeUpDays: ReadonlySet<IsoDate>;
  /** The last day for which the announcement holds; what it will say of later days is not known. */
  readonly officialThrough: IsoDate;
}

export interface WorkingDay {
  readonly day: IsoDate;
  /** Whether it lies beyond the announced calendar, so that it may move. */
  readonly provisional: boolean;
}

export interface WorkingDayCount {
  readonly days: number;
  readonly provisional: boolean;
}

/** Whether people work on this day: make-up days yes, holidays no, else Monday to Friday. */
export function isWorkingDay(day: IsoDate, calendar: WorkingCalendar): boolean {
  return isWorking(day, dayNumber(day), calendar);
}

/**
 * The last day of a period of `n` working days, of which the first is the next working day after `day`: the day
 * itself is not counted (Civil Code of the PRC, art. 201). For 0 the day itself. Throws a RangeError unless `n`
 * is a whole number from 0 to 10,000.
 */
export function addWorkingDays(day: IsoDate, n: number, calendar: WorkingCalendar): WorkingDay {
  if (!Number.isInteger(n) || n < 0 || n > 10_000) {
    throw new RangeError('working days must be a whole number from 0 to 10,000');
  }
  let number = dayNumber(day);
  let last = day;
  for (let left = n; left > 0;) {
    number += 1;
    last = dayFromNumber(number);
    if (isWorking(last, number, calendar)) left -= 1;
  }
  return { day: last, provisional: last > calendar.officialThrough };
}

/**
 * Working days after `from` up to and with `to`, so that `workingDaysBetween(day, addWorkingDays(day, n).day)` is
 * `n`; negative when `to` lies before `from`.
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: WorkingCalendar): WorkingDayCount {
  if (to < from) {
    const { days, provisional } = workingDaysBetween(to, from, calendar);
    return { days: days === 0 ? 0 : -days, provisional };
  }
  let days = 0;
  for (let number = dayNumber(from) + 1, end = dayNumber(to); number <= end; number += 1) {
    if (isWorking(dayFromNumber(number), number, calendar)) days += 1;
  }
  return { days, provisional: to > calendar.officialThrough };
}

function isWorking(day: IsoDate, number: number, { holidays, makeUpDays }: WorkingCalendar): boolean {
  if (makeUpDays.has(day)) return true;
  if (holidays.has(day)) return false;
  // Day 0, 1 January 1970, was a Thursday; counted from Monday that is 3.
  const weekday = (((number + 3) % 7) + 7) % 7;
  return weekday < 5;
}
