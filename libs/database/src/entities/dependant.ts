import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccountRow } from './account.js';

/** A spouse, child or parent for whom a holder may request services. Removed ones stay for their requests' sake. */
@Entity('dependant')
@Check('dependant_relation_known', `relation IN ('spouse', 'child', 'parent')`)
@Index('dependant_of_account', ['accountId'])
@Index('dependant_one_spouse', ['accountId'], {
  unique: true,
  where: `((relation = 'spouse'::text) AND (removed_at IS NULL))`,
})
export class DependantRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'dependant_pk' })
  id!: string;

  @ForeignKey(() => AccountRow, { name: 'dependant_account_fk' })
  @Column({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  relation!: 'spouse' | 'child' | 'parent';

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'date' })
  birthDate!: IsoDate;

  @Column({ type: 'timestamptz', nullable: true })
  removedAt!: Date | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
