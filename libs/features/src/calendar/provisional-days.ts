import type { IsoDate } from '#domain/shared/iso-date.js';
import type { Transaction } from '#database/transactions.js';
import { workingCalendar } from '#platform/working-calendar.js';
import { workingCalendarOf } from './working-calendar-of.js';

/**
 * Tells which of these days lie beyond what is announced or entered, so that they may move. Most days are so near
 * that nobody has to look into the database.
 */
export async function provisionalDays(
  tx: Transaction,
  days: readonly (IsoDate | null)[],
): Promise<(day: IsoDate | null) => boolean> {
  const { officialThrough } = workingCalendar();
  const isFar = days.some((day) => day !== null && day > officialThrough);
  const through = isFar ? (await workingCalendarOf(tx)).officialThrough : officialThrough;
  return (day) => day !== null && day > through;
}
