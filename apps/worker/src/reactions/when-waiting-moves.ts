import type { EventRow } from '#database/entities/event.js';
import { WaitingEntryRow } from '#database/entities/waiting-entry.js';
import type { Transaction } from '#database/transactions.js';

/** Whose turn it is, or was, is told. */
export async function whenWaitingMoves(tx: Transaction, event: EventRow): Promise<string[]> {
  const { holderId } = await tx.manager.findOneByOrFail(WaitingEntryRow, { id: event.subjectId });
  return [holderId];
}
