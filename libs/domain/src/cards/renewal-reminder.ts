import { addDays } from '../calendar/add-days.js';
import type { IsoDate } from '../shared/iso-date.js';

const LATER_REMINDERS = [30, 7] as const;

/** When holders are reminded: so many days before their card's last day, the first when renewal opens. */
export function reminderDays(windowDays: number): number[] {
  return [windowDays, ...LATER_REMINDERS];
}

/**
 * The reminder that is due today, as so many days before the card's last day; null when none is. `reminded` is the
 * last one that was sent. Of several that were missed, only the latest is sent.
 */
export function dueReminder(
  today: IsoDate,
  validUntil: IsoDate,
  windowDays: number,
  reminded: number | null,
): number | null {
  if (today > validUntil) return null;
  const reached = reminderDays(windowDays).filter((days) => addDays(validUntil, -days) <= today);
  const latest = reached.length === 0 ? null : Math.min(...reached);
  return latest === null || (reminded !== null && reminded <= latest) ? null : latest;
}
