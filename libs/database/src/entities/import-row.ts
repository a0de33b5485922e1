import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Tier, Track } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccreditationImportRow } from './accreditation-import.js';

/**
 * One person of a file, ready to be imported, with the ids and the sealed number that account and profile will have.
 * Of a row that something is wrong with only the blind index is kept. Nobody reads these but the portal itself, and
 * they are gone when the import has ended.
 */
@Entity('import_row')
@Check('import_row_number_counts', 'number >= 2')
@Check(
  'import_row_whole_or_bare',
  `num_nulls(account_id, sealed_key, identity_number, identity_tail, identity_type, name, birth_date, nationality,
    employer, job_title, phone, city, tier, track, accredited_on, valid_until) IN (0, 16)
    AND (account_id IS NULL OR identity_index IS NOT NULL)`,
)
@Index('import_row_of_person', ['importId', 'identityIndex'])
export class ImportRowRow {
  @ForeignKey(() => AccreditationImportRow, { name: 'import_row_import_fk' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'import_row_pk' })
  importId!: string;

  /** As a spreadsheet numbers it. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'import_row_pk' })
  number!: number;

  @Column({ type: 'bytea', nullable: true })
  identityIndex!: Buffer | null;

  @Column({ type: 'uuid', nullable: true })
  accountId!: string | null;

  @Column({ type: 'uuid', default: () => 'uuidv7()' })
  applicationId!: string;

  @Column({ type: 'uuid', default: () => 'uuidv7()' })
  cardId!: string;

  @Column({ type: 'bytea', nullable: true })
  sealedKey!: Buffer | null;

  @Column({ type: 'bytea', nullable: true })
  identityNumber!: Buffer | null;

  @Column({ type: 'text', nullable: true })
  identityTail!: string | null;

  @Column({ type: 'text', nullable: true })
  identityType!: 'resident_identity_card' | 'passport' | null;

  @Column({ type: 'text', nullable: true })
  name!: string | null;

  @Column({ type: 'date', nullable: true })
  birthDate!: IsoDate | null;

  @Column({ type: 'text', nullable: true })
  nationality!: string | null;

  @Column({ type: 'text', nullable: true })
  employer!: string | null;

  @Column({ type: 'text', nullable: true })
  jobTitle!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text', nullable: true })
  city!: string | null;

  @Column({ type: 'text', nullable: true })
  tier!: Tier | null;

  @Column({ type: 'text', nullable: true })
  track!: Track | null;

  @Column({ type: 'text', nullable: true })
  criterion!: string | null;

  @Column({ type: 'date', nullable: true })
  accreditedOn!: IsoDate | null;

  @Column({ type: 'date', nullable: true })
  validUntil!: IsoDate | null;
}
