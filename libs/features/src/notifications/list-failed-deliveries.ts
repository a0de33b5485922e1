import { Injectable } from '@nestjs/common';
import type { OutwardChannel } from '#domain/notifications/kinds.js';
import { NotificationDeliveryRow } from '#database/entities/notification-delivery.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import { withEventTypes, type DeliveryDetails } from './delivery-details.js';

export interface FailedDeliveryFilter {
  readonly state?: 'failed' | 'given_up' | undefined;
  readonly channel?: OutwardChannel | undefined;
}

/** Deliveries that failed, whether they are tried again or given up, newest first. */
@Injectable()
export class ListFailedDeliveries {
  constructor(private readonly transactions: Transactions) {}

  run({ actor }: SignedIn, filter: FailedDeliveryFilter, page: KeysetPage): Promise<PageOf<DeliveryDetails>> {
    return this.transactions.run(actor, async (tx) => {
      const query = tx.manager
        .createQueryBuilder(NotificationDeliveryRow, 'delivery')
        .where('delivery.error IS NOT NULL');
      if (filter.state !== undefined) query.andWhere('delivery.state = :state', { state: filter.state });
      if (filter.channel !== undefined) {
        query.andWhere('delivery.channel = :channel', { channel: filter.channel });
      }
      const { items, next } = await keysetPage(query, 'createdAt', page);
      return { items: await withEventTypes(tx, items), next };
    });
  }
}
