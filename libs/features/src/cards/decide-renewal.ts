import { Injectable } from '@nestjs/common';
import { renewedTerm } from '#domain/cards/card-term.js';
import { CardRenewalRow } from '#database/entities/card-renewal.js';
import { CardRow } from '#database/entities/card.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies, type PublishedPolicy } from '../policy/policies.js';
import { applyCardEffects } from '../requests/apply-card-effects.js';
import { nextCardState } from './card-actions.js';
import { findCard } from './get-card.js';
import { findOpenRenewal } from './renewals.js';
import { cardYearsOf, writeCard } from './write-card.js';

export interface RenewalDecision {
  readonly action: 'renew' | 'refuse_renewal';
  /** Why the tier's conditions still hold, or do not; the holder reads it. */
  readonly reason: string;
  /** From If-Match; null whatever version there is. */
  readonly version: number | null;
}

/** Decides a renewal that a holder has asked for: another than the holder, for the service office. */
@Injectable()
export class DecideRenewal {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /**
   * Answers the card that then holds: the new one, or the one that was not renewed.
   * @throws PortalError `resource.not_found`, `version.stale`, `access.forbidden`, `card.action_not_allowed`
   */
  async run({ actor }: SignedIn, id: string, { action, reason, version }: RenewalDecision): Promise<string> {
    const published = await this.policies.today();
    return this.transactions.run(actor, async (tx) => {
      const card = await findCard(tx, id, 'pessimistic_write');
      refuseStale(card, version);
      const renewal = await findOpenRenewal(tx, id);
      const standing = { card, renewalAsked: renewal !== null };
      const state = nextCardState(tx, published.policy, standing, action);
      const newCardId = action === 'renew' ? await renew(tx, published, card, state) : null;
      const decided = { decidedBy: actor.accountId, decidedAt: tx.now, reason, newCardId };
      const became = newCardId === null ? 'refused' : 'renewed';
      await tx.manager.update(CardRenewalRow, { id: renewal?.id }, { state: became, ...decided });
      if (newCardId === null) {
        await tx.record({ type: 'card.renewal_refused', subjectType: 'card', subjectId: id });
      }
      return newCardId ?? id;
    });
  }
}

/** The card's term begins anew with the new card, and with it what counts by term; all else counts on. */
async function renew(
  tx: Transaction,
  published: PublishedPolicy,
  card: CardRow,
  state: CardRow['state'],
): Promise<string> {
  const { id, holderId, name, tier, track, validUntil } = card;
  await tx.manager.update(CardRow, { id }, { state });
  await tx.record({ type: 'card.superseded', subjectType: 'card', subjectId: id });
  const term = renewedTerm(tx.today, validUntil, cardYearsOf(published.policy, tier));
  const newId = await writeCard(tx, { holderId, applicationId: null, name, tier, track }, term);
  await tx.record({
    type: 'card.renewed',
    subjectType: 'card',
    subjectId: newId,
    data: { tier, supersedes: id },
  });
  await applyCardEffects(tx, published, holderId, 'renew');
  return newId;
}
