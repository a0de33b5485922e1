import { AccountRoleRow } from '#database/entities/account-role.js';
import type { EventRow } from '#database/entities/event.js';
import type { Transaction } from '#database/transactions.js';

/** An agency's staff knows who looks after its program, and the administrators make the next credential. */
export async function whenCredentialEnds(tx: Transaction, event: EventRow): Promise<string[]> {
  const { agencyId } = event.data;
  if (typeof agencyId !== 'string') return [];
  const told = await tx.manager.findBy(AccountRoleRow, [
    { agencyId, role: 'agency_staff' },
    { role: 'administrator' },
  ]);
  return told.map(({ accountId }) => accountId);
}
