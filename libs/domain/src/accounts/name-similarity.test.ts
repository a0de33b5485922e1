import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameSimilarity } from './name-similarity.js';

test.each([
  ['王小明', '王小明', 1],
  ['王小明', '王晓明', 2 / 3],
  ['王小明', '王大伟', 1 / 3],
  ['王小明', '李志强', 0],
  ['王明', '王小明', 2 / 3],
  ['阿依古丽·买买提', '阿依古丽买买提', 1],
  ['Zhang Wei', 'WEI ZHANG', 1],
  ['Zhang Wei', 'Zhang Wen', 7 / 8],
  ['Ａｎｎａ', 'anna', 1],
  ['', '王', 0],
  ['', '', 0],
])('%s and %s: %d', (one, other, likeness) => {
  expect(nameSimilarity(one, other)).toBeCloseTo(likeness);
});

test('likeness has no order, lies between 0 and 1, and is whole for the same name', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      const likeness = nameSimilarity(one, other);
      expect(likeness).toBeCloseTo(nameSimilarity(other, one));
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
      fc.pre(/\w/.test(one));
      expect(nameSimilarity(one, one)).toBe(1);
    }),
  );
});
