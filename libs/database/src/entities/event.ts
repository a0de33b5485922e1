import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What happened, once, for ever: the audit trail and the outbox. */
@Entity('event')
@Check('event_type_dotted', `type ~ '^[a-z_]+\\.[a-z_]+$'`)
@Check('event_actor_known', `actor_kind IN ('account', 'client', 'guest', 'system')`)
@Check('event_account_named', `(actor_kind IN ('account', 'client')) = (actor_id IS NOT NULL)`)
@Index('event_outbox', ['transaction', 'seq'])
@Index('event_subject', ['subjectType', 'subjectId', 'seq'])
@Index('event_age', ['at', 'id'])
@Index('event_of_actor', ['actorId', 'at', 'id'], { where: 'actor_id IS NOT NULL' })
@Index('event_of_type', ['type', 'at', 'id'])
export class EventRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'event_pk' })
  id!: string;

  /** Orders the events of one transaction. */
  @Column({
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    insert: false,
    update: false,
  })
  seq!: string;

  /** The transaction that wrote it; the outbox reads only below the oldest one still open, and so misses none. */
  @Column({ type: 'bigint', default: () => 'current_transaction()' })
  transaction!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'text' })
  type!: string;

  @Column({ type: 'text' })
  subjectType!: string;

  @Column({ type: 'uuid' })
  subjectId!: string;

  @Column({ type: 'text' })
  actorKind!: string;

  @Column({ type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ type: 'text', array: true })
  actorRoles!: string[];

  @Column({ type: 'jsonb' })
  data!: Record<string, string | number | boolean | null>;
}
