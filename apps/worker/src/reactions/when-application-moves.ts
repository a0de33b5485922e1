import type { GrantedRole } from '#domain/accounts/roles.js';
import { AccountRoleRow } from '#database/entities/account-role.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import type { EventRow } from '#database/entities/event.js';
import { ObjectionRow } from '#database/entities/objection.js';
import type { Transaction } from '#database/transactions.js';

/**
 * The applicant is told of each step, but not of what the office settles with itself. Who published it is told that
 * its notice is over, approvers of objections and of what is late, reviewers of an appeal that waits for one of
 * them, and whoever objected of what came of it. Whoever works on it is told that a roster has changed on which it
 * rests. A late decision is the approvers' own, so inspection learns of it.
 */
export async function whenApplicationMoves(tx: Transaction, event: EventRow): Promise<string[]> {
  const application = await tx.manager.findOneByOrFail(AccreditationApplicationRow, { id: event.subjectId });
  const { applicantId, approverId } = application;
  switch (event.type) {
    case 'application.notice_ended':
      return approverId === null ? [applicantId] : [applicantId, approverId];
    case 'application.assigned':
      return typeof event.data['reviewerId'] === 'string' ? [event.data['reviewerId']] : [];
    case 'application.roster_changed':
      return [applicantId, application.reviewerId, approverId].filter((id) => id !== null);
    case 'application.objected':
      return [applicantId, ...(await withRoles(tx, 'approver'))];
    case 'application.objection_upheld':
    case 'application.objection_dismissed':
      return [applicantId, ...(await objectorsOf(tx, event))];
    case 'application.appealed':
      return (await withRoles(tx, 'reviewer')).filter((id) => id !== applicantId);
    case 'application.escalated': {
      const isDecision = event.data['step'] === 'decision' || event.data['step'] === 'notice';
      const above = await withRoles(tx, 'approver', ...(isDecision ? (['auditor'] as const) : []));
      return above.filter((id) => id !== applicantId);
    }
    default:
      return [applicantId];
  }
}

async function withRoles(tx: Transaction, ...roles: GrantedRole[]): Promise<string[]> {
  const ids: string[] = [];
  for (const role of roles) {
    const rows = await tx.manager.findBy(AccountRoleRow, { role });
    ids.push(...rows.map(({ accountId }) => accountId));
  }
  return ids;
}

/** Whoever wrote the objection that was decided, and those whose objections lapsed with it. */
async function objectorsOf(tx: Transaction, event: EventRow): Promise<string[]> {
  const rows = await tx.manager.findBy(ObjectionRow, { applicationId: event.subjectId });
  const isConcerned = ({ id, state, decidedAt }: ObjectionRow) =>
    id === event.data['objectionId'] ||
    (event.type === 'application.objection_upheld' &&
      state === 'lapsed' &&
      decidedAt?.getTime() === event.at.getTime());
  return rows.filter(isConcerned).map(({ objectorId }) => objectorId);
}
