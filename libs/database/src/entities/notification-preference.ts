import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Channel, NotificationKind } from '#domain/notifications/kinds.js';
import { AccountRow } from './account.js';

/** What somebody has said of being told by one channel of one kind of thing; what is not said goes by the kind. */
@Entity('notification_preference')
@Check('notification_preference_channel_known', `channel IN ('portal', 'mail', 'sms')`)
export class NotificationPreferenceRow {
  @ForeignKey(() => AccountRow, { name: 'notification_preference_account_fk' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'notification_preference_pk' })
  accountId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'notification_preference_pk' })
  kind!: NotificationKind;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'notification_preference_pk' })
  channel!: Channel;

  @Column({ type: 'boolean' })
  wanted!: boolean;
}
