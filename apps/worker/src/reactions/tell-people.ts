import type { EventRow } from '#database/entities/event.js';
import { NotificationRow } from '#database/entities/notification.js';
import type { Transaction } from '#database/transactions.js';
import { letterText } from '#features/notifications/letter-texts.js';
import { isNotified } from '#features/notifications/notification-texts.js';
import type { Outlets } from '#features/notifications/outlets.js';
import { planDeliveries, wishesOf } from '#features/notifications/plan-deliveries.js';
import { whenAccountChanges } from './when-account-changes.js';
import { whenApplicationMoves } from './when-application-moves.js';
import { whenCardChanges } from './when-card-changes.js';
import { whenComplaintMoves } from './when-complaint-moves.js';
import { whenCredentialEnds } from './when-credential-ends.js';
import { whenRequestMoves } from './when-request-moves.js';
import { whenSlotChanges } from './when-slot-changes.js';
import { whenWaitingMoves } from './when-waiting-moves.js';
import { whenWebhookStops } from './when-webhook-stops.js';

type Ways = Pick<Outlets, 'inService' | 'portal'>;

/** What somebody else may have done in one's name. */
const TOLD_TO_WHOEVER_DID_IT: ReadonlySet<string> = new Set([
  'account.exported',
  'account.password_changed',
  'card.copy_ended',
]);

const IN_THE_PORTAL_ALONE: Ways = { inService: [], portal: '' };

/**
 * Writes a notification of an event for everybody whom it concerns, once each however often it is taken, and in the
 * same transaction what is to go out of it by mail or short message.
 */
export async function tellPeople(
  tx: Transaction,
  event: EventRow,
  ways: Ways = IN_THE_PORTAL_ALONE,
): Promise<void> {
  if (!isNotified(event.type)) return;
  const recipients = new Set(await recipientsOf(tx, event));
  // Nobody needs to be told what he or she has just done.
  if (event.actorId !== null && !TOLD_TO_WHOEVER_DID_IT.has(event.type)) recipients.delete(event.actorId);
  for (const accountId of recipients) await tell(tx, event, accountId, ways);
}

function recipientsOf(tx: Transaction, event: EventRow): Promise<string[]> {
  switch (event.subjectType) {
    case 'account':
      return Promise.resolve(whenAccountChanges(event));
    case 'agency_client':
      return whenCredentialEnds(tx, event);
    case 'application':
      return whenApplicationMoves(tx, event);
    case 'card':
      return whenCardChanges(tx, event);
    case 'complaint':
      return whenComplaintMoves(tx, event);
    case 'request':
      return whenRequestMoves(tx, event);
    case 'slot':
      return whenSlotChanges(tx, event);
    case 'waiting_entry':
      return whenWaitingMoves(tx, event);
    case 'webhook_endpoint':
      return whenWebhookStops(tx, event);
    default:
      return Promise.resolve([]);
  }
}

async function tell(tx: Transaction, event: EventRow, accountId: string, ways: Ways): Promise<void> {
  const { inPortal, outward } = await wishesOf(tx, accountId, letterText(event.type).kind, ways);
  const inserted = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(NotificationRow)
    .values({
      accountId,
      eventId: event.id,
      eventType: event.type,
      subjectType: event.subjectType,
      subjectId: event.subjectId,
      data: event.data,
      createdAt: tx.now,
      inPortal,
    })
    .orIgnore()
    .returning(['id'])
    .execute();
  const [notification] = inserted.raw as { id: string }[];
  // Told already, by an earlier try.
  if (notification === undefined) return;
  await planDeliveries(tx, { accountId, notificationId: notification.id }, outward, ways);
}
