import { In } from 'typeorm';
import { NotificationDeliveryRow } from '#database/entities/notification-delivery.js';
import { NotificationRow } from '#database/entities/notification.js';
import type { Transaction } from '#database/transactions.js';

/** A delivery with what it tells of: an event's type, and null for a digest. */
export interface DeliveryDetails {
  readonly delivery: NotificationDeliveryRow;
  readonly eventType: string | null;
  readonly actions: readonly 'retry'[];
}

/** What can be tried again: what failed. */
export function canRetry({ state }: Pick<NotificationDeliveryRow, 'state'>): boolean {
  return state === 'failed' || state === 'given_up';
}

/** Deliveries with the type of their event; nothing else of the notifications is handed out. */
export async function withEventTypes(
  tx: Transaction,
  deliveries: readonly NotificationDeliveryRow[],
): Promise<DeliveryDetails[]> {
  const ids = deliveries.flatMap(({ notificationId }) => (notificationId === null ? [] : [notificationId]));
  const notifications = await tx.seeingAll(() =>
    tx.manager.find(NotificationRow, { select: { id: true, eventType: true }, where: { id: In(ids) } }),
  );
  const types = new Map(notifications.map(({ id, eventType }) => [id, eventType]));
  return deliveries.map((delivery) => ({
    delivery,
    eventType: delivery.notificationId === null ? null : (types.get(delivery.notificationId) ?? null),
    actions: canRetry(delivery) ? ['retry'] : [],
  }));
}
