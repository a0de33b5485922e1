import { EventSealRow } from '#database/entities/event-seal.js';
import type { Transaction } from '#database/transactions.js';

/** The last seal of the chain; null when nothing was sealed yet. */
export async function newestSeal(tx: Transaction): Promise<EventSealRow | null> {
  const [seal] = await tx.manager.find(EventSealRow, { order: { number: 'DESC' }, take: 1 });
  return seal ?? null;
}
