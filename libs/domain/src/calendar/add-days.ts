import type { IsoDate } from '../shared/iso-date.js';
import { dayFromNumber, dayNumber } from './day-number.js';

/** The day `days` days later; earlier when negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return dayFromNumber(dayNumber(day) + days);
}
