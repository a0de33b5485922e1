import { AccreditationImportRow } from '#database/entities/accreditation-import.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';

/** An import that nobody else changes until the transaction ends. @throws PortalError `resource.not_found` */
export async function lockImport(tx: Transaction, id: string): Promise<AccreditationImportRow> {
  const row = await tx.manager.findOne(AccreditationImportRow, {
    where: { id },
    lock: { mode: 'for_no_key_update' },
  });
  if (row === null) throw new PortalError('resource.not_found');
  return row;
}
