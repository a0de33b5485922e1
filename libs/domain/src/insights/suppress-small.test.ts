import { describe, expect, it } from '@jest/globals';
import { shownCount, shownFigure } from './suppress-small.js';

describe('small numbers', () => {
  it.each([
    [{ count: 0, people: 0 }, 0],
    [{ count: 1, people: 1 }, null],
    [{ count: 40, people: 4 }, null],
    [{ count: 5, people: 5 }, 5],
  ])('%j are shown as %s', (counted, shown) => {
    expect(shownCount(counted)).toBe(shown);
  });

  it('carry no figure', () => {
    expect(shownFigure(3.5, 4)).toBeNull();
    expect(shownFigure(3.5, 5)).toBe(3.5);
    expect(shownFigure(null, 9)).toBeNull();
  });
});
