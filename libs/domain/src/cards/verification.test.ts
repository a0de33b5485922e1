import { describe, expect, test } from '@jest/globals';
import { CARD_STATUS, cardStatusOf } from './card-status.js';
import { cardLifecycle } from './lifecycle.js';
import {
  CLOCK_TOLERANCE_SECONDS,
  refuseCard,
  refuseTimes,
  VERIFICATION_REASONS,
  verdictOf,
} from './verification.js';

describe('the times of a presentation made at second 1000', () => {
  const times = { issuedAt: 1000, expiresAt: 1060 };
  test.each([
    [1000, 0, null],
    [1059, 0, null],
    [1060, 0, 'presentation_over'],
    [999, 0, 'presentation_early'],
    // A clock that is off by a minute and a half to either side is tolerated, and not a second more.
    [910, CLOCK_TOLERANCE_SECONDS, null],
    [909, CLOCK_TOLERANCE_SECONDS, 'presentation_early'],
    [1149, CLOCK_TOLERANCE_SECONDS, null],
    [1150, CLOCK_TOLERANCE_SECONDS, 'presentation_over'],
  ])('read at %d with a tolerance of %d: %p', (now, tolerance, reason) => {
    expect(refuseTimes(times, { now, tolerance })).toBe(reason);
  });

  test.each([1000, 999, 1061, 9999])('are refused when it claims to end at %d', (expiresAt) => {
    const clock = { now: 1000, tolerance: 0 };
    expect(refuseTimes({ issuedAt: 1000, expiresAt }, clock)).toBe('presentation_broken');
  });
});

describe('a card', () => {
  test.each([
    ['active', '2026-01-01', '2026-12-31', null],
    ['active', '2026-06-30', '2026-06-30', null],
    // Whoever waits for a renewal has an active card that gives nothing.
    ['active', '2026-01-01', '2026-06-29', 'card_over'],
    ['active', '2026-07-01', '2026-12-31', 'card_over'],
    ['suspended', '2026-01-01', '2026-12-31', 'card_suspended'],
    ['expired', '2026-01-01', '2026-06-29', 'card_over'],
    ['revoked', '2026-01-01', '2026-12-31', 'card_ended'],
    ['superseded', '2026-01-01', '2026-12-31', 'card_ended'],
  ] as const)('that is %s from %s until %s, on 30 June: %p', (state, validFrom, validUntil, reason) => {
    expect(refuseCard({ state, validFrom, validUntil }, '2026-06-30')).toBe(reason);
  });

  test('is published as valid while it is active, as suspended while it is, and else as invalid', () => {
    const published = cardLifecycle.states.map((state) => [state, cardStatusOf(state)]);
    expect(Object.fromEntries(published)).toEqual({
      active: CARD_STATUS.valid,
      suspended: CARD_STATUS.suspended,
      expired: CARD_STATUS.invalid,
      revoked: CARD_STATUS.invalid,
      superseded: CARD_STATUS.invalid,
    });
  });
});

test('what cannot be known is said to be unknown, never invalid', () => {
  const unknown = VERIFICATION_REASONS.filter((reason) => verdictOf(reason).result === 'unknown');
  expect(unknown).toEqual(['presentation_of_unknown_key', 'card_unknown']);
  expect(verdictOf(null)).toEqual({ result: 'valid', reason: null });
});
