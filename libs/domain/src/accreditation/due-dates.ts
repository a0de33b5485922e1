import { addDays } from '../calendar/add-days.js';
import { addWorkingDays, type WorkingCalendar, type WorkingDay } from '../calendar/working-days.js';
import type { Policy } from '../catalogue/policy.js';
import type { IsoDate } from '../shared/iso-date.js';
import type { AccreditationState } from './lifecycle.js';

/** A step of accreditation that has a time limit. */
export type AccreditationStep = 'review' | 'decision' | 'notice' | 'appeal';

const LIMIT = {
  review: 'reviewWorkingDays',
  decision: 'decisionWorkingDays',
  notice: 'noticeWorkingDays',
  appeal: 'appealWorkingDays',
} as const satisfies Record<AccreditationStep, keyof Policy['timeLimits']>;

/** The limits in working days that the steps have. */
export type AccreditationTimeLimits = Pick<Policy['timeLimits'], (typeof LIMIT)[AccreditationStep]>;

/**
 * The step that an application is in; null while nobody's time runs but the applicant's. The review runs from
 * the submission on, claimed or not; after an appeal the longer limit of an appeal holds for the new review.
 */
export function accreditationStep(state: AccreditationState, onAppeal: boolean): AccreditationStep | null {
  switch (state) {
    case 'submitted':
    case 'in_review':
      return onAppeal ? 'appeal' : 'review';
    case 'appealed':
      return 'appeal';
    case 'recommended':
    case 'objected':
      return 'decision';
    case 'on_notice':
      return 'notice';
    case 'draft':
    case 'returned':
    case 'accredited':
    case 'rejected':
    case 'withdrawn':
      return null;
  }
}

/**
 * The last day of a step that began on a day: with the submission or resubmission (review), the recommendation
 * or objection (decision), the publication (notice), the appeal (appeal). The step is late the day after.
 */
export function stepDueOn(
  step: AccreditationStep,
  beganOn: IsoDate,
  limits: AccreditationTimeLimits,
  calendar: WorkingCalendar,
): WorkingDay {
  return addWorkingDays(beganOn, limits[LIMIT[step]], calendar);
}

/** Where an application stands, as far as the office's time is concerned. */
export interface OfficeTime {
  readonly state: AccreditationState;
  readonly onAppeal: boolean;
  /** The day on which its step began. */
  readonly stepBeganOn: IsoDate;
  readonly noticeUntil: IsoDate | null;
}

/**
 * The day by which the office owes its next step; null while it owes none.
 *
 * On notice the next step is the accreditation, which may be taken from the day after the notice on and has the
 * limit of a decision. While the applicant mends what was sent back, no time runs; with the resubmission the
 * review's begins anew, because the office has a complete application from that day on only. So counts the
 * Administrative Licensing Law of the PRC: an application is accepted once all that was missing is handed in
 * (art. 32 no. 5), and the time for the decision runs from the acceptance (art. 42).
 */
export function officeDueOn(
  { state, onAppeal, stepBeganOn, noticeUntil }: OfficeTime,
  limits: AccreditationTimeLimits,
  calendar: WorkingCalendar,
): WorkingDay | null {
  const step = accreditationStep(state, onAppeal);
  if (step === null) return null;
  return step === 'notice'
    ? stepDueOn('decision', noticeUntil ?? stepBeganOn, limits, calendar)
    : stepDueOn(step, stepBeganOn, limits, calendar);
}

/** A document that was to follow: since when, within how long, and the last day that the applicant was told. */
export interface PromisedTime {
  readonly promisedOn: IsoDate;
  readonly withinWorkingDays: number;
  /** Null while nothing was told yet. */
  readonly toldDueOn: IsoDate | null;
}

/**
 * The last day on which a promised document may come 容缺受理. By another calendar it may become later, never
 * earlier than the day that was told: the applicant relies on it.
 */
export function promiseDueOn(
  { promisedOn, withinWorkingDays, toldDueOn }: PromisedTime,
  calendar: WorkingCalendar,
): IsoDate {
  const { day } = addWorkingDays(promisedOn, withinWorkingDays, calendar);
  return toldDueOn !== null && toldDueOn > day ? toldDueOn : day;
}

/** The last day on which a rejection may be appealed: so many calendar days after it (`appealWithinDays`). */
export function appealUntil(rejectedOn: IsoDate, appealWithinDays: number): IsoDate {
  return addDays(rejectedOn, appealWithinDays);
}
