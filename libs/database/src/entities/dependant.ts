import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { IdentityType } from '#domain/accounts/identity-number.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccountRow } from './account.js';

/** A spouse, child or parent for whom a holder may request services. Removed ones stay for their requests' sake. */
@Entity('dependant')
@Check('dependant_relation_known', `relation IN ('spouse', 'child', 'parent')`)
@Check('dependant_identity_type_known', `identity_type IN ('resident_identity_card', 'passport')`)
@Check(
  'dependant_identity_whole',
  'num_nulls(identity_type, identity_number, identity_index, identity_tail) IN (0, 4)',
)
@Check('dependant_identity_tail_two', 'length(identity_tail) = 2')
@Check('dependant_link_whole', '(linked_account_id IS NULL) = (linked_at IS NULL)')
@Check('dependant_linked_to_another', 'linked_account_id <> account_id')
@Index('dependant_of_account', ['accountId'])
@Index('dependant_identity_once', ['accountId', 'identityIndex'], {
  unique: true,
  where: '(removed_at IS NULL)',
})
@Index('dependant_linked_once', ['accountId', 'linkedAccountId'], {
  unique: true,
  where: '(removed_at IS NULL)',
})
@Index('dependant_of_linked', ['linkedAccountId'], { where: '(linked_account_id IS NOT NULL)' })
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

  @Column({ type: 'text', nullable: true })
  identityType!: IdentityType | null;

  /** Sealed with the dependant's own key; shown nowhere but by a recorded reveal. */
  @Column({ type: 'bytea', nullable: true })
  identityNumber!: Buffer | null;

  /** Finds the same number without showing it. */
  @Column({ type: 'bytea', nullable: true })
  identityIndex!: Buffer | null;

  /** Its last two characters, which may be shown. */
  @Column({ type: 'text', nullable: true })
  identityTail!: string | null;

  /** The person's own account, from which consent is given and taken back. */
  @ForeignKey(() => AccountRow, { name: 'dependant_linked_account_fk' })
  @Column({ type: 'uuid', nullable: true })
  linkedAccountId!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  linkedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  removedAt!: Date | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
