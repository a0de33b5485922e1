import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import type { EventRow } from '#database/entities/event.js';
import type { Transaction } from '#database/transactions.js';

/** The applicant is told of each step; who published it is told that its notice is over, too. */
export async function whenApplicationMoves(tx: Transaction, event: EventRow): Promise<string[]> {
  const application = await tx.manager.findOneByOrFail(AccreditationApplicationRow, { id: event.subjectId });
  const { applicantId, approverId } = application;
  const noticeEnded = event.type === 'application.notice_ended';
  return noticeEnded && approverId !== null ? [applicantId, approverId] : [applicantId];
}
