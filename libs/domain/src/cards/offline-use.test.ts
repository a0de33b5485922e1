import { expect, test } from '@jest/globals';
import { refuseOfflineUse } from './offline-use.js';

test.each([
  ['of this moment', '2026-11-30T12:00:00Z', null],
  ['of just within three days', '2026-11-27T12:00:00Z', null],
  ['of longer ago', '2026-11-27T11:59:59Z', 'too_late'],
  ['to come', '2026-11-30T12:00:01Z', 'in_future'],
])('a use %s', (_, usedAt, refusal) => {
  expect(refuseOfflineUse(new Date(usedAt), new Date('2026-11-30T12:00:00Z'))).toBe(refusal);
});
