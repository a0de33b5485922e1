import { CardRow } from '#database/entities/card.js';
import type { EventRow } from '#database/entities/event.js';
import type { Transaction } from '#database/transactions.js';

/** The holder is told, but not of a card that was imported: the paper one has long been held. */
export async function whenCardChanges(tx: Transaction, event: EventRow): Promise<string[]> {
  if (event.data['importId'] !== undefined) return [];
  const { holderId } = await tx.manager.findOneByOrFail(CardRow, { id: event.subjectId });
  return [holderId];
}
