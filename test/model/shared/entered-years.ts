import type { EnteredYear } from './working-days.js';

/** What the service office enters before the first run, so that what is in force does not hang on a package. */
export const ENTERED_YEARS: Readonly<Record<number, EnteredYear>> = {
  2027: {
    holidays: [
      ...['2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11', '2027-04-05'],
      ...['2027-05-03', '2027-05-04', '2027-05-05', '2027-06-09', '2027-09-15'],
      ...['2027-10-01', '2027-10-04', '2027-10-05', '2027-10-06', '2027-10-07'],
    ],
    makeUpDays: ['2027-01-30', '2027-02-14', '2027-05-08', '2027-09-26', '2027-10-09'],
  },
  2028: { holidays: ['2028-01-03', '2028-01-26', '2028-01-27', '2028-01-28'], makeUpDays: ['2028-01-22'] },
};
