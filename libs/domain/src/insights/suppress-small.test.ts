import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shownCount, shownFigure, shownParts, SMALLEST_FIGURE } from './suppress-small.js';

describe('small numbers', () => {
  it.each([
    [0, 0],
    [1, null],
    [4, null],
    [5, 5],
  ])('%d is shown as %s', (count, shown) => {
    expect(shownCount(count)).toBe(shown);
  });

  it('are not found by taking what is shown from the whole', () => {
    const counts = fc.record({ open: fc.nat(12), fulfilled: fc.nat(12), declined: fc.nat(12) });
    fc.assert(
      fc.property(counts, (parts) => {
        const shown = shownParts(parts);
        const hidden = Object.values(shown.parts).filter((count) => count === null).length;
        if (hidden > 0) expect(shown.whole).toBeNull();
        else expect(shown.whole).toBe(parts.open + parts.fulfilled + parts.declined);
        for (const count of Object.values(shown.parts))
          expect(count === null || count === 0 || count >= SMALLEST_FIGURE).toBe(true);
      }),
    );
  });

  it('carry no figure', () => {
    expect(shownFigure(3.5, 4)).toBeNull();
    expect(shownFigure(3.5, 5)).toBe(3.5);
    expect(shownFigure(null, 9)).toBeNull();
  });
});
