import { In } from 'typeorm';
import { EventRow } from '#database/entities/event.js';
import type { Transaction } from '#database/transactions.js';

/** Somebody who took an application on for review, of his or her own accord or by lot. */
export interface TakenOn {
  readonly applicationId: string;
  readonly reviewerId: string;
  readonly at: Date;
}

/**
 * Who ever took on which of these applications. A reviewer has had it in hand even if a promise broke, and it was
 * sent back, before he or she had decided anything.
 */
export async function takenOn(
  { manager }: Transaction,
  applicationIds: readonly string[],
): Promise<TakenOn[]> {
  const events = await manager.find(EventRow, {
    select: { id: true, subjectId: true, type: true, actorId: true, data: true, at: true },
    where: {
      subjectType: 'application',
      subjectId: In(applicationIds),
      type: In(['application.claimed', 'application.assigned']),
    },
  });
  return events.map(({ subjectId, type, actorId, data, at }) => {
    const reviewerId = String(type === 'application.claimed' ? actorId : data['reviewerId']);
    return { applicationId: subjectId, reviewerId, at };
  });
}
