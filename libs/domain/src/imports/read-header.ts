import { findColumn, IMPORT_COLUMNS, OPTIONAL_COLUMNS, type ImportColumn } from './columns.js';
import { importProblem, type ImportProblem } from './import-problem.js';

/** What the first row of a file says. */
export interface ImportHeader {
  /** The column of each cell, null where there is none. */
  readonly columns: readonly (ImportColumn | null)[];
  readonly problems: readonly ImportProblem[];
}

/** Finds the columns by their headings, in whatever order and language. */
export function readHeader(cells: readonly string[]): ImportHeader {
  const columns = cells.map((cell) => findColumn(cell));
  const named = columns.filter((column) => column !== null);
  const unknown = cells.filter((cell, index) => cell.trim() !== '' && columns[index] === null);
  return {
    columns,
    problems: [
      ...unknown.map((heading) => importProblem('column_unknown', null, heading.trim())),
      ...IMPORT_COLUMNS.flatMap((column) => {
        const times = named.filter((other) => other === column).length;
        if (times > 1) return [importProblem('column_twice', column)];
        return times === 0 && !OPTIONAL_COLUMNS.includes(column)
          ? [importProblem('column_missing', column)]
          : [];
      }),
    ],
  };
}
