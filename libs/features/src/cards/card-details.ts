import type { CardAction } from '#domain/cards/lifecycle.js';
import { renewalWindow } from '#domain/cards/card-term.js';
import type { Policy } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { CardRenewalRow } from '#database/entities/card-renewal.js';
import type { CardStepRow } from '#database/entities/card-step.js';
import type { CardRow } from '#database/entities/card.js';
import type { Transaction } from '#database/transactions.js';
import { cardActionsFor } from './card-actions.js';
import { latestCardSteps } from './card-steps.js';
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
  /** What the office last did with it; null when it never did anything. */
  readonly lastStep: CardStepRow | null;
}

/** One card, as the actor may see it. */
export async function cardDetailsOf(tx: Transaction, policy: Policy, card: CardRow): Promise<CardDetails> {
  return detailsWith(tx, policy, card, await besidesOf(tx, [card]));
}

/** Many cards with one look at their renewals and one at the office's steps. */
export async function manyCardDetailsOf(
  tx: Transaction,
  policy: Policy,
  cards: readonly CardRow[],
): Promise<CardDetails[]> {
  const besides = await besidesOf(tx, cards);
  return cards.map((card) => detailsWith(tx, policy, card, besides));
}

interface Besides {
  readonly renewals: ReadonlyMap<string, CardRenewalRow>;
  readonly steps: ReadonlyMap<string, CardStepRow>;
}

async function besidesOf(tx: Transaction, cards: readonly CardRow[]): Promise<Besides> {
  const ids = cards.map(({ id }) => id);
  return { renewals: await latestRenewals(tx, ids), steps: await latestCardSteps(tx, ids) };
}

function detailsWith(
  tx: Transaction,
  policy: Policy,
  card: CardRow,
  { renewals, steps }: Besides,
): CardDetails {
  const renewal = renewals.get(card.id) ?? null;
  return {
    card,
    policy,
    renewal,
    lastStep: steps.get(card.id) ?? null,
    actions: cardActionsFor(tx, policy, { card, renewalAsked: renewal?.state === 'asked' }),
    renewalOpensOn: renewalWindow(card.validUntil, policy.timeLimits.renewalWindowDays).opensOn,
  };
}
