import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { OutwardChannel } from '#domain/notifications/kinds.js';
import { AccountRow } from './account.js';
import { EmailChangeRow } from './email-change.js';
import { FamilyInvitationRow } from './family-invitation.js';
import { NotificationRow } from './notification.js';
import { PasswordResetRow } from './password-reset.js';
import { WorkDigestRow } from './work-digest.js';

/**
 * How a delivery stands: `waiting` for its first attempt; `sending` while the message itself goes out, written
 * before its first byte; `sent`; `failed` and tried again; `given_up` until somebody asks for another try.
 */
export const DELIVERY_STATES = ['waiting', 'sending', 'sent', 'failed', 'given_up'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/**
 * One notification, digest, invitation or letter about password or address on its way to one person by one channel. It holds no
 * address and no text.
 */
@Entity('notification_delivery')
@Check(
  'notification_delivery_of_one_thing',
  'num_nonnulls(notification_id, digest_id, invitation_id, password_reset_id, email_change_id) = 1',
)
@Unique('notification_delivery_once', ['notificationId', 'channel'])
@Unique('notification_delivery_digest_once', ['digestId', 'channel'])
@Unique('notification_delivery_invitation_once', ['invitationId', 'channel'])
@Unique('notification_delivery_password_reset_once', ['passwordResetId', 'channel'])
@Unique('notification_delivery_email_change_once', ['emailChangeId', 'channel'])
@Unique('notification_delivery_message_unique', ['messageId'])
@Check('notification_delivery_channel_known', `channel IN ('mail', 'sms')`)
@Check('notification_delivery_state_known', `state IN ('waiting', 'sending', 'sent', 'failed', 'given_up')`)
@Check('notification_delivery_attempts_counted', 'attempts >= 0')
@Check(
  'notification_delivery_due_while_open',
  `(state IN ('waiting', 'failed')) = (next_attempt_at IS NOT NULL)`,
)
@Check('notification_delivery_sent_whole', `(state = 'sent') = (sent_at IS NOT NULL)`)
@Check('notification_delivery_failed_whole', `(state IN ('failed', 'given_up')) = (error IS NOT NULL)`)
@Check('notification_delivery_attempted', `state <> 'sending' OR attempted_at IS NOT NULL`)
@Index('notification_delivery_due', ['channel', 'nextAttemptAt'], { where: '(next_attempt_at IS NOT NULL)' })
@Index('notification_delivery_sending', ['channel', 'attemptedAt'], { where: `(state = 'sending'::text)` })
@Index('notification_delivery_troubled', ['createdAt', 'id'], { where: '(error IS NOT NULL)' })
@Index('notification_delivery_of_account', ['accountId'])
export class NotificationDeliveryRow {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'uuidv7()',
    primaryKeyConstraintName: 'notification_delivery_pk',
  })
  id!: string;

  @ForeignKey(() => AccountRow, { name: 'notification_delivery_account_fk' })
  @Column({ type: 'uuid' })
  accountId!: string;

  @ForeignKey(() => NotificationRow, { name: 'notification_delivery_notification_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', nullable: true })
  notificationId!: string | null;

  @ForeignKey(() => WorkDigestRow, { name: 'notification_delivery_digest_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', nullable: true })
  digestId!: string | null;

  /** Of a letter that invites somebody else into the account's family. */
  @ForeignKey(() => FamilyInvitationRow, {
    name: 'notification_delivery_invitation_fk',
    onDelete: 'CASCADE',
  })
  @Column({ type: 'uuid', nullable: true })
  invitationId!: string | null;

  @ForeignKey(() => PasswordResetRow, {
    name: 'notification_delivery_password_reset_fk',
    onDelete: 'CASCADE',
  })
  @Column({ type: 'uuid', nullable: true })
  passwordResetId!: string | null;

  /** Of a letter that confirms another address; it goes to that one. */
  @ForeignKey(() => EmailChangeRow, {
    name: 'notification_delivery_email_change_fk',
    onDelete: 'CASCADE',
  })
  @Column({ type: 'uuid', nullable: true })
  emailChangeId!: string | null;

  @Column({ type: 'text' })
  channel!: OutwardChannel;

  @Column({ type: 'text' })
  state!: DeliveryState;

  /** Counted when one begins; whoever settles an attempt names its number, so that no late one settles another. */
  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  /** Of every attempt the same, so that a mail server that has it already can tell. */
  @Column({ type: 'text' })
  messageId!: string;

  /** The class of the last failure. */
  @Column({ type: 'text', nullable: true })
  error!: string | null;

  /** This and the moments below are of the real time, as all retries are. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  /** While an attempt prepares, the moment from which another one may begin in its place. */
  @Column({ type: 'timestamptz', nullable: true })
  nextAttemptAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  attemptedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  sentAt!: Date | null;
}
