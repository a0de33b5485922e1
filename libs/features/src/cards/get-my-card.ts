import { Injectable } from '@nestjs/common';
import { CardRow } from '#database/entities/card.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { cardDetailsOf, type CardDetails } from './card-details.js';

/** A holder's card: the one that lives, else the last there was, in the state in which it ended. */
@Injectable()
export class GetMyCard {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `card.none` */
  async run({ actor }: SignedIn): Promise<CardDetails> {
    const { policy } = await this.policies.today();
    return this.transactions.run(actor, async (tx) => {
      const card = await tx.manager
        .createQueryBuilder(CardRow, 'card')
        .where('card.holderId = :me', { me: actor.accountId })
        .orderBy(`card.state IN ('active', 'suspended')`, 'DESC')
        .addOrderBy('card.issuedAt', 'DESC')
        .limit(1)
        .getOne();
      if (card === null) throw new PortalError('card.none');
      return cardDetailsOf(tx, policy, card);
    });
  }
}
