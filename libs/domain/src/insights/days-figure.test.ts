import { expect, it } from '@jest/globals';
import { daysFigure } from './days-figure.js';

const each = (...days: number[]) => days.map((one) => ({ days: one, count: 1 }));

it.each([
  [each(9, 1, 2, 3, 4, 5, 6, 7, 8, 10), 10, { median: 5, p90: 9, suppressed: false }],
  [
    [
      { days: 2, count: 8 },
      { days: 30, count: 2 },
    ],
    7,
    { median: 2, p90: 30, suppressed: false },
  ],
  [each(1, 2, 3, 4, 5, 6), 4, { median: null, p90: null, suppressed: true }],
  [[], 0, { median: null, p90: null, suppressed: false }],
])('days %j of %d people', (durations, people, figure) => {
  expect(daysFigure(durations, people)).toEqual(figure);
});
