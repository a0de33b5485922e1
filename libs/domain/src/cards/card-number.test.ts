import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatCardNumber, parseCardNumber } from './card-number.js';

const issued = fc.record({
  year: fc.integer({ min: 2022, max: 2099 }),
  serial: fc.integer({ min: 1, max: 99_999_999 }),
});

describe('a card number', () => {
  // Check digits reckoned apart: 98 − (172119 ‖ year ‖ serial ‖ 00) mod 97.
  it.each([
    [2026, 1, 'HLJ20260000000113'],
    [2026, 2, 'HLJ20260000000210'],
    [2024, 825000, 'HLJ20240082500069'],
    [2031, 99_999_999, 'HLJ20319999999916'],
  ])('of %p and serial %p is %s', (year, serial, number) => {
    const digits = BigInt(`172119${year}${serial.toString().padStart(8, '0')}00`);
    expect(number.slice(-2)).toBe((98n - (digits % 97n)).toString().padStart(2, '0'));
    expect(formatCardNumber({ year, serial })).toBe(number);
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(issued, ({ year, serial }) => {
        const number = formatCardNumber({ year, serial });
        expect(number).toMatch(/^HLJ\d{14}$/);
        expect(parseCardNumber(number)).toEqual({ valid: true, number, year, serial });
      }),
    );
  });

  it('leaves 1 when divided by 97, letters counted as in ISO 7064', () => {
    fc.assert(
      fc.property(issued, (given) => {
        expect(BigInt(formatCardNumber(given).replace('HLJ', '172119')) % 97n).toBe(1n);
      }),
    );
  });

  it('is forgiven how people write it', () => {
    const number = formatCardNumber({ year: 2026, serial: 12_345_678 });
    for (const written of [
      number.toLowerCase(),
      ` ${number} `,
      number.replace(/(.{4})/g, '$1 '),
      number.replace(/(.{4})/g, '$1-'),
      number.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      number.replace('HLJ', 'ＨＬＪ—'),
    ]) {
      expect(parseCardNumber(written)).toMatchObject({ valid: true, number });
    }
  });

  it('finds out every single wrong digit', () => {
    fc.assert(
      fc.property(
        issued,
        fc.integer({ min: 3, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        (given, at, by) => {
          const number = formatCardNumber(given);
          const wrong = `${number.slice(0, at)}${(Number(number[at]) + by) % 10}${number.slice(at + 1)}`;
          expect(parseCardNumber(wrong)).toEqual({ valid: false, problem: 'check_digits_wrong' });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('finds out every two neighbouring digits that changed places', () => {
    fc.assert(
      fc.property(issued, fc.integer({ min: 3, max: 15 }), (given, at) => {
        const number = formatCardNumber(given);
        const [a = '', b = ''] = number.slice(at, at + 2);
        fc.pre(a !== b);
        const wrong = `${number.slice(0, at)}${b}${a}${number.slice(at + 2)}`;
        expect(parseCardNumber(wrong)).toEqual({ valid: false, problem: 'check_digits_wrong' });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['', 'empty'],
    [' - ', 'empty'],
    ['20260000000113', 'prefix_missing'],
    ['HLX20260000000113', 'prefix_missing'],
    ['HLJ2026000000011', 'too_short'],
    ['HLJ202600000001130', 'too_long'],
    ['HLJ2026000000011A', 'not_digits'],
    ['HLJ2026.000000113', 'not_digits'],
    ['HLJ20260000000114', 'check_digits_wrong'],
  ])('%p is bad: %s', (written, problem) => {
    expect(parseCardNumber(written)).toEqual({ valid: false, problem });
  });

  it('has one pair of check digits and no other', () => {
    fc.assert(
      fc.property(issued, (given) => {
        const stem = formatCardNumber(given).slice(0, -2);
        const accepted = Array.from(
          { length: 100 },
          (_, pair) => stem + pair.toString().padStart(2, '0'),
        ).filter((number) => parseCardNumber(number).valid);
        expect(accepted).toEqual([formatCardNumber(given)]);
      }),
      // Their check digits are 98 and 02, which leave the same remainders as 01 and 99.
      { numRuns: 100, examples: [[{ year: 2026, serial: 5 }], [{ year: 2026, serial: 37 }]] },
    );
  });

  it.each([
    { year: 999, serial: 1 },
    { year: 10_000, serial: 1 },
    { year: 2026, serial: 0 },
    { year: 2026, serial: 100_000_000 },
    { year: 2026, serial: 1.5 },
  ])('is not made of %p', (given) => {
    expect(() => formatCardNumber(given)).toThrow(RangeError);
  });
});
