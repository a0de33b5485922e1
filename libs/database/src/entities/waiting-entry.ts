import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { WaitingState } from '#domain/slots/waiting-states.js';
import { AccountRow } from './account.js';
import { SlotRow } from './slot.js';

/** Somebody's place in the list of a slot that is full. Written by the database's functions only. */
@Entity('waiting_entry')
@Check(
  'waiting_entry_state_known',
  `state IN ('waiting', 'offered', 'accepted', 'declined', 'lapsed', 'left', 'closed')`,
)
@Check('waiting_entry_ended_whole', `(ended_at IS NULL) = (state IN ('waiting', 'offered'))`)
@Check('waiting_entry_offered_whole', `state <> 'offered' OR offered_until IS NOT NULL`)
@Index('waiting_entry_next', ['slotId', 'turn'], { where: `(state = 'waiting'::text)` })
@Index('waiting_entry_once', ['holderId', 'slotId'], { unique: true, where: '(ended_at IS NULL)' })
@Index('waiting_entry_of_holder', { synchronize: false })
export class WaitingEntryRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'waiting_entry_pk' })
  id!: string;

  @ForeignKey(() => SlotRow, { name: 'waiting_entry_slot_fk' })
  @Column({ type: 'uuid' })
  slotId!: string;

  @ForeignKey(() => AccountRow, { name: 'waiting_entry_holder_fk' })
  @Column({ type: 'uuid' })
  holderId!: string;

  /** Orders those who wait; drawn while the slot is locked. */
  @Column({
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    insert: false,
    update: false,
  })
  turn!: string;

  @Column({ type: 'text', default: 'waiting' })
  state!: WaitingState;

  @Column({ type: 'timestamptz' })
  joinedAt!: Date;

  /** Until when the place that was offered is kept. */
  @Column({ type: 'timestamptz', nullable: true })
  offeredUntil!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}
