const REGION = '230102';
const CHECK_DIGITS = '10X98765432';

/**
 * A resident identity number: region, birth date, sequence and check digit by MOD 11-2 (GB 11643-1999). The
 * region's sequence 999 is used, so that the number is most likely nobody's.
 */
export function identityNumber(birthDate, sequence = 999) {
  const body = `${REGION}${birthDate.replaceAll('-', '')}${sequence}`;
  const sum = [...body].reduce((total, digit, place) => total + Number(digit) * (2 ** (17 - place) % 11), 0);
  return body + CHECK_DIGITS[sum % 11];
}
