import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far one consumer of the outbox has come. It moves in the transaction that holds the effects. */
@Entity('outbox_cursor')
export class OutboxCursorRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'outbox_cursor_pk' })
  consumer!: string;

  @Column({ type: 'bigint' })
  transaction!: string;

  @Column({ type: 'bigint' })
  seq!: string;
}
