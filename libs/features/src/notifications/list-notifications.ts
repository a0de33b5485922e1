import { Injectable } from '@nestjs/common';
import { NotificationRow } from '#database/entities/notification.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import { toldAsObjector, type ToldNotification } from './told-as-objector.js';

/** What a person was told, newest first. */
@Injectable()
export class ListNotifications {
  constructor(private readonly transactions: Transactions) {}

  async run({ actor }: SignedIn, page: KeysetPage): Promise<PageOf<ToldNotification>> {
    return this.transactions.run(actor, async (tx) => {
      const query = tx.manager
        .createQueryBuilder(NotificationRow, 'notification')
        .where('notification.accountId = :me', { me: actor.accountId })
        .andWhere('notification.inPortal');
      const { items, next } = await keysetPage(query, 'createdAt', page);
      return { items: await toldAsObjector(tx, actor.accountId, items), next };
    });
  }
}
