import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shownBreakdown } from './shown-breakdown.js';
import { SMALLEST_FIGURE, type Counted } from './suppress-small.js';

const each = (count: number): Counted => ({ count, people: count });
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

describe('a breakdown', () => {
  it('of enough people is shown whole', () => {
    expect(shownBreakdown(each(16), { a: each(6), b: each(10), c: each(0) })).toEqual({
      ...{ total: 16, parts: { a: 6, b: 10, c: 0 }, suppressed: false },
    });
  });

  it('leaves a small part out, and with it the smallest of the others', () => {
    expect(shownBreakdown(each(28), { a: each(3), b: each(10), c: each(15) })).toEqual({
      ...{ total: 28, parts: { a: null, b: null, c: 15 }, suppressed: true },
    });
  });

  it('counts people, not what one of them did often', () => {
    const often = { count: 40, people: 1 };
    const shown = shownBreakdown({ count: 60, people: 21 }, { a: often, b: each(20) });
    expect(shown).toEqual({ total: 60, parts: { a: null, b: null }, suppressed: true });
  });

  it('of few people, or within what is not shown, says nothing at all', () => {
    const nothing = { total: null, parts: { a: null, b: null }, suppressed: true };
    expect(shownBreakdown(each(4), { a: each(4), b: each(0) })).toEqual(nothing);
    expect(shownBreakdown(each(12), { a: each(6), b: each(6) }, null)).toEqual(nothing);
  });

  it('never lets what is left out be reckoned down to fewer people than may be shown', () => {
    const parts = fc.record({ a: fc.nat(12), b: fc.nat(12), c: fc.nat(12), d: fc.nat(12) });
    fc.assert(
      fc.property(parts, (counts) => {
        const whole = sum(Object.values(counts));
        const counted = { a: each(counts.a), b: each(counts.b), c: each(counts.c), d: each(counts.d) };
        const shown = shownBreakdown(each(whole), counted);
        const seen = Object.values(shown.parts).flatMap((count) => (count === null ? [] : [count]));
        for (const count of seen) expect(count === 0 || count >= SMALLEST_FIGURE).toBe(true);
        if (shown.total === null) return;
        const missing = shown.total - sum(seen);
        expect(missing === 0 || missing >= SMALLEST_FIGURE).toBe(true);
        const hidden = Object.values(shown.parts).length - seen.length;
        expect(hidden).not.toBe(1);
      }),
    );
  });
});
