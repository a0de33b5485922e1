import { Injectable } from '@nestjs/common';
import type { CardStepAction } from '#database/entities/card-step.js';
import { CardRow } from '#database/entities/card.js';
import type { EventType } from '#database/event-types.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { applyCardEffects } from '../requests/apply-card-effects.js';
import { nextCardState } from './card-actions.js';
import { keepCardStep } from './card-steps.js';
import { findCard } from './get-card.js';
import { findOpenRenewal, lapseRenewal } from './renewals.js';

const EVENT_OF = {
  suspend: 'card.suspended',
  reinstate: 'card.reinstated',
  revoke: 'card.revoked',
} as const satisfies Record<CardStepAction, EventType>;

export interface CardStep {
  readonly action: CardStepAction;
  /** Why; the holder reads it. */
  readonly reason: string;
  /** From If-Match; null whatever version there is. */
  readonly version: number | null;
}

/** Suspends a card, lets it hold again, or ends it, for the service office, with what follows for open requests. */
@Injectable()
export class ActOnCard {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found`, `version.stale`, `access.forbidden`, `card.action_not_allowed` */
  async run({ actor }: SignedIn, id: string, { action, reason, version }: CardStep): Promise<void> {
    const published = await this.policies.today();
    await this.transactions.run(actor, async (tx) => {
      const card = await findCard(tx, id, 'pessimistic_write');
      refuseStale(card, version);
      const renewalAsked = (await findOpenRenewal(tx, id)) !== null;
      const state = nextCardState(tx, published.policy, { card, renewalAsked }, action);
      await tx.manager.update(CardRow, { id }, { state });
      if (action === 'revoke') await lapseRenewal(tx, id);
      await keepCardStep(tx, card, action, reason);
      await tx.record({ type: EVENT_OF[action], subjectType: 'card', subjectId: id });
      await applyCardEffects(tx, published, card.holderId, action);
    });
  }
}
