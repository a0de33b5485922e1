import { addDays } from '../calendar/add-days.js';
import { dayNumber } from '../calendar/day-number.js';
import { startOfShanghaiDay } from '../calendar/shanghai-day.js';
import { isWorkingDay, type WorkingCalendar } from '../calendar/working-days.js';
import type { IsoDate } from '../shared/iso-date.js';

const MINUTE_MS = 60 * 1000;

/** The most days that a pattern may span, and the most slots that may come of it. */
export const MOST_PATTERN_DAYS = 366;
export const MOST_PATTERN_SLOTS = 1000;

/** A time of day in Asia/Shanghai, `HH:MM`. */
export type TimeOfDay = string;

/** Slots that come again: on these days of the week, from one day to another, at these times. */
export interface SlotPattern {
  readonly from: IsoDate;
  /** The last day, included. */
  readonly to: IsoDate;
  /** 1 is Monday and 7 Sunday (ISO 8601). */
  readonly weekdays: readonly number[];
  readonly times: readonly { readonly starts: TimeOfDay; readonly ends: TimeOfDay }[];
  /** Hours before the beginning until which holders may cancel. */
  readonly cancelHours: number;
  /** Leaves out holidays, and takes make-up days for the weekday that they are. */
  readonly workingDaysOnly: boolean;
}

export interface SlotTimes {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cancelUntil: Date;
}

export type PatternProblem =
  | 'days_reversed'
  | 'span_too_long'
  | 'times_reversed'
  | 'times_overlap'
  | 'too_many';

/**
 * Every slot of a pattern, soonest first, or what is wrong with it. Days count in Asia/Shanghai, so that a pattern
 * gives the same slots wherever it is expanded.
 */
export function expandPattern(pattern: SlotPattern, calendar: WorkingCalendar): SlotTimes[] | PatternProblem {
  const problem = problemOf(pattern);
  if (problem !== null) return problem;
  const times = [...pattern.times].sort((one, other) => (one.starts < other.starts ? -1 : 1));
  const slots = daysOf(pattern, calendar).flatMap((day) =>
    times.map(({ starts, ends }) => slotTimes(day, starts, ends, pattern.cancelHours)),
  );
  return slots.length > MOST_PATTERN_SLOTS ? 'too_many' : slots;
}

/** The moments of a slot on a day in Asia/Shanghai. */
export function slotTimes(day: IsoDate, starts: TimeOfDay, ends: TimeOfDay, cancelHours: number): SlotTimes {
  const startsAt = momentOf(day, starts);
  return {
    startsAt,
    endsAt: momentOf(day, ends),
    cancelUntil: new Date(startsAt.getTime() - cancelHours * 60 * MINUTE_MS),
  };
}

function problemOf({ from, to, times }: SlotPattern): PatternProblem | null {
  if (to < from) return 'days_reversed';
  if (dayNumber(to) - dayNumber(from) >= MOST_PATTERN_DAYS) return 'span_too_long';
  if (times.some(({ starts, ends }) => ends <= starts)) return 'times_reversed';
  const sorted = [...times].sort((one, other) => (one.starts < other.starts ? -1 : 1));
  const overlaps = sorted.some(({ starts }, index) => starts < (sorted[index - 1]?.ends ?? ''));
  return overlaps ? 'times_overlap' : null;
}

function daysOf({ from, to, weekdays, workingDaysOnly }: SlotPattern, calendar: WorkingCalendar): IsoDate[] {
  const days = Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, index) =>
    addDays(from, index),
  );
  return days.filter(
    (day) => weekdays.includes(weekdayOf(day)) && (!workingDaysOnly || isWorkingDay(day, calendar)),
  );
}

/** Day 0, 1 January 1970, was a Thursday, 4. */
function weekdayOf(day: IsoDate): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

function momentOf(day: IsoDate, time: TimeOfDay): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(startOfShanghaiDay(day).getTime() + (hours * 60 + minutes) * MINUTE_MS);
}
