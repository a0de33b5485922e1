import type { CardAction } from '#domain/cards/lifecycle.js';
import { renewalWindow } from '#domain/cards/card-term.js';
import type { Policy } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { CardRenewalRow } from '#database/entities/card-renewal.js';
import type { CardRow } from '#database/entities/card.js';
import type { Transaction } from '#database/transactions.js';
import { cardActionsFor } from './card-actions.js';
import { latestRenewals } from './renewals.js';

/** A card with what is shown beside it. */
export interface CardDetails {
  readonly card: CardRow;
  readonly policy: Policy;
  readonly actions: readonly CardAction[];
  /** The first day on which it may be renewed. */
  readonly renewalOpensOn: IsoDate;
  /** The last renewal that was asked for; null when none was. */
  readonly renewal: CardRenewalRow | null;
}

export async function cardDetailsOf(tx: Transaction, policy: Policy, card: CardRow): Promise<CardDetails> {
  return detailsWith(tx, policy, card, await latestRenewals(tx, [card.id]));
}

/** Many cards with one look at their renewals. */
export async function manyCardDetailsOf(
  tx: Transaction,
  policy: Policy,
  cards: readonly CardRow[],
): Promise<CardDetails[]> {
  const renewals = await latestRenewals(
    tx,
    cards.map(({ id }) => id),
  );
  return cards.map((card) => detailsWith(tx, policy, card, renewals));
}

function detailsWith(
  tx: Transaction,
  policy: Policy,
  card: CardRow,
  renewals: ReadonlyMap<string, CardRenewalRow>,
): CardDetails {
  const renewal = renewals.get(card.id) ?? null;
  return {
    card,
    policy,
    renewal,
    actions: cardActionsFor(tx, policy, { card, renewalAsked: renewal?.state === 'asked' }),
    renewalOpensOn: renewalWindow(card.validUntil, policy.timeLimits.renewalWindowDays).opensOn,
  };
}
