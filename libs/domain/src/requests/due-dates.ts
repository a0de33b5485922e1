import {
  addWorkingDays,
  workingDaysBetween,
  type WorkingCalendar,
  type WorkingDay,
} from '../calendar/working-days.js';
import type { IsoDate } from '../shared/iso-date.js';
import type { RequestAction, RequestState } from './lifecycle.js';

/** A time in which the agency's clock stood still: from the day of its question to the day of the holder's answer. */
export interface ClockPause {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** How far a request is, and since when; days are those of Asia/Shanghai. */
export interface RequestTime {
  readonly state: RequestState;
  /** When it was submitted, accepted or asked about. Work on a case counts from its acceptance, whatever came since. */
  readonly stepBeganOn: IsoDate;
  /** How often the clock of an accepted case stood still. */
  readonly pauses?: readonly ClockPause[];
}

export interface RequestLimits {
  /** The policy's `answerWorkingDays`. */
  readonly answerWorkingDays: number;
  /** The service's `timeLimitWorkingDays`; undefined for one that has none. */
  readonly caseWorkingDays: number | undefined;
}

/**
 * The last day on which the next step may be taken: an agency's answer to a request, a holder's to a question, or
 * the end of a case. That is counted from the acceptance, and moved by the working days that the holder took to
 * answer: a question stops the clock and does not set it back. Null when nobody owes anything by a day: a confirmed
 * booking has its slot.
 */
export function requestDueOn(
  { state, stepBeganOn, pauses = [] }: RequestTime,
  { answerWorkingDays, caseWorkingDays }: RequestLimits,
  calendar: WorkingCalendar,
): WorkingDay | null {
  switch (state) {
    case 'submitted':
    case 'awaiting_holder':
      return addWorkingDays(stepBeganOn, answerWorkingDays, calendar);
    case 'accepted':
    case 'in_progress':
      if (caseWorkingDays === undefined) return null;
      return addWorkingDays(stepBeganOn, caseWorkingDays + lostWorkingDays(pauses, calendar), calendar);
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

/** Working days in which the clock stood still. A question that is answered on its own day costs none. */
function lostWorkingDays(pauses: readonly ClockPause[], calendar: WorkingCalendar): number {
  return pauses.reduce((sum, { from, to }) => sum + workingDaysBetween(from, to, calendar).days, 0);
}

/** Whose turn it is, and how that stands with the time. */
export interface RequestClock {
  /** Who owes the next step by `dueOn`; null where nobody does. */
  readonly owedBy: 'holder' | 'agency' | null;
  /** The agency's time stands still, for the holder is the one to act. */
  readonly stopped: boolean;
  /** The day by which the step is owed has passed. */
  readonly late: boolean;
}

export function requestClock(state: RequestState, dueOn: IsoDate | null, today: IsoDate): RequestClock {
  const stopped = state === 'awaiting_holder';
  return {
    owedBy: dueOn === null ? null : stopped ? 'holder' : 'agency',
    stopped,
    late: dueOn !== null && today > dueOn,
  };
}

/**
 * Whether the agency kept its time with a case that ends by this action: null where the end says nothing about it,
 * because the holder ended it or left a question unanswered.
 */
export function endedInTime(
  { action, from, dueOn }: { action: RequestAction; from: RequestState; dueOn: IsoDate | null },
  today: IsoDate,
): boolean | null {
  if (action === 'expire') return from === 'submitted' ? false : null;
  const isAnswer = action === 'fulfil' || action === 'decline';
  return isAnswer && dueOn !== null && from !== 'awaiting_holder' ? today <= dueOn : null;
}
