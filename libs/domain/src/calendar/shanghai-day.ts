import type { IsoDate } from '../shared/iso-date.js';
import { dayFromNumber, dayNumber } from './day-number.js';

/** China has one time zone, UTC+8, and has kept no summer time since 1991. */
const OFFSET_MS = 8 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The calendar day in Asia/Shanghai at an instant. Throws a RangeError for an invalid Date. */
export function shanghaiDay(instant: Date): IsoDate {
  const time = instant.getTime();
  if (Number.isNaN(time)) throw new RangeError('not an instant');
  return dayFromNumber(Math.floor((time + OFFSET_MS) / DAY_MS));
}

/** The instant at which a day begins in Asia/Shanghai. */
export function startOfShanghaiDay(day: IsoDate): Date {
  return new Date(dayNumber(day) * DAY_MS - OFFSET_MS);
}
