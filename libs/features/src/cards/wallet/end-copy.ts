import { Injectable } from '@nestjs/common';
import { CardRow } from '#database/entities/card.js';
import { WalletCopyRow } from '#database/entities/wallet-copy.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { PortalError } from '../../errors/portal-error.js';
import { copyDetails, type CopyDetails } from './own-copies.js';

/** A holder ends one copy of the card, of a telephone that is lost or sold. The card and its other copies stay. */
@Injectable()
export class EndCopy {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `credential.copy_over` */
  async run({ actor }: SignedIn, id: string): Promise<CopyDetails> {
    return this.transactions.run(actor, async (tx) => {
      const copy = await tx.manager.findOne(WalletCopyRow, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      const mine = copy !== null && { id: copy.cardId, holderId: actor.accountId };
      if (mine === false || !(await tx.manager.existsBy(CardRow, mine)))
        throw new PortalError('resource.not_found');
      if (copyDetails(copy, tx.now).state !== 'valid') throw new PortalError('credential.copy_over');
      await tx.manager.update(WalletCopyRow, { id }, { endedAt: tx.now });
      await tx.record({
        ...{ type: 'card.copy_ended', subjectType: 'card', subjectId: copy.cardId },
        data: { copyId: id, way: copy.way },
      });
      return copyDetails({ ...copy, endedAt: tx.now }, tx.now);
    });
  }
}
