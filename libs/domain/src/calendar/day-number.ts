import type { IsoDate } from '../shared/iso-date.js';

/** Days from 1 January 1970 to this day; the inverse of `dayFromNumber`. Proleptic Gregorian, years 0–9999. */
export function dayNumber(day: IsoDate): number {
  return dayNumberOf(yearOf(day), monthOf(day), dayOfMonth(day));
}

/** The day that lies so many days after 1 January 1970. */
export function dayFromNumber(number: number): IsoDate {
  // After Howard Hinnant, "chrono-compatible low-level date algorithms": eras of 400 years that begin in March.
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The year of a day, as a number. */
export function yearOf(day: IsoDate): number {
  return digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3);
}

/** The month of a day, 1–12. */
export function monthOf(day: IsoDate): number {
  return digit(day, 5) * 10 + digit(day, 6);
}

/** The day of the month, 1–31. */
export function dayOfMonth(day: IsoDate): number {
  return digit(day, 8) * 10 + digit(day, 9);
}

/** Writes year, month and day as `YYYY-MM-DD`. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** Whether February of this year has 29 days. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function dayNumberOf(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function digit(day: IsoDate, position: number): number {
  return day.charCodeAt(position) - 48;
}
