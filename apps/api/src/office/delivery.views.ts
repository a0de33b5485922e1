import { NOTIFICATION_KINDS, OUTWARD_CHANNELS, type OutwardChannel } from '#domain/notifications/kinds.js';
import type { Locale } from '#domain/shared/localized.js';
import { DELIVERY_STATES } from '#database/entities/notification-delivery.js';
import type { DeliveryDetails } from '#features/notifications/delivery-details.js';
import {
  DELIVERY_ERROR_CODES,
  DELIVERY_ERRORS,
  type DeliveryError,
} from '#features/notifications/delivery-errors.js';
import { letterText } from '#features/notifications/letter-texts.js';
import type { NotificationTrace } from '#features/notifications/trace-notification.js';
import {
  ChoiceField,
  CodesField,
  FlagField,
  InstantField,
  IntegerField,
  NestedField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { NextCursor, PageQuery } from '../http/paging.js';
import { ACTIONS_DESCRIPTION } from '../http/views.js';

export class FailedDeliveriesQuery extends PageQuery {
  @ChoiceField(['failed', 'given_up'], { enumName: 'FailedDeliveryState', optional: true })
  state?: 'failed' | 'given_up';

  @ChoiceField(OUTWARD_CHANNELS, { enumName: 'OutwardChannel', optional: true })
  channel?: OutwardChannel;
}

export class DeliveryView {
  @UuidField()
  id!: string;

  @UuidField({ description: 'of whom it is for' })
  accountId!: string;

  @UuidField({ nullable: true, description: 'null for a digest and for an invitation' })
  notificationId!: string | null;

  @TextField({
    max: 100,
    nullable: true,
    description: 'the event that it tells of; null where there is no notification',
  })
  eventType!: string | null;

  @TextField({ max: 100, description: 'what it is about, as its letter is titled' })
  subject!: string;

  @ChoiceField(OUTWARD_CHANNELS, { enumName: 'OutwardChannel' })
  channel!: string;

  @ChoiceField(DELIVERY_STATES, { enumName: 'DeliveryState' })
  state!: string;

  @IntegerField({ min: 0, max: 2_147_483_647 })
  attempts!: number;

  @TextField({ max: 300, description: 'the same for each attempt; mail servers note it in their logs' })
  messageId!: string;

  @ChoiceField(DELIVERY_ERROR_CODES, { enumName: 'DeliveryError', nullable: true })
  error!: string | null;

  @TextField({ max: 300, nullable: true, description: 'the same in words' })
  errorText!: string | null;

  @InstantField()
  createdAt!: string;

  @InstantField({ nullable: true, description: 'null once it has arrived or is given up' })
  nextAttemptAt!: string | null;

  @InstantField({ nullable: true })
  attemptedAt!: string | null;

  @InstantField({ nullable: true })
  sentAt!: string | null;

  @CodesField({ max: 1, choices: ['retry'], description: ACTIONS_DESCRIPTION })
  actions!: string[];
}

export class DeliveriesView {
  @NestedListField(() => DeliveryView)
  items!: DeliveryView[];

  @NextCursor()
  nextCursor!: string | null;
}

class TracedEventView {
  @UuidField()
  id!: string;

  @TextField({ max: 100 })
  type!: string;

  @InstantField()
  at!: string;
}

export class NotificationTraceView {
  @UuidField()
  id!: string;

  @UuidField({ description: 'of whom it is for' })
  accountId!: string;

  @NestedField(() => TracedEventView)
  event!: TracedEventView;

  @InstantField()
  createdAt!: string;

  @FlagField({ description: 'shown in the portal; its reader may prefer otherwise' })
  inPortal!: boolean;

  @InstantField({ nullable: true })
  readAt!: string | null;

  @NestedListField(() => DeliveryView)
  deliveries!: DeliveryView[];
}

export function deliveryView(
  { delivery, eventType, actions }: DeliveryDetails,
  locale: Locale,
): DeliveryView {
  const { id, accountId, notificationId, channel, state, attempts, messageId, error } = delivery;
  return {
    ...{ id, accountId, notificationId, eventType, channel, state, attempts, messageId, error },
    subject:
      eventType === null ? NOTIFICATION_KINDS.digest.name[locale] : letterText(eventType).subject[locale],
    errorText: error === null ? null : DELIVERY_ERRORS[error as DeliveryError][locale],
    createdAt: delivery.createdAt.toISOString(),
    nextAttemptAt: delivery.nextAttemptAt?.toISOString() ?? null,
    attemptedAt: delivery.attemptedAt?.toISOString() ?? null,
    sentAt: delivery.sentAt?.toISOString() ?? null,
    actions: [...actions],
  };
}

export function traceView(
  { notification, event, deliveries }: NotificationTrace,
  locale: Locale,
): NotificationTraceView {
  const { id, accountId, inPortal } = notification;
  return {
    ...{ id, accountId, inPortal },
    event: { id: event.id, type: event.type, at: event.at.toISOString() },
    createdAt: notification.createdAt.toISOString(),
    readAt: notification.readAt?.toISOString() ?? null,
    deliveries: deliveries.map((one) => deliveryView(one, locale)),
  };
}
