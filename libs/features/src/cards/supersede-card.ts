import { CardRow } from '#database/entities/card.js';
import type { Transaction } from '#database/transactions.js';
import type { PublishedPolicy } from '../policy/policies.js';
import { applyCardEffects } from '../requests/apply-card-effects.js';
import { nextCardState } from './card-actions.js';
import { lapseRenewal } from './renewals.js';

/** Ends a locked card because another takes its place. It follows from the new card, so nobody's role is asked. */
export async function supersedeCard(
  tx: Transaction,
  published: PublishedPolicy,
  card: CardRow,
): Promise<void> {
  const state = nextCardState(tx, published.policy, { card, renewalAsked: false }, 'supersede', ['system']);
  await tx.manager.update(CardRow, { id: card.id }, { state });
  await tx.record({ type: 'card.superseded', subjectType: 'card', subjectId: card.id });
  await lapseRenewal(tx, card.id);
  await applyCardEffects(tx, published, card.holderId, 'supersede');
}
