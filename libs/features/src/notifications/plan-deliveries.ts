import { randomUUID } from 'node:crypto';
import {
  wants,
  type NotificationKind,
  type OutwardChannel,
  type Preference,
} from '#domain/notifications/kinds.js';
import { NotificationDeliveryRow } from '#database/entities/notification-delivery.js';
import type { Transaction } from '#database/transactions.js';
import type { Outlets } from './outlets.js';

/** How one person is told of one kind of thing. */
export interface Wishes {
  readonly inPortal: boolean;
  readonly outward: readonly OutwardChannel[];
}

const ASK = `SELECT EXISTS (SELECT FROM profile WHERE account_id = $1) AS has_phone,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'channel', channel, 'wanted', wanted)), '[]')
   FROM notification_preference WHERE account_id = $1) AS said`;

/** What somebody wants of a kind, by the ways that are in service and for which there is an address. */
export async function wishesOf(
  tx: Transaction,
  accountId: string,
  kind: NotificationKind,
  { inService }: Pick<Outlets, 'inService'>,
): Promise<Wishes> {
  const [row] = await tx.manager.query<{ has_phone: boolean; said: Preference[] }[]>(ASK, [accountId]);
  const said = row?.said ?? [];
  const reachable = inService.filter((channel) => channel !== 'sms' || row?.has_phone === true);
  return {
    inPortal: wants(kind, 'portal', said),
    outward: reachable.filter((channel) => wants(kind, channel, said)),
  };
}

/** Writes down, in the transaction of what it tells of, that something is to go out by these channels. */
export async function planDeliveries(
  tx: Transaction,
  of: { readonly accountId: string } & (
    | { readonly notificationId: string }
    | { readonly digestId: string }
    | { readonly invitationId: string }
    | { readonly passwordResetId: string }
    | { readonly emailChangeId: string }
  ),
  channels: readonly OutwardChannel[],
  { portal }: Pick<Outlets, 'portal'>,
): Promise<void> {
  if (channels.length === 0) return;
  const domain = new URL(portal).hostname;
  await tx.manager.insert(
    NotificationDeliveryRow,
    channels.map((channel) => ({
      ...of,
      channel,
      state: 'waiting' as const,
      messageId: `${randomUUID()}@${domain}`,
      nextAttemptAt: () => 'now()',
    })),
  );
}
