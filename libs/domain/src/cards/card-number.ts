const PREFIX = 'HLJ';
/** The letters of the prefix as ISO 7064 users such as IBAN and LEI count them: A is 10, Z is 35. */
const PREFIX_DIGITS = '172119';
const MAX_SERIAL = 99_999_999;
const LENGTH = PREFIX.length + 4 + 8 + 2;

/** Why something is no card number. */
export type CardNumberProblem =
  | 'empty'
  | 'prefix_missing'
  | 'too_short'
  | 'too_long'
  | 'not_digits'
  | 'check_digits_wrong';

export type ParsedCardNumber =
  | { readonly valid: true; readonly number: string; readonly year: number; readonly serial: number }
  | { readonly valid: false; readonly problem: CardNumberProblem };

/**
 * The number of a card: `HLJ`, four digits of the year of issue, eight of the serial, two check digits by ISO
 * 7064 MOD 97-10. It tells no tier. Throws a RangeError for a year outside 1000–9999 or a serial outside
 * 1–99,999,999.
 */
export function formatCardNumber({ year, serial }: { year: number; serial: number }): string {
  if (!Number.isInteger(year) || year < 1000 || year > 9999)
    throw new RangeError('year of issue out of range');
  if (!Number.isInteger(serial) || serial < 1 || serial > MAX_SERIAL)
    throw new RangeError('serial out of range');
  const digits = `${year}${serial.toString().padStart(8, '0')}`;
  return `${PREFIX}${digits}${checkDigits(digits)}`;
}

/**
 * Reads a card number as people write it: spaces, hyphens, lower case and full-width characters are forgiven.
 * Every wrong digit and every two neighbouring digits that changed places are found out.
 */
export function parseCardNumber(written: string): ParsedCardNumber {
  const number = written
    .normalize('NFKC')
    .replace(/[\s\-‐‑‒–—−]/gu, '')
    .toUpperCase();
  if (number === '') return { valid: false, problem: 'empty' };
  if (!number.startsWith(PREFIX)) return { valid: false, problem: 'prefix_missing' };
  const rest = number.slice(PREFIX.length);
  if (!/^[0-9]*$/.test(rest)) return { valid: false, problem: 'not_digits' };
  if (number.length < LENGTH) return { valid: false, problem: 'too_short' };
  if (number.length > LENGTH) return { valid: false, problem: 'too_long' };

  const digits = rest.slice(0, 12);
  // Compared as text: 98 and 01 leave the same remainder, and only one of them is ever issued.
  if (rest.slice(12) !== checkDigits(digits)) return { valid: false, problem: 'check_digits_wrong' };
  return { valid: true, number, year: Number(digits.slice(0, 4)), serial: Number(digits.slice(4)) };
}

/** Check digits 02–98, such that the whole number leaves 1 when divided by 97. */
function checkDigits(digits: string): string {
  let remainder = 0;
  for (const digit of `${PREFIX_DIGITS}${digits}00`) remainder = (remainder * 10 + Number(digit)) % 97;
  return (98 - remainder).toString().padStart(2, '0');
}

/** A card number as examples show it: its prefix and its last four digits, which two cards may well share. */
export function maskCardNumber(number: string): string {
  return `${PREFIX}${'*'.repeat(Math.max(0, number.length - PREFIX.length - 4))}${number.slice(-4)}`;
}
