import { isIsoDate } from '../calendar/is-iso-date.js';
import type { IsoDate } from '../shared/iso-date.js';

export type IdentityType = 'resident_identity_card' | 'passport';
export type IdentityProblem = 'format' | 'region' | 'check_digit' | 'birth_date' | 'birth_year';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** The first two digits: GB/T 2260 for provinces, 71 Taiwan, 81 Hong Kong, 82 Macao; 83 residence permits of Taiwan. */
const REGION = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/** Nobody who applies was born before; a day to come is refused elsewhere, by the clock. */
const EARLIEST_BIRTH: IsoDate = '1900-01-01';

/** Nine characters fit the machine-readable zone (ICAO 9303); some states number longer. None is without digits. */
const PASSPORT = /^(?=(?:[A-Z]*\d){3})[A-Z0-9]{6,12}$/;

/**
 * What is wrong with an identity number, or null. A resident identity card has 18 characters: region, birth
 * date, sequence and an ISO 7064 MOD 11-2 check digit (GB 11643-1999). A passport has 6 to 12 letters and digits.
 */
export function refuseIdentityNumber(
  type: IdentityType,
  number: string,
  birthDate: IsoDate,
): IdentityProblem | null {
  const problem = type === 'passport' ? refusePassport(number) : refuseResidentCard(number, birthDate);
  return problem ?? (birthDate < EARLIEST_BIRTH ? 'birth_year' : null);
}

function refusePassport(number: string): IdentityProblem | null {
  return PASSPORT.test(number) ? null : 'format';
}

function refuseResidentCard(number: string, birthDate: IsoDate): IdentityProblem | null {
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return 'format';
  if (!REGION.test(number)) return 'region';
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  if (CHECK_DIGITS[sum % 11] !== number[17]) return 'check_digit';
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  return isIsoDate(born) && born === birthDate ? null : 'birth_date';
}

/** As it is kept: the letters large, and nothing between the characters. */
export function normalIdentityNumber(number: string): string {
  return number.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

/** Type and number as one text, the same for everybody who has the same document. */
export function identityKey(type: IdentityType, number: string): string {
  return `${type}:${normalIdentityNumber(number)}`;
}
