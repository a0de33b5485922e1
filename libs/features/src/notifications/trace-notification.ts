import { Injectable } from '@nestjs/common';
import { EventRow } from '#database/entities/event.js';
import { NotificationDeliveryRow } from '#database/entities/notification-delivery.js';
import { NotificationRow } from '#database/entities/notification.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { withEventTypes, type DeliveryDetails } from './delivery-details.js';

/** The way of one notification, from the event that it tells of to each of its deliveries. */
export interface NotificationTrace {
  readonly notification: Pick<NotificationRow, 'id' | 'accountId' | 'createdAt' | 'inPortal' | 'readAt'>;
  readonly event: Pick<EventRow, 'id' | 'type' | 'at'>;
  readonly deliveries: readonly DeliveryDetails[];
}

/** Follows a notification from event to delivery, without what it says. */
@Injectable()
export class TraceNotification {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` */
  run({ actor }: SignedIn, id: string): Promise<NotificationTrace> {
    return this.transactions.run(actor, async (tx) => {
      const notification = await tx.seeingAll(() => tx.manager.findOneBy(NotificationRow, { id }));
      if (notification === null) throw new PortalError('resource.not_found');
      const event = await tx.manager.findOneByOrFail(EventRow, { id: notification.eventId });
      const deliveries = await tx.manager.find(NotificationDeliveryRow, {
        where: { notificationId: id },
        order: { createdAt: 'ASC', channel: 'ASC' },
      });
      return { notification, event, deliveries: await withEventTypes(tx, deliveries) };
    });
  }
}
