import { Injectable } from '@nestjs/common';
import { NotificationRow } from '#database/entities/notification.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { toldAsObjector, type ToldNotification } from './told-as-objector.js';

/** A person has read a notification. */
@Injectable()
export class MarkRead {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` */
  async run({ actor }: SignedIn, id: string): Promise<ToldNotification> {
    return this.transactions.run(actor, async (tx) => {
      const row = await tx.manager.findOneBy(NotificationRow, { id, accountId: actor.accountId });
      if (row === null) throw new PortalError('resource.not_found');
      const readAt = row.readAt ?? tx.now;
      await tx.manager.update(NotificationRow, { id }, { readAt });
      const [told] = await toldAsObjector(tx, actor.accountId, [{ ...row, readAt }]);
      if (told === undefined) throw new Error('One row is told as one');
      return told;
    });
  }
}
