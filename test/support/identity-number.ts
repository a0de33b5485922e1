/** A resident identity number with right check digit, for somebody of Harbin born on a day. */
export function residentIdentityNumber(birthDate: string, sequence = 1): string {
  const body = `230102${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  // GB 11643-1999: each place weighs 2 to the power of its distance from the end, modulo 11.
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0);
  return `${body}${'10X98765432'.charAt(sum % 11)}`;
}
