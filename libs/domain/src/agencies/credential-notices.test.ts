import { expect, test } from '@jest/globals';
import { credentialDaysLeft, dueCredentialNotice } from './credential-notices.js';

const END = new Date('2026-12-31T12:00:00Z');
const before = (days: number) => new Date(END.getTime() - days * 24 * 3600 * 1000);

test.each([
  ['31 days before', { made: 180, left: 31, told: null }, null],
  ['30 days before', { made: 180, left: 30, told: null }, 30],
  ['20 days before, told already', { made: 180, left: 20, told: 30 }, null],
  ['7 days before', { made: 180, left: 7, told: 30 }, 7],
  ['half a day before', { made: 180, left: 0.5, told: 7 }, 1],
  ['half a day before, told of that', { made: 180, left: 0.5, told: 1 }, null],
  ['after all were missed but the last', { made: 180, left: 0.5, told: null }, 1],
  ['at the end', { made: 180, left: 0, told: null }, null],
  ['of one made for 30 days, at once', { made: 30, left: 30, told: null }, null],
  ['of one made for 30 days, 7 days before', { made: 30, left: 7, told: null }, 7],
  ['of one made for a day', { made: 1, left: 1, told: null }, null],
])('%s', (_, { made, left, told }, notice) => {
  const credential = { createdAt: before(made), expiresAt: END, toldDays: told };
  expect(dueCredentialNotice(credential, before(left))).toBe(notice);
});

test('a day that has begun counts as one that is left', () => {
  expect([7, 6.01, 0.5].map((days) => credentialDaysLeft(END, before(days)))).toEqual([7, 7, 1]);
});
