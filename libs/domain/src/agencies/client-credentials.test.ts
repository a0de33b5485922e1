import { describe, expect, test } from '@jest/globals';
import { endedByItself, isUsable, nextPlace, type KeptCredential } from './client-credentials.js';

const NOW = new Date('2026-11-30T12:00:00Z');
const LATER = new Date('2027-11-30T12:00:00Z');
const good = (place: number): KeptCredential => ({ place, expiresAt: LATER, revokedAt: null });
const over = (place: number): KeptCredential => ({ place, expiresAt: NOW, revokedAt: null });
const revoked = (place: number): KeptCredential => ({ place, expiresAt: LATER, revokedAt: NOW });

describe('a new credential of a client', () => {
  test.each([
    ['of none', [], 1],
    ['beside one', [good(1)], 2],
    ['beside the second', [good(2)], 1],
    ['beside two', [good(1), good(2)], null],
    ['where one is over', [over(1), good(2)], 1],
    ['where one is revoked', [good(1), revoked(2)], 2],
    ['where a place was taken twice', [revoked(1), good(1), good(2)], null],
  ])('%s', (_, kept, place) => {
    expect(nextPlace(kept, NOW)).toBe(place);
  });

  test('can be used until the moment at which it ends, and not once it is revoked', () => {
    expect([good(1), over(1), revoked(1)].map((credential) => isUsable(credential, NOW))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('ends by itself, unless it is revoked before', () => {
    const early = { ...over(1), revokedAt: new Date(NOW.getTime() - 1) };
    const replaced = { ...over(1), revokedAt: LATER };
    expect([good(1), over(1), early, replaced].map((credential) => endedByItself(credential, NOW))).toEqual([
      ...[false, true, false, true],
    ]);
  });
});
