import { isIsoDate } from '../calendar/is-iso-date.js';
import type { IsoDate } from '../shared/iso-date.js';

export type IdentityType = 'resident_identity_card' | 'passport';
export type IdentityProblem = 'format' | 'check_digit' | 'birth_date';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/**
 * What is wrong with an identity number, or null. A resident identity card has 18 characters: region, birth
 * date, sequence and an ISO 7064 MOD 11-2 check digit (GB 11643-1999). A passport has 5 to 20 letters and digits.
 */
export function refuseIdentityNumber(
  type: IdentityType,
  number: string,
  birthDate: IsoDate,
): IdentityProblem | null {
  if (type === 'passport') return /^[A-Z0-9]{5,20}$/.test(number) ? null : 'format';
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return 'format';
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  if (CHECK_DIGITS[sum % 11] !== number[17]) return 'check_digit';
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  return isIsoDate(born) && born === birthDate ? null : 'birth_date';
}
