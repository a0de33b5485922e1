import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ConsentBasis, ConsentEnd, GuardianCapacity } from '#domain/family/consent.js';
import type { ConsentFormState } from '#domain/family/form-lifecycle.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccountRow } from './account.js';
import { DependantRow } from './dependant.js';

/** That somebody agreed to services being asked for: to which text, when and how, and when it ended. */
@Entity('dependant_consent')
@Check('dependant_consent_basis_known', `basis IN ('own_account', 'signed_document', 'guardianship')`)
@Check('dependant_consent_guardian_named', `(basis = 'guardianship') = (guardian_capacity IS NOT NULL)`)
@Check('dependant_consent_capacity_known', `guardian_capacity IN ('parent', 'other_guardian')`)
@Check('dependant_consent_signed', `(basis = 'signed_document') = (signed_on IS NOT NULL)`)
@Check(
  'dependant_consent_document_of_signed',
  `basis = 'signed_document' OR num_nonnulls(document_name, document_type, document_sha256) = 0`,
)
@Check(
  'dependant_consent_document_whole',
  'num_nulls(document_name, document_type, document_sha256) IN (0, 3)',
)
@Check('dependant_consent_sha256_hex', `document_sha256 ~ '^[0-9a-f]{64}$'`)
@Check(
  'dependant_consent_end_known',
  `end_reason IN ('withdrawn', 'replaced', 'unlinked', 'changed', 'rejected')`,
)
@Check('dependant_consent_ended_whole', 'num_nulls(ended_at, ended_by, end_reason) IN (0, 3)')
@Check('dependant_consent_check_known', `check_state IN ('unchecked', 'confirmed', 'rejected')`)
@Check('dependant_consent_check_of_signed', `(basis = 'signed_document') = (check_state IS NOT NULL)`)
@Check(
  'dependant_consent_checked_whole',
  `num_nulls(checked_by, checked_at) = CASE WHEN check_state IN ('confirmed', 'rejected') THEN 0 ELSE 2 END`,
)
@Check('dependant_consent_checked_by_another', 'checked_by <> recorded_by')
@Check(
  'dependant_consent_rejected_whole',
  `(check_state IS NOT DISTINCT FROM 'rejected') = (check_reason IS NOT NULL)
    AND (end_reason IS NOT DISTINCT FROM 'rejected') = (check_reason IS NOT NULL)`,
)
@Index('dependant_consent_forms', ['recordedAt', 'id'], { where: '(check_state IS NOT NULL)' })
@Index('dependant_consent_one_open', ['dependantId'], { unique: true, where: '(ended_at IS NULL)' })
@Index('dependant_consent_of_dependant', ['dependantId', 'recordedAt'])
@Index('dependant_consent_document', ['documentSha256'], { where: '(document_sha256 IS NOT NULL)' })
export class DependantConsentRow {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'uuidv7()',
    primaryKeyConstraintName: 'dependant_consent_pk',
  })
  id!: string;

  @ForeignKey(() => DependantRow, { name: 'dependant_consent_dependant_fk' })
  @Column({ type: 'uuid' })
  dependantId!: string;

  @Column({ type: 'text' })
  basis!: ConsentBasis;

  @Column({ type: 'text' })
  textVersion!: string;

  /** The person, or the holder who declared the guardianship or handed the signed document in. */
  @ForeignKey(() => AccountRow, { name: 'dependant_consent_recorder_fk' })
  @Column({ type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ type: 'text', nullable: true })
  guardianCapacity!: GuardianCapacity | null;

  /** The day that stands on the document. */
  @Column({ type: 'date', nullable: true })
  signedOn!: IsoDate | null;

  @Column({ type: 'text', nullable: true })
  documentName!: string | null;

  @Column({ type: 'text', nullable: true })
  documentType!: string | null;

  /** Where the file store keeps it; gone with the person. */
  @Column({ type: 'text', nullable: true })
  documentSha256!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @ForeignKey(() => AccountRow, { name: 'dependant_consent_ender_fk' })
  @Column({ type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  endReason!: ConsentEnd | null;

  /** What the service office made of a signed document; null of any other consent. */
  @Column({ type: 'text', nullable: true })
  checkState!: ConsentFormState | null;

  @ForeignKey(() => AccountRow, { name: 'dependant_consent_checker_fk' })
  @Column({ type: 'uuid', nullable: true })
  checkedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  checkedAt!: Date | null;

  /** Why it was rejected. */
  @Column({ type: 'text', nullable: true })
  checkReason!: string | null;
}
