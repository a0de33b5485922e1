import type { ImportColumn } from './columns.js';
import type { ImportProblemCode } from './problem-texts.js';

/** One thing that stands against importing a row, or the file. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  readonly column: ImportColumn | null;
  /** What was written there, where that is not personal data, or what it clashes with. */
  readonly value: string | null;
}

/** Characters that are kept of what was written; enough to recognise it. */
const MOST_KEPT = 40;

export function importProblem(
  code: ImportProblemCode,
  column: ImportColumn | null = null,
  value: string | null = null,
): ImportProblem {
  return { code, column, value: value === null ? null : [...value].slice(0, MOST_KEPT).join('') };
}
