import { addWorkingDays, type WorkingCalendar, type WorkingDay } from '../calendar/working-days.js';
import type { Service } from '../catalogue/policy.js';
import type { IsoDate } from '../shared/iso-date.js';

/**
 * The last day on which an agency may answer a request, or a holder a question, before the request expires
 * (`answerWorkingDays`).
 */
export function answerDueOn(
  askedOn: IsoDate,
  answerWorkingDays: number,
  calendar: WorkingCalendar,
): WorkingDay {
  return addWorkingDays(askedOn, answerWorkingDays, calendar);
}

/** The last day of a case's time limit, counted from its acceptance; null for a service that has none. */
export function caseDueOn(
  service: Pick<Service, 'timeLimitWorkingDays'>,
  acceptedOn: IsoDate,
  calendar: WorkingCalendar,
): WorkingDay | null {
  const limit = service.timeLimitWorkingDays;
  return limit === undefined ? null : addWorkingDays(acceptedOn, limit, calendar);
}
