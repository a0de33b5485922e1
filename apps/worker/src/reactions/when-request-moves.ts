import type { EventRow } from '#database/entities/event.js';
import { AccountRoleRow } from '#database/entities/account-role.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import type { Transaction } from '#database/transactions.js';

/** What the holder does is for the agency to know; everything else is for the holder. */
const FOR_THE_AGENCY = new Set([
  'request.submitted',
  'request.information_provided',
  'request.document_added',
  'request.cancelled',
  'request.blocked',
  'request.resumed',
]);

/**
 * Lateness is for the service office to see to. Of another agency both sides have to know, and of what happens because
 * of the card, which neither of them did.
 */
export async function whenRequestMoves(tx: Transaction, event: EventRow): Promise<string[]> {
  const { holderId, agencyId } = await tx.manager.findOneByOrFail(ServiceRequestRow, { id: event.subjectId });
  switch (event.type) {
    case 'request.escalated':
      return (await managers(tx)).filter((id) => id !== holderId);
    // What happens to a request because of the card neither of them did.
    case 'request.ended_with_card':
    case 'request.reassigned':
      return [holderId, ...(await staffOf(tx, agencyId))];
    case 'request.message_written':
      return event.data['author'] === 'holder' ? staffOf(tx, agencyId) : [holderId];
    case 'request.outcome_added':
      // Before that it is announced with the outcome itself.
      return event.data['state'] === 'fulfilled' ? [holderId] : [];
    default:
      return FOR_THE_AGENCY.has(event.type) ? staffOf(tx, agencyId) : [holderId];
  }
}

async function staffOf(tx: Transaction, agencyId: string): Promise<string[]> {
  const staff = await tx.manager.findBy(AccountRoleRow, { agencyId, role: 'agency_staff' });
  return staff.map(({ accountId }) => accountId);
}

async function managers(tx: Transaction): Promise<string[]> {
  const rows = await tx.manager.findBy(AccountRoleRow, { role: 'service_manager' });
  return rows.map(({ accountId }) => accountId);
}
