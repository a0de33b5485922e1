import { startOfShanghaiDay, shanghaiDay } from '../calendar/shanghai-day.js';
import { isWorkingDay, type WorkingCalendar } from '../calendar/working-days.js';

const MINUTE = 60_000;
const FROM = (8 * 60 + 30) * MINUTE;
/** What could not be made by noon helps nobody to plan the day. */
const UNTIL = 12 * 60 * MINUTE;

/** Whether the digests of the day are due: on working days from 08:30 to noon in Asia/Shanghai. */
export function isDigestTime(now: Date, calendar: WorkingCalendar): boolean {
  const today = shanghaiDay(now);
  const sinceMidnight = now.getTime() - startOfShanghaiDay(today).getTime();
  return sinceMidnight >= FROM && sinceMidnight < UNTIL && isWorkingDay(today, calendar);
}
