/** One row of a file, as a spreadsheet numbers it: the first line is row 1, and empty ones count. */
export interface TableRow {
  readonly number: number;
  /** What is written in each cell, left to right; an empty cell is an empty text. */
  readonly cells: readonly string[];
}

/** The rows of a file, read as they are asked for: never more of it is in memory than a few of them. */
export interface Table {
  readonly rows: AsyncIterable<TableRow>;
  /** How much of the file has been read, from 0 to 1. */
  progress(): number;
}

/** Why a file cannot be read to its end. */
export const TABLE_FLAWS = [
  'bomb',
  'damaged',
  'encoding_unknown',
  'no_sheet',
  'quotes_wrong',
  'row_too_large',
] as const;
export type TableFlaw = (typeof TABLE_FLAWS)[number];

/** A file that cannot be read any further; the row is the one after which it happened, 0 before the first. */
export class UnreadableTable extends Error {
  constructor(
    readonly flaw: TableFlaw,
    readonly row = 0,
    options?: ErrorOptions,
  ) {
    super(`The table cannot be read: ${flaw}`, options);
  }
}
