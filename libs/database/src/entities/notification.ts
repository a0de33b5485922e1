import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountRow } from './account.js';
import { EventRow } from './event.js';

/** What one person is told of one event, at most once. */
@Entity('notification')
@Unique('notification_once', ['eventId', 'accountId'])
@Index('notification_of_account', { synchronize: false })
export class NotificationRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'notification_pk' })
  id!: string;

  @ForeignKey(() => AccountRow, { name: 'notification_account_fk' })
  @Column({ type: 'uuid' })
  accountId!: string;

  @ForeignKey(() => EventRow, { name: 'notification_event_fk' })
  @Column({ type: 'uuid' })
  eventId!: string;

  @Column({ type: 'text' })
  eventType!: string;

  @Column({ type: 'text' })
  subjectType!: string;

  @Column({ type: 'uuid' })
  subjectId!: string;

  @Column({ type: 'jsonb' })
  data!: Record<string, string | number | boolean | null>;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  /** Whether its reader wants to see it in the portal; it is kept all the same, as what its deliveries tell. */
  @Column({ type: 'boolean', default: true })
  inPortal!: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  readAt!: Date | null;
}
