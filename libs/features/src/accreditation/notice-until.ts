import { noticeEnd, suspensionsOf } from '#domain/accreditation/notice-end.js';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import type { WorkingCalendar } from '#domain/calendar/working-days.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { Dossier } from './dossier.js';

/**
 * The last day of an application's present notice, with what objections to it have cost, those still open until
 * `now`. Never a day before the one that was told: people rely on it.
 */
export function noticeUntilOf(
  { application, objections, published }: Dossier,
  calendar: WorkingCalendar,
  now: Date,
): IsoDate | null {
  const { noticeFrom, noticeUntil } = application;
  if (noticeFrom === null || noticeUntil === null) return null;
  // After an appeal or a broken promise there is another notice, which earlier objections have cost nothing. One of
  // an earlier notice on the first day of this one was decided that day, and so costs nothing either.
  const present = objections.filter(({ writtenAt }) => shanghaiDay(writtenAt) >= noticeFrom);
  const { noticeWorkingDays } = published.policy.timeLimits;
  const end = noticeEnd(noticeFrom, noticeWorkingDays, suspensionsOf(present, now), calendar).day;
  return end > noticeUntil ? end : noticeUntil;
}
