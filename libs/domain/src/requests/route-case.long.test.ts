import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { routeCase } from './route-case.js';

const lot = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const loads = fc
  .array(fc.nat(4), { minLength: 1, maxLength: 8 })
  .map((counts) => counts.map((openCases, index) => ({ id: `agency-${index}`, openCases })));

describe('a case that names no agency', () => {
  it('goes to one of the least busy, and says what that rests on', () => {
    fc.assert(
      fc.property(loads, lot, (agencies, number) => {
        const routing = routeCase(agencies, number);
        const fewest = Math.min(...agencies.map(({ openCases }) => openCases));
        expect(agencies).toContainEqual({ id: routing?.agencyId, openCases: fewest });
        expect(routing).toMatchObject({ openCases: fewest, candidates: agencies.length });
      }),
    );
  });

  it('goes to each of those that are equally busy, by lot', () => {
    const agencies = ['a', 'b', 'c'].map((id) => ({ id, openCases: 2 }));
    const chosen = [0, 0.34, 0.999].map((number) =>
      routeCase([{ id: 'd', openCases: 3 }, ...agencies], number),
    );
    expect(chosen.map((routing) => routing?.agencyId)).toEqual(['a', 'b', 'c']);
  });

  it('goes nowhere where there is no agency', () => {
    expect(routeCase([], 0.5)).toBeNull();
  });
});
