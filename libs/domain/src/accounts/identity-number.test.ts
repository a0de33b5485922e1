import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { identityKey, refuseIdentityNumber } from './identity-number.js';

/** With the check digit that ISO 7064 MOD 11-2 gives, reckoned by doubling from the left. */
function withCheckDigit(body: string): string {
  const rest = [...body].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  const check = (12 - rest) % 11;
  return body + (check === 10 ? 'X' : String(check));
}
const born = (day: string, region = '230102', sequence = '001') =>
  withCheckDigit(`${region}${day.replaceAll('-', '')}${sequence}`);

describe('a resident identity number', () => {
  test.each([
    ['11010519491231002X', '1949-12-31', null],
    ['440524188001010014', '1880-01-01', 'birth_year'],
    [born('1985-06-15'), '1985-06-15', null],
    [born('1985-06-15'), '1985-06-16', 'birth_date'],
    [born('1985-02-30'), '1985-02-30', 'birth_date'],
    [born('1900-01-01'), '1900-01-01', null],
    [born('1899-12-31'), '1899-12-31', 'birth_year'],
    ['110105194912310021', '1949-12-31', 'check_digit'],
    ['11010519491231002x', '1949-12-31', 'format'],
    ['110105491231002', '1949-12-31', 'format'],
    ['', '1949-12-31', 'format'],
  ] as const)('%s of %s: %s', (number, birthDate, problem) => {
    expect(refuseIdentityNumber('resident_identity_card', number, birthDate)).toBe(problem);
  });

  test('begins with a region that there is', () => {
    const known = Array.from({ length: 90 }, (_, index) => String(index + 10)).filter(
      (region) =>
        refuseIdentityNumber('resident_identity_card', born('1985-06-15', `${region}0102`), '1985-06-15') ===
        null,
    );
    expect(known.join(' ')).toBe(
      '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83',
    );
  });

  test('with one digit mistaken is never taken', () => {
    const number = born('1985-06-15');
    const place = fc.integer({ min: 0, max: 16 });
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 9 }), (at, digit) => {
        const mistaken = `${number.slice(0, at)}${digit}${number.slice(at + 1)}`;
        fc.pre(mistaken !== number);
        expect(refuseIdentityNumber('resident_identity_card', mistaken, '1985-06-15')).not.toBe(null);
      }),
    );
  });
});

test.each([
  ['E12345678', null],
  ['EA1234567', null],
  ['123456', null],
  ['C01X00T47', null],
  ['DEMO000001', null],
  ['12345', 'format'],
  ['ABCDEFGH', 'format'],
  ['AB12CDEF', 'format'],
  ['1234567890123', 'format'],
  ['e12345678', 'format'],
  ['E1234-678', 'format'],
] as const)('passport %s: %s', (number, problem) => {
  expect(refuseIdentityNumber('passport', number, '1985-06-15')).toBe(problem);
});

test('a passport of somebody who cannot live any more is refused', () => {
  expect(refuseIdentityNumber('passport', 'E12345678', '1899-12-31')).toBe('birth_year');
});

test('the same document is the same key, however it is written', () => {
  expect(identityKey('passport', ' e12 345-678 ')).toBe('passport:E12345678');
  expect(identityKey('passport', 'E12345678')).not.toBe(identityKey('resident_identity_card', 'E12345678'));
});
