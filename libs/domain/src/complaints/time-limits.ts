import { addWorkingDays, type WorkingCalendar, type WorkingDay } from '../calendar/working-days.js';
import type { IsoDate } from '../shared/iso-date.js';
import type { ComplaintState } from './lifecycle.js';

/**
 * In working days. No limits for complaints about the Talent Card have been published: these are reference values of
 * this portal. With all steps at their limit a complaint is decided within thirteen working days.
 */
export const COMPLAINT_LIMITS = {
  /** After what it is about, or after the end of the request; about a request under way at any time. */
  fileWithin: 20,
  /** Until the service office asks the agency, or decides at once. */
  forward: 3,
  /** Until the agency answers. */
  answer: 5,
  /** From the answer to the decision. */
  decide: 5,
} as const;

const LIMIT = { filed: 'forward', with_agency: 'answer', answered: 'decide' } as const;

/** The last day of the step that a complaint is in; null once it is decided or withdrawn. */
export function complaintDueOn(
  state: ComplaintState,
  stepBeganOn: IsoDate,
  calendar: WorkingCalendar,
): WorkingDay | null {
  const isOpen = state === 'filed' || state === 'with_agency' || state === 'answered';
  return isOpen ? addWorkingDays(stepBeganOn, COMPLAINT_LIMITS[LIMIT[state]], calendar) : null;
}

/** The last day on which somebody may complain about what happened on a day. */
export function complainUntil(happenedOn: IsoDate, calendar: WorkingCalendar): IsoDate {
  return addWorkingDays(happenedOn, COMPLAINT_LIMITS.fileWithin, calendar).day;
}

/** Who owes the next step of a complaint. */
export function complaintOwedBy(state: ComplaintState): 'agency' | 'office' | null {
  switch (state) {
    case 'filed':
    case 'answered':
      return 'office';
    case 'with_agency':
      return 'agency';
    case 'upheld':
    case 'dismissed':
    case 'withdrawn':
      return null;
  }
}
