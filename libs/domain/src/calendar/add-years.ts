import type { IsoDate } from '../shared/iso-date.js';
import { isLeapYear, isoDate, monthOf, dayOfMonth, yearOf } from './day-number.js';

/**
 * The same day `years` years later; earlier when negative. Where 29 February has no counterpart, the last day
 * of the month stands for it (Civil Code of the PRC, art. 202).
 */
export function addYears(day: IsoDate, years: number): IsoDate {
  const year = yearOf(day) + years;
  const month = monthOf(day);
  const dayInMonth = dayOfMonth(day);
  return isoDate(year, month, month === 2 && dayInMonth === 29 && !isLeapYear(year) ? 28 : dayInMonth);
}
