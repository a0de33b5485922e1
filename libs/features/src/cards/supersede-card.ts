import type { Policy } from '#domain/catalogue/policy.js';
import { CardRow } from '#database/entities/card.js';
import type { Transaction } from '#database/transactions.js';
import { nextCardState } from './card-actions.js';

/** Ends a locked card because another takes its place. It follows from the new card, so nobody's role is asked. */
export async function supersedeCard(tx: Transaction, policy: Policy, card: CardRow): Promise<void> {
  const state = nextCardState(tx, policy, card, 'supersede', ['system']);
  await tx.manager.update(CardRow, { id: card.id }, { state });
  await tx.record({ type: 'card.superseded', subjectType: 'card', subjectId: card.id });
}
