import { describe, expect, it } from '@jest/globals';
import { getSolarDateFromLunar, getSolarTermDate } from 'chinese-days';
import { statutoryHolidays } from '#domain/calendar/statutory-holidays.js';

const YEARS = [2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036];

describe('the holidays that are fixed by law', () => {
  it.each(YEARS)('of %i lie where another calendar has the festivals', (year) => {
    const holidays = statutoryHolidays(year);
    expect(holidays).toEqual(
      expect.arrayContaining([
        getSolarDateFromLunar(`${year}-01-01`).date,
        getSolarTermDate(year, 4, 'pure_brightness'),
        getSolarDateFromLunar(`${year}-05-05`).date,
        getSolarDateFromLunar(`${year}-08-15`).date,
      ]),
    );
  });

  it.each(YEARS)('of %i give thirteen days off the week', (year) => {
    const weekdays = statutoryHolidays(year).filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));
    expect(weekdays).toHaveLength(13);
  });

  it('of 2027 are these', () => {
    expect(statutoryHolidays(2027)).toEqual([
      ...['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-02-10'],
      ...['2027-04-05', '2027-05-01', '2027-05-02', '2027-05-03', '2027-05-04', '2027-06-09', '2027-09-15'],
      ...['2027-10-01', '2027-10-02', '2027-10-03', '2027-10-04', '2027-10-05'],
    ]);
  });

  it('are unknown for years whose festivals are not listed', () => {
    expect(statutoryHolidays(2099)).toEqual([]);
  });
});
