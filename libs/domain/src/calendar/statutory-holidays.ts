import { addDays } from './add-days.js';
import type { IsoDate } from '../shared/iso-date.js';

/** Month and day of Spring Festival, Qingming, Dragon Boat Festival and Mid-Autumn, by the agricultural calendar. */
const BY_THE_MOON_AND_THE_SUN: Readonly<Record<number, readonly [string, string, string, string]>> = {
  2027: ['02-06', '04-05', '06-09', '09-15'],
  2028: ['01-26', '04-04', '05-28', '10-03'],
  2029: ['02-13', '04-04', '06-16', '09-22'],
  2030: ['02-03', '04-05', '06-05', '09-12'],
  2031: ['01-23', '04-05', '06-24', '10-01'],
  2032: ['02-11', '04-04', '06-12', '09-19'],
  2033: ['01-31', '04-04', '06-01', '09-08'],
  2034: ['02-19', '04-05', '06-20', '09-27'],
  2035: ['02-08', '04-05', '06-10', '09-16'],
  2036: ['01-28', '04-04', '05-30', '10-04'],
};

/**
 * The thirteen days of a year that are off by law before any announcement: New Year 1, Spring Festival 4 from its
 * eve, Qingming 1, Labour Day 2, Dragon Boat 1, Mid-Autumn 1, National Day 3 (全国年节及纪念日放假办法, art. 2 in
 * the version of 2024). One that falls on a weekend is made up for on the next working weekday. Which weekends are
 * worked for longer holidays only the yearly announcement says. Empty for years whose festivals are not listed.
 */
export function statutoryHolidays(year: number): IsoDate[] {
  const festivals = BY_THE_MOON_AND_THE_SUN[year];
  if (festivals === undefined) return [];
  const [spring, qingming, dragonBoat, midAutumn] = festivals.map((day) => `${year}-${day}`) as [
    ...[IsoDate, IsoDate, IsoDate, IsoDate],
  ];
  const days = [
    `${year}-01-01`,
    ...[-1, 0, 1, 2].map((after) => addDays(spring, after)),
    qingming,
    ...[`${year}-05-01`, `${year}-05-02`],
    dragonBoat,
    midAutumn,
    ...[`${year}-10-01`, `${year}-10-02`, `${year}-10-03`],
  ];
  const off = new Set<IsoDate>();
  // Two festivals can fall on one day, as Mid-Autumn and National Day do: both are given.
  for (const day of days)
    off.add(isWeekend(day) || off.has(day) ? nextWeekday(day, new Set([...days, ...off])) : day);
  return [...new Set([...days, ...off])].toSorted();
}

function nextWeekday(day: IsoDate, taken: ReadonlySet<IsoDate>): IsoDate {
  let next = addDays(day, 1);
  while (isWeekend(next) || taken.has(next)) next = addDays(next, 1);
  return next;
}

function isWeekend(day: IsoDate): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
