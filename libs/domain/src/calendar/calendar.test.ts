import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './add-days.js';
import { addYears } from './add-years.js';
import { ageOn } from './age.js';
import { dayFromNumber, dayNumber, daysBetween } from './day-number.js';
import { isIsoDate } from './is-iso-date.js';
import { shanghaiDay, startOfShanghaiDay } from './shanghai-day.js';
import { addWorkingDays, isWorkingDay, workingDaysBetween, type WorkingCalendar } from './working-days.js';

const day = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2200-12-31') }).map(dayFromNumber);

describe('day numbers', () => {
  it('agree with the Gregorian calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const text = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(dayFromNumber(number)).toBe(text);
        expect(dayNumber(text)).toBe(number);
      }),
    );
  });

  it('order days as their texts do', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });
});

describe('isIsoDate', () => {
  it.each(['2026-11-24', '2028-02-29', '2000-02-29', '1900-01-31', '0001-01-01'])('knows %s', (value) => {
    expect(isIsoDate(value)).toBe(true);
  });
  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '２０２６-01-01',
    '',
    20260101,
    null,
  ])('refuses %p', (value) => {
    expect(isIsoDate(value)).toBe(false);
  });
});

describe('addDays and addYears', () => {
  it('goes there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(isIsoDate(to)).toBe(true);
        expect(addDays(to, -days)).toBe(from);
        expect(daysBetween(from, to)).toBe(days);
      }),
    );
  });

  it.each([
    ['2026-11-24', 5, '2031-11-24'],
    ['2028-02-29', 1, '2029-02-28'],
    ['2028-02-29', 4, '2032-02-29'],
    ['2028-02-29', -1, '2027-02-28'],
    ['2027-02-28', 1, '2028-02-28'],
  ])('%s and %p years is %s', (from, years, to) => {
    expect(addYears(from, years)).toBe(to);
  });
});

describe('ageOn', () => {
  it.each([
    ['2020-11-24', '2026-11-23', 5],
    ['2020-11-24', '2026-11-24', 6],
    ['2020-11-24', '2026-11-25', 6],
    ['2020-02-29', '2026-02-27', 5],
    ['2020-02-29', '2026-02-28', 6],
    ['2020-02-29', '2028-02-28', 7],
    ['2020-02-29', '2028-02-29', 8],
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-24', '2026-11-23', -1],
  ])('born %s, on %s: %p', (born, on, age) => {
    expect(ageOn(born, on)).toBe(age);
  });

  it('is the number of birthdays that have come', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40_000 }), (born, days) => {
        const on = addDays(born, days);
        const age = ageOn(born, on);
        expect(addYears(born, age) <= on).toBe(true);
        expect(addYears(born, age + 1) > on).toBe(true);
      }),
      {
        examples: [
          ['2020-02-29', 365],
          ['2020-02-29', 1460],
          ['2020-02-29', 1461],
        ],
      },
    );
  });
});

describe('a day in Shanghai', () => {
  it.each([
    ['2026-11-23T15:59:59.999Z', '2026-11-23'],
    ['2026-11-23T16:00:00.000Z', '2026-11-24'],
    ['1969-12-31T15:59:59.999Z', '1969-12-31'],
  ])('at %s is %s', (instant, expected) => {
    expect(shanghaiDay(new Date(instant))).toBe(expected);
  });

  it('begins when the platform says so', () => {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1992-01-01'), max: new Date('2150-01-01'), noInvalidDate: true }),
        (instant) => {
          const today = shanghaiDay(instant);
          expect(today).toBe(format.format(instant));
          expect(shanghaiDay(startOfShanghaiDay(today))).toBe(today);
          expect(startOfShanghaiDay(today).getTime()).toBeLessThanOrEqual(instant.getTime());
          expect(instant.getTime() - startOfShanghaiDay(today).getTime()).toBeLessThan(86_400_000);
        },
      ),
    );
  });

  it('refuses what is no instant', () => {
    expect(() => shanghaiDay(new Date('soon'))).toThrow(RangeError);
  });
});

describe('working days', () => {
  // The National Day holiday of 2024, with its make-up days before and after.
  const calendar: WorkingCalendar = {
    holidays: new Set([
      ...['2024-09-15', '2024-09-16', '2024-09-17'],
      ...['2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04', '2024-10-05', '2024-10-06', '2024-10-07'],
    ]),
    makeUpDays: new Set(['2024-09-14', '2024-09-29', '2024-10-12']),
    officialThrough: '2024-12-31',
  };
  const plain: WorkingCalendar = {
    holidays: new Set(),
    makeUpDays: new Set(),
    officialThrough: '9999-12-31',
  };

  it.each([
    ['2024-09-13', 1, '2024-09-14', 'a Saturday that is worked'],
    ['2024-09-13', 2, '2024-09-18', 'over the Mid-Autumn Festival'],
    ['2024-09-27', 5, '2024-10-10', 'over National Day with Sunday the 29th worked'],
    ['2024-10-08', 5, '2024-10-14', 'with Saturday the 12th worked'],
    ['2024-10-05', 1, '2024-10-08', 'from a holiday'],
    ['2024-10-05', 0, '2024-10-05', 'no days'],
  ])('%s and %p is %s: %s', (from, n, to) => {
    expect(addWorkingDays(from, n, calendar)).toEqual({ day: to, provisional: false });
  });

  it('says when it went beyond the announced calendar', () => {
    expect(addWorkingDays('2024-12-30', 1, calendar)).toEqual({ day: '2024-12-31', provisional: false });
    expect(addWorkingDays('2024-12-30', 2, calendar)).toEqual({ day: '2025-01-01', provisional: true });
    expect(workingDaysBetween('2024-12-30', '2025-01-02', calendar)).toEqual({ days: 3, provisional: true });
  });

  it('agrees with the days of the week', () => {
    fc.assert(
      fc.property(day, (any) => {
        const weekday = new Date(`${any}T00:00:00Z`).getUTCDay();
        expect(isWorkingDay(any, plain)).toBe(weekday !== 0 && weekday !== 6);
      }),
    );
  });

  it('counts what it adds, and adds no day that is not worked', () => {
    const calendars = fc.record({
      holidays: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 25 }),
      makeUpDays: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 25 }),
    });
    fc.assert(
      fc.property(
        calendars,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (given, start, n) => {
          const at = (days: readonly number[]) =>
            new Set(days.map((offset) => addDays('2026-01-01', offset)));
          const some = {
            holidays: at(given.holidays),
            makeUpDays: at(given.makeUpDays),
            officialThrough: '2026-12-31',
          };
          const from = addDays('2026-01-01', start);
          const { day: to } = addWorkingDays(from, n, some);
          expect(isWorkingDay(to, some)).toBe(true);
          expect(workingDaysBetween(from, to, some).days).toBe(n);
          expect(workingDaysBetween(to, from, some).days).toBe(-n);
          expect(addWorkingDays(from, n + 1, some).day > to).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([-1, 1.5, Number.NaN, 10_001])('refuses %p days', (n) => {
    expect(() => addWorkingDays('2026-01-01', n, plain)).toThrow(RangeError);
  });
});
