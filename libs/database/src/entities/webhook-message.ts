import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { EventRow } from './event.js';
import { WebhookEndpointRow } from './webhook-endpoint.js';

/** `failed` is tried again; `dead` waits until somebody has it replayed. */
export const MESSAGE_STATES = ['waiting', 'failed', 'delivered', 'dead'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** One event on its way to one endpoint. Its id is the `webhook-id` of every attempt. */
@Entity('webhook_message')
@Unique('webhook_message_once', ['endpointId', 'eventId', 'type'])
@Check('webhook_message_state_known', `state IN ('waiting', 'failed', 'delivered', 'dead')`)
@Check('webhook_message_tries_counted', 'tries >= 0 AND attempts >= tries')
@Check('webhook_message_due_while_open', `(state IN ('waiting', 'failed')) = (next_attempt_at IS NOT NULL)`)
@Check('webhook_message_ended_whole', `(state IN ('delivered', 'dead')) = (ended_at IS NOT NULL)`)
@Check('webhook_message_failed_whole', `(state IN ('failed', 'dead')) = (error IS NOT NULL)`)
@Check('webhook_message_leased_while_open', 'leased_until IS NULL OR next_attempt_at IS NOT NULL')
@Index('webhook_message_due', ['endpointId', 'nextAttemptAt'], { where: '(next_attempt_at IS NOT NULL)' })
@Index('webhook_message_leased', ['endpointId'], { where: '(leased_until IS NOT NULL)' })
@Index('webhook_message_of_endpoint', ['endpointId', 'createdAt', 'id'])
@Index('webhook_message_dead', ['createdAt', 'id'], { where: `(state = 'dead'::text)` })
@Index('webhook_message_ended', ['endedAt'], { where: '(ended_at IS NOT NULL)' })
export class WebhookMessageRow {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'uuidv7()',
    primaryKeyConstraintName: 'webhook_message_pk',
  })
  id!: string;

  @ForeignKey(() => WebhookEndpointRow, { name: 'webhook_message_endpoint_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  endpointId!: string;

  /** Null for a test that somebody asked for. */
  @ForeignKey(() => EventRow, { name: 'webhook_message_event_fk' })
  @Column({ type: 'uuid', nullable: true })
  eventId!: string | null;

  @Column({ type: 'text' })
  type!: string;

  @Column({ type: 'uuid' })
  subjectId!: string;

  @Column({ type: 'timestamptz' })
  happenedAt!: Date;

  @Column({ type: 'text' })
  state!: MessageState;

  /** Of its whole life; whoever settles an attempt names its number, so that no late one settles another. */
  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  /** Since it was made or last replayed: where it stands in the schedule. */
  @Column({ type: 'integer', default: 0 })
  tries!: number;

  /** The class of the last failure. */
  @Column({ type: 'text', nullable: true })
  error!: string | null;

  /** This and the moments below are of the real time, as all retries are. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  /** Since it was made or last replayed. */
  @Column({ type: 'timestamptz', nullable: true })
  firstAttemptAt!: Date | null;

  /** While an attempt is under way, the moment from which another one may begin in its place. */
  @Column({ type: 'timestamptz', nullable: true })
  nextAttemptAt!: Date | null;

  /** Set while a worker has it; one that dies holds it no longer than that. */
  @Column({ type: 'timestamptz', nullable: true })
  leasedUntil!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}
