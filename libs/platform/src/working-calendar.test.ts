import { describe, expect, it } from '@jest/globals';
import { addWorkingDays, isWorkingDay } from '#domain/calendar/working-days.js';
import { workingCalendar } from './working-calendar.js';

/** 国务院办公厅关于2026年部分节假日安排的通知, 4 November 2025, written down a second time. */
const OFF_2026 = [
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
] as const;
const WORKED_WEEKENDS_2026 = [
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
];

describe('the national working calendar', () => {
  const calendar = workingCalendar();

  it('knows every holiday of 2026 and no other', () => {
    const known = [...calendar.holidays].filter((day) => day.startsWith('2026')).sort();
    expect(known).toEqual(OFF_2026.flatMap(([first, last]) => daysFrom(first, last)));
  });

  it('knows every weekend day that is worked in 2026 and no other', () => {
    const known = [...calendar.makeUpDays].filter((day) => day.startsWith('2026')).sort();
    expect(known).toEqual(WORKED_WEEKENDS_2026);
  });

  it('is official through the newest year that is announced', () => {
    expect(calendar.officialThrough >= '2026-12-31').toBe(true);
    expect(calendar.officialThrough.endsWith('-12-31')).toBe(true);
  });

  it('counts over the National Day and its make-up day', () => {
    expect(isWorkingDay('2026-10-10', calendar)).toBe(true);
    expect(addWorkingDays('2026-09-30', 3, calendar)).toEqual({ day: '2026-10-10', provisional: false });
  });
});

function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 24 * 3600 * 1000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
