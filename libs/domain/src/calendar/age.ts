import type { IsoDate } from '../shared/iso-date.js';
import { dayOfMonth, isLeapYear, monthOf, yearOf } from './day-number.js';

/**
 * Full years of age (周岁) on a day, counted up on the birthday itself. Somebody born on 29 February turns a
 * year older on 28 February where the year has no 29th, as `addYears` does. Negative before birth.
 */
export function ageOn(birthDate: IsoDate, on: IsoDate): number {
  const year = yearOf(on);
  const birthMonth = monthOf(birthDate);
  let birthDay = dayOfMonth(birthDate);
  if (birthMonth === 2 && birthDay === 29 && !isLeapYear(year)) birthDay = 28;
  const month = monthOf(on);
  const before = month < birthMonth || (month === birthMonth && dayOfMonth(on) < birthDay);
  return year - yearOf(birthDate) - (before ? 1 : 0);
}
