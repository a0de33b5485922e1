import { addWorkingDays, type WorkingCalendar, type WorkingDay } from '../calendar/working-days.js';
import type { IsoDate } from '../shared/iso-date.js';
import type { RequestState } from './lifecycle.js';

/** How far a request is, and since when; days are those of Asia/Shanghai. */
export interface RequestTime {
  readonly state: RequestState;
  /** When it was submitted, accepted, asked about or answered, whichever was last. */
  readonly stepBeganOn: IsoDate;
}

export interface RequestLimits {
  /** The policy's `answerWorkingDays`. */
  readonly answerWorkingDays: number;
  /** The service's `timeLimitWorkingDays`; undefined for one that has none. */
  readonly caseWorkingDays: number | undefined;
}

/**
 * The last day on which the next step may be taken: an agency's answer to a request, a holder's to a question, or
 * the end of a case, which is counted from its acceptance and anew once the holder has answered. Null when nobody
 * owes anything by a day: a confirmed booking has its slot.
 */
export function requestDueOn(
  { state, stepBeganOn }: RequestTime,
  { answerWorkingDays, caseWorkingDays }: RequestLimits,
  calendar: WorkingCalendar,
): WorkingDay | null {
  switch (state) {
    case 'submitted':
    case 'awaiting_holder':
      return addWorkingDays(stepBeganOn, answerWorkingDays, calendar);
    case 'accepted':
    case 'in_progress':
      return caseWorkingDays === undefined ? null : addWorkingDays(stepBeganOn, caseWorkingDays, calendar);
    case 'confirmed':
    case 'checked_in':
    case 'fulfilled':
    case 'redeemed':
    case 'declined':
    case 'cancelled':
    case 'no_show':
    case 'expired':
      return null;
  }
}
