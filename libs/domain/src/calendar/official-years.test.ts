import { describe, expect, it } from '@jest/globals';
import { refuseOfficialYear, withOfficialYears } from './official-years.js';
import { addWorkingDays, isWorkingDay } from './working-days.js';

const base = {
  holidays: new Set(['2026-10-01', '2026-10-02']),
  makeUpDays: new Set(['2026-10-10']),
  officialThrough: '2026-12-31',
};
const year = (of: number, holidays: string[] = [], makeUpDays: string[] = []) => ({
  ...{ year: of, holidays, makeUpDays },
});

describe('a calendar with years that the office has entered', () => {
  it('is the base when there are none', () => {
    expect(withOfficialYears(base, [])).toBe(base);
  });

  it('knows the days of a year that the base does not, and is official through it', () => {
    const calendar = withOfficialYears(base, [year(2027, ['2027-01-01'], ['2027-01-02'])]);
    expect(calendar.officialThrough).toBe('2027-12-31');
    expect(isWorkingDay('2027-01-01', calendar)).toBe(false);
    expect(isWorkingDay('2027-01-02', calendar)).toBe(true);
    expect(isWorkingDay('2026-10-10', calendar)).toBe(true);
    expect(addWorkingDays('2026-12-31', 2, calendar)).toEqual({ day: '2027-01-04', provisional: false });
  });

  it('goes by what was entered where the base says otherwise', () => {
    const calendar = withOfficialYears(base, [year(2026, ['2026-10-02'])]);
    expect(isWorkingDay('2026-10-01', calendar)).toBe(true);
    expect(isWorkingDay('2026-10-02', calendar)).toBe(false);
    expect(isWorkingDay('2026-10-10', calendar)).toBe(false);
    expect(calendar.officialThrough).toBe('2026-12-31');
  });

  it('is official without a gap only', () => {
    expect(withOfficialYears(base, [year(2028)]).officialThrough).toBe('2026-12-31');
    expect(withOfficialYears(base, [year(2028), year(2027)]).officialThrough).toBe('2028-12-31');
    expect(withOfficialYears(base, [year(2020)]).officialThrough).toBe('2026-12-31');
  });
});

describe('a year that is entered', () => {
  it('is taken when every day fits', () => {
    expect(refuseOfficialYear(year(2027, ['2027-01-01', '2027-02-06'], ['2027-01-02']))).toEqual([]);
  });

  it.each([
    [year(2027, ['2027-02-30']), 'holidays', 0, 'not_a_day'],
    [year(2027, ['2027-01-01', '2026-12-31']), 'holidays', 1, 'not_in_year'],
    [year(2027, ['2027-01-01', '2027-01-01']), 'holidays', 1, 'named_twice'],
    [year(2027, [], ['2027-01-04']), 'makeUpDays', 0, 'not_a_weekend'],
    [year(2027, ['2027-01-02'], ['2027-01-02']), 'makeUpDays', 0, 'holiday_too'],
  ])('is refused: %j', (entered, list, index, code) => {
    expect(refuseOfficialYear(entered)).toEqual([{ list, index, code }]);
  });
});
