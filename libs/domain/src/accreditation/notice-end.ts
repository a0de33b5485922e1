import { shanghaiDay } from '../calendar/shanghai-day.js';
import { addWorkingDays, workingDaysBetween, type WorkingCalendar } from '../calendar/working-days.js';
import type { WorkingDay } from '../calendar/working-days.js';
import type { IsoDate } from '../shared/iso-date.js';

/** From when until when an objection was open; null while it still is. */
export interface OpenSpan {
  readonly writtenAt: Date;
  readonly decidedAt: Date | null;
}

/** A time during which a public notice stood still: from the day of an objection to the day of its dismissal. */
export interface Suspension {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The times during which at least one objection was open, the earliest first. Objections that overlap make one
 * suspension: what two objections cost together is not counted twice. One that is still open lasts until `now`.
 */
export function suspensionsOf(spans: readonly OpenSpan[], now: Date): Suspension[] {
  const sorted = spans
    .map(({ writtenAt, decidedAt }) => ({ from: writtenAt.getTime(), to: (decidedAt ?? now).getTime() }))
    .sort((one, other) => one.from - other.from);
  const merged: { from: number; to: number }[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push({ ...span });
  }
  return merged.map(({ from, to }) => ({ from: shanghaiDay(new Date(from)), to: shanghaiDay(new Date(to)) }));
}

/**
 * The working days that suspensions took from a notice. The day of an objection still counts as a day of the
 * notice, the day of the dismissal does not; so one that is dismissed on its own day costs nothing, and one from a
 * Monday to the Wednesday costs two. Two suspensions that meet on a day share it and count it once.
 */
export function workingDaysLost(suspensions: readonly Suspension[], calendar: WorkingCalendar): number {
  return suspensions.reduce((sum, { from, to }) => sum + workingDaysBetween(from, to, calendar).days, 0);
}

/**
 * The last day of a public notice: the working days that the policy sets after the day of publication, and as many
 * more as dismissed objections have cost, so that it is never shorter for having been objected to.
 */
export function noticeEnd(
  publishedOn: IsoDate,
  noticeWorkingDays: number,
  suspensions: readonly Suspension[],
  calendar: WorkingCalendar,
): WorkingDay {
  return addWorkingDays(publishedOn, noticeWorkingDays + workingDaysLost(suspensions, calendar), calendar);
}
