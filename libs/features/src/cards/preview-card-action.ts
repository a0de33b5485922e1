import { Injectable } from '@nestjs/common';
import type { CardEffect } from '#domain/cards/card-effects.js';
import { renewedTerm, type CardTerm } from '#domain/cards/card-term.js';
import type { CardAction } from '#domain/cards/lifecycle.js';
import type { Service } from '#domain/catalogue/policy.js';
import type { ServiceRequestRow } from '#database/entities/service-request.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { Policies } from '../policy/policies.js';
import { findCardEffects } from '../requests/apply-card-effects.js';
import { nextCardState } from './card-actions.js';
import { findCard } from './get-card.js';
import { findOpenRenewal } from './renewals.js';
import { cardYearsOf } from './write-card.js';

export const PREVIEWED = [
  'suspend',
  'reinstate',
  'revoke',
  'renew',
  'refuse_renewal',
] as const satisfies readonly CardAction[];
export type PreviewedAction = (typeof PREVIEWED)[number];

/** What would happen if somebody took an action on a card now. */
export interface CardActionPreview {
  readonly action: PreviewedAction;
  readonly requests: readonly {
    readonly request: ServiceRequestRow;
    readonly service: Service | undefined;
    readonly effect: CardEffect;
  }[];
  /** The term of the card that a renewal would issue; null for every other action. */
  readonly newTerm: CardTerm | null;
}

/** Shows what an action on a card entails before it is confirmed, by the same rules that then carry it out. */
@Injectable()
export class PreviewCardAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found`, and what the action itself would be refused with */
  async run({ actor }: SignedIn, id: string, action: PreviewedAction): Promise<CardActionPreview> {
    const { policy, services } = await this.policies.today();
    return this.transactions.run(actor, async (tx) => {
      const card = await findCard(tx, id);
      const renewalAsked = (await findOpenRenewal(tx, id)) !== null;
      nextCardState(tx, policy, { card, renewalAsked }, action);
      const affected = await findCardEffects(tx, card.holderId, action);
      const newTerm =
        action === 'renew' ? renewedTerm(tx.today, card.validUntil, cardYearsOf(policy, card.tier)) : null;
      return {
        action,
        newTerm,
        requests: affected.map((one) => ({ ...one, service: services.get(one.request.service) })),
      };
    });
  }
}
