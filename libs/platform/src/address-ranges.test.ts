import { describe, expect, test } from '@jest/globals';
import { isAddressRange, isWithin } from './address-ranges.js';

describe('an address', () => {
  test.each([
    ['203.0.113.7', ['203.0.113.0/24'], true],
    ['203.0.114.7', ['203.0.113.0/24'], false],
    ['203.0.113.7', ['198.51.100.1', '203.0.113.7'], true],
    ['::ffff:203.0.113.7', ['203.0.113.0/24'], true],
    ['2001:db8::7', ['2001:db8::/32'], true],
    ['2001:db9::7', ['2001:db8::/32', '203.0.113.0/24'], false],
    ['203.0.113.7', ['::/0'], false],
    ['not an address', ['0.0.0.0/0'], false],
    ['203.0.113.7', [], false],
  ])('%s in %j: %s', (address, ranges, within) => {
    expect(isWithin(address, ranges)).toBe(within);
  });

  test.each([
    ['203.0.113.0/24', true],
    ['203.0.113.7', true],
    ['2001:db8::/32', true],
    ['203.0.113.0/33', false],
    ['203.0.113/24', false],
    ['12', false],
    ['hospital.example', false],
    ['', false],
  ])('range %s: %s', (written, valid) => {
    expect(isAddressRange(written)).toBe(valid);
  });
});
