import type { GrantedRole } from '#domain/accounts/roles.js';
import { AccountRoleRow } from '#database/entities/account-role.js';
import { ComplaintRow } from '#database/entities/complaint.js';
import type { EventRow } from '#database/entities/event.js';
import type { Transaction } from '#database/transactions.js';

/**
 * The service office is told of complaints and answers, the agency of what it is asked and what came of it, and
 * whoever complained of each step. A decision that is late is the office's own, so inspection learns of it.
 */
export async function whenComplaintMoves(tx: Transaction, event: EventRow): Promise<string[]> {
  const complaint = await tx.manager.findOneByOrFail(ComplaintRow, { id: event.subjectId });
  const { complainantId } = complaint;
  const others = (ids: readonly string[]) => ids.filter((id) => id !== complainantId);
  switch (event.type) {
    case 'complaint.filed':
    case 'complaint.withdrawn':
      return others(await withRole(tx, 'service_manager'));
    case 'complaint.forwarded':
      return [complainantId, ...others(await agencyOf(tx, complaint))];
    case 'complaint.answered':
      return [complainantId, ...others(await withRole(tx, 'service_manager'))];
    case 'complaint.escalated':
      return others(await withRole(tx, event.data['owedBy'] === 'agency' ? 'service_manager' : 'auditor'));
    default:
      return [complainantId, ...others(await agencyOf(tx, complaint))];
  }
}

async function withRole(tx: Transaction, role: GrantedRole): Promise<string[]> {
  return (await tx.manager.findBy(AccountRoleRow, { role })).map(({ accountId }) => accountId);
}

/** An agency that was not asked does not know of the complaint. */
async function agencyOf(tx: Transaction, { agencyId, forwardedAt }: ComplaintRow): Promise<string[]> {
  if (agencyId === null || forwardedAt === null) return [];
  const staff = await tx.manager.findBy(AccountRoleRow, { agencyId, role: 'agency_staff' });
  return staff.map(({ accountId }) => accountId);
}
