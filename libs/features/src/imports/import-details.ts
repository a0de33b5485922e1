import { In } from 'typeorm';
import type { ImportAction } from '#domain/imports/lifecycle.js';
import { AccountRow } from '#database/entities/account.js';
import type { AccreditationImportRow } from '#database/entities/accreditation-import.js';
import type { Transaction } from '#database/transactions.js';
import { importActionsFor } from './import-actions.js';

export interface Administrator {
  readonly id: string;
  readonly name: string;
}

/** An import as administrators and auditors see it. */
export interface ImportDetails {
  readonly row: AccreditationImportRow;
  readonly uploadedBy: Administrator;
  readonly committedBy: Administrator | null;
  readonly actions: readonly ImportAction[];
}

export async function importDetails(
  tx: Transaction,
  rows: readonly AccreditationImportRow[],
): Promise<ImportDetails[]> {
  const ids = rows.flatMap(({ uploadedBy, committedBy }) =>
    committedBy === null ? [uploadedBy] : [uploadedBy, committedBy],
  );
  const accounts = await tx.manager.find(AccountRow, {
    select: { id: true, name: true },
    where: { id: In(ids) },
  });
  const nameOf = (id: string): Administrator => ({
    id,
    name: accounts.find((account) => account.id === id)?.name ?? '',
  });
  return rows.map((row) => ({
    row,
    uploadedBy: nameOf(row.uploadedBy),
    committedBy: row.committedBy === null ? null : nameOf(row.committedBy),
    actions: importActionsFor(tx.actor, row),
  }));
}
