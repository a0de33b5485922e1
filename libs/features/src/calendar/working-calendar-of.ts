import type { WorkingCalendar } from '#domain/calendar/working-days.js';
import { withOfficialYears } from '#domain/calendar/official-years.js';
import { OfficialCalendarYearRow } from '#database/entities/official-calendar-year.js';
import type { Transaction } from '#database/transactions.js';
import { workingCalendar } from '#platform/working-calendar.js';

const HOLD = `SELECT pg_advisory_xact_lock_shared(hashtext('official_calendar'))`;
const TAKE = `SELECT pg_advisory_xact_lock(hashtext('official_calendar'))`;

/** The calendar of working days that holds now: the built-in one with the years that the office has entered. */
export async function workingCalendarOf({ manager }: Transaction): Promise<WorkingCalendar> {
  return withOfficialYears(workingCalendar(), await manager.find(OfficialCalendarYearRow));
}

/**
 * The same, held until the transaction ends, for one that writes a date reckoned by it: whoever enters a year waits
 * for it and then reckons its date anew. Taken before any application is locked, as entering a year does it.
 */
export async function heldCalendarOf(tx: Transaction): Promise<WorkingCalendar> {
  await tx.manager.query(HOLD);
  return workingCalendarOf(tx);
}

/** Takes the calendar for oneself alone, to change it. */
export async function takeCalendar({ manager }: Transaction): Promise<void> {
  await manager.query(TAKE);
}
