import { Injectable } from '@nestjs/common';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { getCardOf } from '../get-card-of.js';
import { copiesOf, type CopyDetails } from './own-copies.js';

/** The copies of one's card in wallets. */
@Injectable()
export class ListCopies {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `card.none` */
  async run({ actor }: SignedIn): Promise<CopyDetails[]> {
    return this.transactions.run(actor, async (tx) =>
      copiesOf(tx, (await getCardOf(tx, actor.accountId)).id),
    );
  }
}
