import { Injectable } from '@nestjs/common';
import { NotificationDeliveryRow } from '#database/entities/notification-delivery.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { canRetry, withEventTypes, type DeliveryDetails } from './delivery-details.js';

/** The office has a delivery that failed tried again at once, under the same Message-ID. */
@Injectable()
export class RetryDelivery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`; `delivery.not_failed` for one that waits, goes out or has arrived */
  run({ actor }: SignedIn, id: string): Promise<DeliveryDetails> {
    return this.transactions.run(actor, async (tx) => {
      const delivery = await tx.manager.findOne(NotificationDeliveryRow, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (delivery === null) throw new PortalError('resource.not_found');
      if (!canRetry(delivery)) throw new PortalError('delivery.not_failed');
      await tx.manager.update(
        NotificationDeliveryRow,
        { id },
        { state: 'waiting', error: null, nextAttemptAt: () => 'now()' },
      );
      await tx.record({
        type: 'delivery.retried',
        subjectType: 'delivery',
        subjectId: id,
        data: { channel: delivery.channel, attempts: delivery.attempts, error: delivery.error },
      });
      const fresh = await tx.manager.findOneByOrFail(NotificationDeliveryRow, { id });
      const [details] = await withEventTypes(tx, [fresh]);
      if (details === undefined) throw new PortalError('resource.not_found');
      return details;
    });
  }
}
