import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccountRow } from './account.js';

/** Who an applicant is. */
@Entity('profile')
@Check('profile_nationality_iso', `nationality ~ '^[A-Z]{2}$'`)
@Check('profile_identity_type_known', `identity_type IN ('resident_identity_card', 'passport')`)
@Check('profile_identity_tail_two', 'length(identity_tail) = 2')
@Index('profile_birth_date', ['birthDate'])
@Index('profile_identity_index', ['identityIndex'])
export class ProfileRow {
  @ForeignKey(() => AccountRow, { name: 'profile_account_fk' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'profile_pk' })
  accountId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'date' })
  birthDate!: IsoDate;

  /** ISO 3166-1 alpha-2. */
  @Column({ type: 'text' })
  nationality!: string;

  @Column({ type: 'text' })
  identityType!: 'resident_identity_card' | 'passport';

  /** Sealed with the person's key (or, from before there were such keys, the master key); shown nowhere but by a recorded reveal. */
  @Column({ type: 'bytea' })
  identityNumber!: Buffer;

  /** Finds the same number of others without showing it; null until a profile from before is saved again. */
  @Column({ type: 'bytea', nullable: true })
  identityIndex!: Buffer | null;

  /** Its last two characters, which may be shown. */
  @Column({ type: 'text' })
  identityTail!: string;

  @Column({ type: 'text' })
  employer!: string;

  @Column({ type: 'text' })
  jobTitle!: string;

  @Column({ type: 'text' })
  phone!: string;

  @Column({ type: 'text' })
  city!: string;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
