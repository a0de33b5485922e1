import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { WebhookMessageRow } from './webhook-message.js';

/** One attempt at a delivery that ended. Nothing of what the receiver wrote is kept. */
@Entity('webhook_attempt')
@Unique('webhook_attempt_once', ['messageId', 'number'])
@Check('webhook_attempt_counted', 'number > 0')
@Check('webhook_attempt_took_time', 'milliseconds >= 0')
@Check('webhook_attempt_answered', 'num_nonnulls(status, error) > 0')
export class WebhookAttemptRow {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'uuidv7()',
    primaryKeyConstraintName: 'webhook_attempt_pk',
  })
  id!: string;

  @ForeignKey(() => WebhookMessageRow, { name: 'webhook_attempt_message_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  messageId!: string;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'timestamptz' })
  beganAt!: Date;

  @Column({ type: 'integer' })
  milliseconds!: number;

  /** What the receiver answered; null when nothing was heard of it. */
  @Column({ type: 'integer', nullable: true })
  status!: number | null;

  @Column({ type: 'text', nullable: true })
  error!: string | null;
}
