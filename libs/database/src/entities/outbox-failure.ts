import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EventRow } from './event.js';

/** An event that a consumer could not take; it is tried again later and holds up no other. */
@Entity('outbox_failure')
@Index('outbox_failure_due', ['consumer', 'nextAttemptAt'])
export class OutboxFailureRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'outbox_failure_pk' })
  consumer!: string;

  @ForeignKey(() => EventRow, { name: 'outbox_failure_event_fk' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'outbox_failure_pk' })
  eventId!: string;

  @Column({ type: 'integer' })
  attempts!: number;

  @Column({ type: 'timestamptz' })
  nextAttemptAt!: Date;

  @Column({ type: 'text' })
  error!: string;
}
