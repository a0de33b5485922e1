import { dayFromNumber } from '../calendar/day-number.js';
import { isIsoDate } from '../calendar/is-iso-date.js';
import type { IsoDate } from '../shared/iso-date.js';

const WRITTEN = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const IN_ONE = /^(\d{4})(\d{2})(\d{2})$/;
const WITH_TIME = /[ T]\d{1,2}:\d{2}.*$/;
/** A number of days as spreadsheets keep them, from 1927 to 2118; with fewer digits it is rather a year. */
const SERIAL = /^([1-7]\d{4})(\.\d+)?$/;
/** Day 0 of spreadsheets, 1899-12-30. */
const EPOCH = -25_569;

/**
 * A day as offices write it: 2024-05-15, 2024/5/15, 2024.5.15, 2024年5月15日, 20240515, with or without a time, or a
 * spreadsheet's number of days (45427). Null for anything else, also for 5/6/2024, which is read in two ways.
 */
export function readDay(written: string): IsoDate | null {
  const text = written.normalize('NFKC').trim().replace(WITH_TIME, '');
  const serial = SERIAL.exec(text)?.[1];
  if (serial !== undefined) return dayFromNumber(EPOCH + Number(serial));
  const [, year, month, day] = WRITTEN.exec(text) ?? IN_ONE.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
}
