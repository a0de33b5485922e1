import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CardRenewalRow } from '#database/entities/card-renewal.js';
import { CardRow } from '#database/entities/card.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { nextCardState } from './card-actions.js';
import { cardDetailsOf, type CardDetails } from './card-details.js';
import { findOpenRenewal } from './renewals.js';

/** Asks for another card before the own one ends, within the policy's `renewalWindowDays`. */
@Injectable()
export class AskRenewal {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /**
   * `statement` says what the holder does now, by which the office sees whether the tier's conditions still hold.
   * @throws PortalError `card.none`, `card.action_not_allowed` with the reasons
   */
  async run({ actor }: SignedIn, statement: string): Promise<CardDetails> {
    const { policy } = await this.policies.today();
    return this.transactions.run(actor, async (tx) => {
      const holderId = actor.accountId;
      const card = await tx.manager.findOne(CardRow, {
        where: { holderId, state: In(['active', 'suspended']) },
        lock: { mode: 'pessimistic_write' },
      });
      if (card === null) throw new PortalError('card.none');
      const renewalAsked = (await findOpenRenewal(tx, card.id)) !== null;
      nextCardState(tx, policy, { card, renewalAsked }, 'ask_renewal');
      await tx.manager.insert(CardRenewalRow, {
        ...{ cardId: card.id, holderId, state: 'asked', statement, askedAt: tx.now },
      });
      await tx.record({ type: 'card.renewal_asked', subjectType: 'card', subjectId: card.id });
      return cardDetailsOf(tx, policy, card);
    });
  }
}
