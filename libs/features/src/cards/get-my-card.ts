import { Injectable } from '@nestjs/common';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { Policies } from '../policy/policies.js';
import { cardDetailsOf, type CardDetails } from './card-details.js';
import { getCardOf } from './get-card-of.js';

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
    return this.transactions.run(actor, async (tx) =>
      cardDetailsOf(tx, policy, await getCardOf(tx, actor.accountId)),
    );
  }
}
