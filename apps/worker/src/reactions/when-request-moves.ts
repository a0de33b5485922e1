import type { EventRow } from '#database/entities/event.js';
import { AccountRoleRow } from '#database/entities/account-role.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import type { Transaction } from '#database/transactions.js';

/** What the holder does is for the agency to know; everything else is for the holder. */
const FOR_THE_AGENCY = new Set([
  'request.submitted',
  'request.information_provided',
  'request.cancelled',
  'request.blocked',
  'request.resumed',
]);
/** What happens to a request because of the card neither of them did. */
const FOR_BOTH = new Set(['request.ended_with_card']);

export async function whenRequestMoves(tx: Transaction, event: EventRow): Promise<string[]> {
  const { holderId, agencyId } = await tx.manager.findOneByOrFail(ServiceRequestRow, { id: event.subjectId });
  const isForBoth = FOR_BOTH.has(event.type);
  if (!isForBoth && !FOR_THE_AGENCY.has(event.type)) return [holderId];
  const staff = await tx.manager.findBy(AccountRoleRow, { agencyId, role: 'agency_staff' });
  const ids = staff.map(({ accountId }) => accountId);
  return isForBoth ? [holderId, ...ids] : ids;
}
