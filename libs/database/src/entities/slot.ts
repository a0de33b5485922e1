import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { AgencyRow } from './agency.js';

/** A time at an agency at which so many people can be served. */
@Entity('slot')
@Check('slot_times_ordered', 'cancel_until <= starts_at AND starts_at < ends_at')
@Check('slot_not_oversold', 'taken BETWEEN 0 AND capacity')
@Check('slot_capacity_bounded', 'capacity BETWEEN 1 AND 10000')
@Check('slot_waiting_not_negative', 'waiting >= 0')
@Check(
  'slot_called_off_whole',
  '(called_off_code IS NULL) = (called_off_reason IS NULL) AND (called_off_code IS NULL OR NOT open)',
)
@Check('slot_external_id_written', `external_id ~ '^[A-Za-z0-9._:-]{1,64}$'`)
@Index('slot_offer', ['service', 'startsAt', 'id'], { where: 'open' })
@Index('slot_of_agency', ['agencyId', 'startsAt', 'id'])
@Index('slot_called_off', ['startsAt'], { where: '(called_off_code IS NOT NULL)' })
@Index('slot_soon', ['startsAt'])
@Index('slot_external_once', ['agencyId', 'externalId'], {
  unique: true,
  where: '(external_id IS NOT NULL)',
})
@Index('slot_waited_for', ['startsAt'], { where: '(waiting > 0)' })
export class SlotRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'slot_pk' })
  id!: string;

  @ForeignKey(() => AgencyRow, { name: 'slot_agency_fk' })
  @Column({ type: 'uuid' })
  agencyId!: string;

  @Column({ type: 'text' })
  service!: string;

  /** The agency's own key for it; null where its staff published it here. */
  @Column({ type: 'text', nullable: true })
  externalId!: string | null;

  @Column({ type: 'timestamptz' })
  startsAt!: Date;

  @Column({ type: 'timestamptz' })
  endsAt!: Date;

  @Column({ type: 'timestamptz' })
  cancelUntil!: Date;

  @Column({ type: 'integer' })
  capacity!: number;

  /** Live bookings and the places that are kept for somebody. */
  @Column({ type: 'integer', default: 0 })
  taken!: number;

  /** People on the waiting list to whom nothing is offered yet; the next free places are theirs. */
  @Column({ type: 'integer', default: 0 })
  waiting!: number;

  @Column({ type: 'boolean' })
  confirmsAtOnce!: boolean;

  @Column({ type: 'boolean', default: true })
  open!: boolean;

  /** Why the bookings of a closed slot are called off; null where they stay. */
  @Column({ type: 'text', nullable: true })
  calledOffCode!: string | null;

  @Column({ type: 'text', nullable: true })
  calledOffReason!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
