import type { ImportColumn } from './columns.js';
import { importProblem, type ImportProblem } from './import-problem.js';
import type { ImportProblemCode } from './problem-texts.js';

/** Characters that a cell may have, by its column. */
const LONGEST: Readonly<Partial<Record<ImportColumn, number>>> = {
  employer: 200,
  phone: 20,
  identity_number: 64,
};
const LONGEST_ELSE = 100;
const PERSONAL: readonly ImportColumn[] = [
  'name',
  'identity_number',
  'birth_date',
  'employer',
  'job_title',
  'phone',
];
const FORMULA_ERROR = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/;
/** Control characters, and what a decoder puts in place of what it cannot read. */
// oxlint-disable-next-line no-control-regex
const BAD_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]/;

/** The cells of one row by column, and what is found to be wrong with them. */
export class RowReader {
  readonly problems: ImportProblem[] = [];

  constructor(private readonly cells: Readonly<Partial<Record<ImportColumn, string>>>) {}

  /** What is written there, cleaned of spaces; null when it is empty or unusable, and then a problem says so. */
  text(column: ImportColumn): string | null {
    const written = this.optional(column);
    if (written === '') return this.refuse('missing', column);
    return written;
  }

  /** As `text`, but an empty cell is an empty text. */
  optional(column: ImportColumn): string | null {
    const written = (this.cells[column] ?? '').replace(/\s+/g, ' ').trim();
    const longest = LONGEST[column] ?? LONGEST_ELSE;
    if (FORMULA_ERROR.test(written)) return this.refuse('formula_error', column, written);
    if (BAD_CHARACTER.test(written)) return this.refuse('bad_character', column);
    if ([...written].length > longest) return this.refuse('too_long', column, String(longest));
    return written;
  }

  /** What a word means; null, with a problem that names the word, when it means nothing. */
  word<Meaning>(
    column: ImportColumn,
    code: ImportProblemCode,
    find: (word: string) => Meaning | null,
  ): Meaning | null {
    const written = this.text(column);
    if (written === null) return null;
    return find(written) ?? this.refuse(code, column, PERSONAL.includes(column) ? null : written);
  }

  /** Notes a problem, and answers null for what cannot be said. */
  refuse(code: ImportProblemCode, column: ImportColumn, value: string | null = null): null {
    this.problems.push(importProblem(code, column, value));
    return null;
  }
}
