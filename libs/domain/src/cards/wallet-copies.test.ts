import { expect, test } from '@jest/globals';
import { copyState } from './wallet-copies.js';

const NOW = new Date('2026-12-01T00:00:00Z');
const LATER = new Date('2026-12-01T00:00:01Z');

test.each([
  ['before its end', { expiresAt: LATER, endedAt: null }, 'valid'],
  ['at its end', { expiresAt: NOW, endedAt: null }, 'over'],
  ['ended by its holder', { expiresAt: LATER, endedAt: NOW }, 'ended'],
  ['ended by its holder, and later run out', { expiresAt: NOW, endedAt: NOW }, 'ended'],
] as const)('a copy %s', (_, copy, state) => {
  expect(copyState(copy, NOW)).toBe(state);
});
