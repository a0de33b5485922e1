import { AccountRoleRow } from '#database/entities/account-role.js';
import { CardRow } from '#database/entities/card.js';
import type { EventRow } from '#database/entities/event.js';
import type { Transaction } from '#database/transactions.js';

/**
 * The holder is told, but not of a card that was imported: the paper one has long been held. A renewal that is asked
 * for is the service office's to decide.
 */
export async function whenCardChanges(tx: Transaction, event: EventRow): Promise<string[]> {
  if (event.data['importId'] !== undefined) return [];
  if (event.type === 'card.renewal_asked') {
    const staff = await tx.manager.findBy(AccountRoleRow, { role: 'service_manager' });
    return staff.map(({ accountId }) => accountId);
  }
  const { holderId } = await tx.manager.findOneByOrFail(CardRow, { id: event.subjectId });
  return [holderId];
}
