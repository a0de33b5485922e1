import type { AccreditationImportRow } from '#database/entities/accreditation-import.js';
import type { Transaction } from '#database/transactions.js';

const DROP_ROWS = 'DELETE FROM import_row WHERE import_id = $1';
const DROP_PROBLEMS = 'DELETE FROM import_problem WHERE import_id = $1';

/** What an import looks like before anything of it is checked. */
export const UNCHECKED = {
  ...{ policyVersion: null, lastRow: 0, people: 0, problems: 0, imported: 0, progress: 0, checkedAt: null },
} as const satisfies Partial<AccreditationImportRow>;

/** Drops the people of a file that wait to be imported, and what was wrong with it. */
export function dropStaged(tx: Transaction, importId: string): Promise<void> {
  // Nobody but the portal itself sees these rows.
  return tx.seeingAll(async () => {
    await tx.manager.query(DROP_ROWS, [importId]);
    await tx.manager.query(DROP_PROBLEMS, [importId]);
  });
}
