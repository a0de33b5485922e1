import { AccountRoleRow } from '#database/entities/account-role.js';
import type { EventRow } from '#database/entities/event.js';
import type { Transaction } from '#database/transactions.js';

/** An agency's staff is told that its system hears of nothing more; who turned it off is not told of it again. */
export async function whenWebhookStops(tx: Transaction, event: EventRow): Promise<string[]> {
  const { agencyId, reason } = event.data;
  if (typeof agencyId !== 'string' || reason === 'by_agency') return [];
  const staff = await tx.manager.findBy(AccountRoleRow, { agencyId, role: 'agency_staff' });
  return staff.map(({ accountId }) => accountId);
}
