import { In } from 'typeorm';
import { CardRenewalRow } from '#database/entities/card-renewal.js';
import type { Transaction } from '#database/transactions.js';

/** The last renewal that was asked for of each card that has one. */
export async function latestRenewals(
  tx: Transaction,
  cardIds: readonly string[],
): Promise<Map<string, CardRenewalRow>> {
  const rows = await tx.manager.find(CardRenewalRow, {
    where: { cardId: In([...cardIds]) },
    order: { askedAt: 'ASC' },
  });
  return new Map(rows.map((row) => [row.cardId, row]));
}

/** The renewal of a card that waits for the office. Whoever decides on it has locked the card. */
export function findOpenRenewal(tx: Transaction, cardId: string): Promise<CardRenewalRow | null> {
  return tx.manager.findOneBy(CardRenewalRow, { cardId, state: 'asked' });
}

/** Ends what was asked for of a card that ends otherwise. */
export async function lapseRenewal(tx: Transaction, cardId: string): Promise<void> {
  await tx.seeingAll(() =>
    tx.manager.update(CardRenewalRow, { cardId, state: 'asked' }, { state: 'lapsed', decidedAt: tx.now }),
  );
}
