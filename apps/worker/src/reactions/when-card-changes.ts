import { CardRow } from '#database/entities/card.js';
import type { EventRow } from '#database/entities/event.js';
import type { Transaction } from '#database/transactions.js';

/** The holder is told. */
export async function whenCardChanges(tx: Transaction, event: EventRow): Promise<string[]> {
  const { holderId } = await tx.manager.findOneByOrFail(CardRow, { id: event.subjectId });
  return [holderId];
}
