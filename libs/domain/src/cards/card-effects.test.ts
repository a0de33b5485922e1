import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { requestLifecycle, type RequestState } from '../requests/lifecycle.js';
import { isLive } from '../requests/states.js';
import { effectOnRequest } from './card-effects.js';
import { cardLifecycle, type CardAction } from './lifecycle.js';
import { dueReminder } from './renewal-reminder.js';

const OPEN: readonly RequestState[] = [
  ...new Set([...requestLifecycle('booking').states, ...requestLifecycle('case').states]),
].filter(isLive);

describe('what an action on a card does to an open request', () => {
  // Action: not blocked, checked in, blocked by an earlier suspension.
  const EXPECTED: Readonly<Record<CardAction, readonly [string, string, string]>> = {
    suspend: ['blocked', 'kept', 'kept'],
    reinstate: ['kept', 'kept', 'resumed'],
    revoke: ['cancelled', 'kept', 'cancelled'],
    expire: ['kept', 'kept', 'cancelled'],
    renew: ['kept', 'kept', 'resumed'],
    supersede: ['kept', 'kept', 'resumed'],
    ask_renewal: ['kept', 'kept', 'kept'],
    refuse_renewal: ['kept', 'kept', 'kept'],
  };

  it.each(cardLifecycle.actions)('%s', (action) => {
    const [open, checkedIn, blocked] = EXPECTED[action];
    for (const state of OPEN) {
      const expected = state === 'checked_in' ? checkedIn : open;
      expect({ state, effect: effectOnRequest(action, { state, blocked: false }) }).toEqual({
        state,
        effect: expected,
      });
      expect({ state, effect: effectOnRequest(action, { state, blocked: true }) }).toEqual({
        state,
        effect: blocked,
      });
    }
  });

  it('leaves nothing blocked whose card has ended', () => {
    for (const line of cardLifecycle.table) {
      if (line.to === 'same' || line.to === 'active' || line.to === 'suspended') continue;
      for (const state of OPEN)
        expect(effectOnRequest(line.action, { state, blocked: true })).toMatch(/resumed|cancelled/);
    }
  });
});

describe('the reminder that is due', () => {
  it.each([
    ['2027-10-01', null, null],
    ['2027-10-02', null, 90],
    ['2027-10-02', 90, null],
    ['2027-12-01', 90, 30],
    ['2027-12-10', null, 30],
    ['2027-12-24', 30, 7],
    ['2027-12-31', 7, null],
    ['2027-12-31', null, 7],
    ['2028-01-01', null, null],
  ])('on %s after %s: %s', (today, reminded, expected) => {
    expect(dueReminder(today, '2027-12-31', 90, reminded)).toBe(expected);
  });

  it('is never one that was sent, nor a longer one after a shorter', () => {
    const days = fc.integer({ min: 1, max: 31 }).map((day) => `2027-12-${String(day).padStart(2, '0')}`);
    fc.assert(
      fc.property(days, fc.constantFrom(null, 90, 30, 7), (today, reminded) => {
        const due = dueReminder(today, '2027-12-31', 90, reminded);
        if (due !== null && reminded !== null) expect(due).toBeLessThan(reminded);
        if (due !== null) expect(dueReminder(today, '2027-12-31', 90, due)).toBeNull();
      }),
    );
  });
});
