import { stringify } from 'csv-stringify/sync';

/** Excel takes a CSV file for UTF-8 only with this mark at its beginning. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Lines of CSV (RFC 4180) for people who open them in a spreadsheet. A cell that a spreadsheet would take for a
 * formula has an apostrophe before it, so that it stays a text, whoever wrote it (CWE-1236).
 */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { escape_formulas: true, record_delimiter: 'windows' });
}
