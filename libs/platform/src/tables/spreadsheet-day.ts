const DAY_MILLISECONDS = 86_400_000;
/** Day 0 as spreadsheets count, which believe that 1900 was a leap year; right from March 1900 on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_SERIAL = 2_958_465;

/** The day `YYYY-MM-DD` that a spreadsheet keeps as a number of days, or null when it is none. */
export function daySerial(serial: number, is1904 = false): string | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < (is1904 ? 0 : 61) || days > LAST_SERIAL) return null;
  return new Date((is1904 ? EPOCH_1904 : EPOCH_1900) + days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** Whether a number format of a spreadsheet shows days: one of its own (ECMA-376, 18.8.30) or one spelt out. */
export function showsDays(formatId: number, code: string | undefined): boolean {
  if (code === undefined) {
    return (
      (formatId >= 14 && formatId <= 22) ||
      (formatId >= 27 && formatId <= 36) ||
      (formatId >= 50 && formatId <= 58)
    );
  }
  return /[yd]/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
