import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountRow } from './account.js';
import { SlotRow } from './slot.js';
import { WaitingEntryRow } from './waiting-entry.js';

/** A place that is kept for one person until it is booked or let go. Written by the database's functions only. */
@Entity('slot_hold')
@Unique('slot_hold_once', ['holderId', 'slotId'])
@Check('slot_hold_ends', 'expires_at > made_at')
@Index('slot_hold_of_slot', ['slotId', 'expiresAt'])
@Index('slot_hold_due', ['expiresAt'])
export class SlotHoldRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'slot_hold_pk' })
  id!: string;

  @ForeignKey(() => SlotRow, { name: 'slot_hold_slot_fk' })
  @Column({ type: 'uuid' })
  slotId!: string;

  @ForeignKey(() => AccountRow, { name: 'slot_hold_holder_fk' })
  @Column({ type: 'uuid' })
  holderId!: string;

  /** The entry of the waiting list to which the place was offered; null while somebody fills in a form. */
  @ForeignKey(() => WaitingEntryRow, { name: 'slot_hold_entry_fk' })
  @Column({ type: 'uuid', nullable: true })
  entryId!: string | null;

  @Column({ type: 'timestamptz' })
  madeAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;
}
