import type { CardAction } from '#domain/cards/lifecycle.js';
import { renewalWindow } from '#domain/cards/card-term.js';
import type { Policy } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { CardRow } from '#database/entities/card.js';
import type { Transaction } from '#database/transactions.js';
import { cardActionsFor } from './card-actions.js';

/** A card with what is shown beside it. */
export interface CardDetails {
  readonly card: CardRow;
  readonly policy: Policy;
  readonly actions: readonly CardAction[];
  /** The first day on which it may be renewed. */
  readonly renewalOpensOn: IsoDate;
}

export function cardDetailsOf(tx: Transaction, policy: Policy, card: CardRow): CardDetails {
  return {
    card,
    policy,
    actions: cardActionsFor(tx, policy, card),
    renewalOpensOn: renewalWindow(card.validUntil, policy.timeLimits.renewalWindowDays).opensOn,
  };
}
