import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawReviewer } from './draw-reviewer.js';

describe('the lot', () => {
  it.each([
    [[], 5, null],
    [[['Li', 3]], 7, 'Li'],
    [
      [
        ['Li', 3],
        ['Zhao', 1],
      ],
      0,
      'Zhao',
    ],
    [
      [
        ['Zhao', 1],
        ['Li', 1],
        ['Sun', 2],
      ],
      0,
      'Li',
    ],
    [
      [
        ['Zhao', 1],
        ['Li', 1],
        ['Sun', 2],
      ],
      3,
      'Zhao',
    ],
  ] as const)('among %j with seed %d is %s', (people, seed, drawn) => {
    const free = people.map(([id, openCases]) => ({ id, openCases }));
    expect(drawReviewer(free, seed)?.reviewerId ?? null).toBe(drawn);
  });

  it('falls on one of those with the fewest cases, whatever the order, and can be drawn again', () => {
    const people = fc.uniqueArray(fc.record({ id: fc.uuid(), openCases: fc.nat(3) }), {
      selector: ({ id }) => id,
      minLength: 1,
    });
    fc.assert(
      fc.property(people, fc.nat(), (free, seed) => {
        const draw = drawReviewer(free, seed);
        const fewest = Math.min(...free.map(({ openCases }) => openCases));
        expect(free.find(({ id }) => id === draw?.reviewerId)?.openCases).toBe(fewest);
        expect(drawReviewer([...free].reverse(), seed)).toEqual(draw);
        expect(draw?.among[seed % draw.among.length]).toBe(draw?.reviewerId);
      }),
    );
  });
});
