import type { IsoDate } from '../shared/iso-date.js';
import { dayOfMonth, isLeapYear, monthOf, yearOf } from './day-number.js';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a value is a day that exists, written `YYYY-MM-DD`: 2026-02-29 is not. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  const month = monthOf(value);
  const day = dayOfMonth(value);
  const longest = month === 2 && !isLeapYear(yearOf(value)) ? 28 : LONGEST[month - 1];
  return longest !== undefined && day >= 1 && day <= longest;
}
