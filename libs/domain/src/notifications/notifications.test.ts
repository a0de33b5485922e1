import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CHANNELS,
  goesBy,
  isFixed,
  NOTIFICATION_KIND_CODES,
  NOTIFICATION_KINDS,
  wants,
  type Preference,
} from './kinds.js';
import { nextTry } from './next-try.js';
import { isDigestTime } from './digest-time.js';

const kinds = fc.constantFrom(...NOTIFICATION_KIND_CODES);
const channels = fc.constantFrom(...CHANNELS);
const preferences = fc.array(fc.record({ kind: kinds, channel: channels, wanted: fc.boolean() }));

describe('what a reader is told of', () => {
  it.each([
    ['decisions', 'mail', [], true],
    ['decisions', 'mail', [{ kind: 'decisions', channel: 'mail', wanted: false }], false],
    ['decisions', 'portal', [{ kind: 'decisions', channel: 'portal', wanted: false }], true],
    ['progress', 'portal', [{ kind: 'progress', channel: 'portal', wanted: false }], false],
    ['progress', 'sms', [{ kind: 'progress', channel: 'sms', wanted: true }], true],
    ['digest', 'sms', [{ kind: 'digest', channel: 'sms', wanted: true }], false],
    ['digest', 'mail', [], true],
  ] as const)('%s by %s', (kind, channel, said, expected) => {
    expect(wants(kind, channel, said as readonly Preference[])).toBe(expected);
  });

  it('is in the portal whenever it must be, whatever was said', () => {
    fc.assert(
      fc.property(kinds, channels, preferences, (kind, channel, said) => {
        if (isFixed(kind, channel)) expect(wants(kind, channel, said)).toBe(true);
        if (!goesBy(kind, channel)) expect(wants(kind, channel, said)).toBe(false);
      }),
    );
    const mustTell = NOTIFICATION_KIND_CODES.filter((kind) => NOTIFICATION_KINDS[kind].mustTell);
    expect(mustTell).toEqual(['decisions', 'account', 'work']);
    expect(mustTell.every((kind) => isFixed(kind, 'portal') && !isFixed(kind, 'mail'))).toBe(true);
  });
});

describe('a delivery that failed', () => {
  it('is tried again later and later, for two days', () => {
    const pauses: number[] = [];
    for (let attempts = 1; ; attempts += 1) {
      const pause = nextTry(attempts, 'temporary', 0);
      if (pause === null) break;
      pauses.push(pause);
    }
    expect(pauses.slice(0, 4)).toEqual([60, 300, 900, 3600]);
    expect(pauses.toSorted((one, other) => one - other)).toEqual(pauses);
    const hours = pauses.reduce((sum, pause) => sum + pause, 0) / 3600;
    expect(hours).toBeGreaterThan(36);
    expect(hours).toBeLessThan(60);
  });

  it('is not tried again when that cannot help, or when it may have arrived', () => {
    expect(nextTry(1, 'permanent', 0)).toBeNull();
    expect(nextTry(1, 'in_doubt', 0)).toBeNull();
  });

  it('comes back at a moment of its own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, spread) => {
        const least = nextTry(n, 'temporary', 0)!;
        expect(nextTry(n, 'temporary', spread)).toBeGreaterThanOrEqual(least);
        expect(nextTry(n, 'temporary', spread)).toBeLessThanOrEqual(least * 1.2 + 1);
      }),
    );
  });
});

describe('digests', () => {
  const calendar = {
    holidays: new Set(['2026-10-01']),
    makeUpDays: new Set(['2026-10-10']),
    officialThrough: '2026-12-31',
  };

  it.each([
    ['2026-09-30T08:29:59+08:00', false],
    ['2026-09-30T08:30:00+08:00', true],
    ['2026-09-30T11:59:59+08:00', true],
    ['2026-09-30T12:00:00+08:00', false],
    ['2026-10-01T09:00:00+08:00', false],
    ['2026-10-03T09:00:00+08:00', false],
    ['2026-10-10T09:00:00+08:00', true],
    ['2026-09-30T01:00:00Z', true],
  ])('are due at %s: %s', (now, due) => {
    expect(isDigestTime(new Date(now), calendar)).toBe(due);
  });
});
