import { officeDueOn, type OfficeTime } from '#domain/accreditation/due-dates.js';
import type { WorkingCalendar } from '#domain/calendar/working-days.js';
import type { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import type { Transaction } from '#database/transactions.js';
import type { Dossier } from './dossier.js';

type Clock = Pick<AccreditationApplicationRow, 'stepBeganOn' | 'dueOn'>;

/** What is written of the clock when nobody's time runs but the applicant's, or nobody's at all. */
export const CLOCK_STOPPED: Clock = { stepBeganOn: null, dueOn: null };

/** What is written of the clock when a step begins today with the state that an application goes into. */
export function clockStarted(
  { today }: Transaction,
  { appeal, published }: Pick<Dossier, 'appeal' | 'published'>,
  calendar: WorkingCalendar,
  { state, noticeUntil = null }: Pick<OfficeTime, 'state'> & Partial<Pick<OfficeTime, 'noticeUntil'>>,
): Clock {
  const time = { state, noticeUntil, onAppeal: appeal !== null, stepBeganOn: today };
  const due = officeDueOn(time, published.policy.timeLimits, calendar);
  return due === null ? CLOCK_STOPPED : { stepBeganOn: today, dueOn: due.day };
}
