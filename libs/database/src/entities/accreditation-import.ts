import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ImportState } from '#domain/imports/lifecycle.js';
import { AccountRow } from './account.js';
import { PolicyVersionRow } from './policy-version.js';

/** A file of people who were accredited on paper. */
@Entity('accreditation_import')
@Check('import_format_known', `format IN ('csv', 'xlsx')`)
@Check('import_sha256_hex', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('import_state_known', `state IN ('checking', 'checked', 'committing', 'committed', 'discarded')`)
@Check('import_progress_percent', 'progress BETWEEN 0 AND 100')
@Check('import_four_eyes', 'committed_by <> uploaded_by')
@Check('import_committed_by_somebody', `(state IN ('committing', 'committed')) = (committed_by IS NOT NULL)`)
@Check('import_committed_clean', `state NOT IN ('committing', 'committed') OR problems = 0`)
@Check(
  'import_file_while_open',
  `(state IN ('committed', 'discarded')) = (sealed_key IS NULL)
    AND (state IN ('committed', 'discarded')) = (ended_at IS NOT NULL)`,
)
@Check(
  'import_master_key_named',
  `master_key_id ~ '^[0-9a-f]{16}$' AND (master_key_id IS NULL) = (sealed_key IS NULL)`,
)
@Index('import_file_once', ['sha256'], { unique: true, where: `(state <> 'discarded'::text)` })
@Index('import_by_upload', ['uploadedAt', 'id'])
export class AccreditationImportRow {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'uuidv7()',
    primaryKeyConstraintName: 'accreditation_import_pk',
  })
  id!: string;

  /** Of the file as it was sent: the same file is imported once. */
  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'text' })
  format!: 'csv' | 'xlsx';

  @Column({ type: 'text' })
  fileName!: string;

  @Column({ type: 'integer' })
  sizeBytes!: number;

  /** Under which names the sealed pieces of the file are stored; empty once they are removed. */
  @Column({ type: 'text', array: true })
  pieces!: string[];

  /** Opens the pieces; wrapped by the master key, and gone when the import has ended. */
  @Column({ type: 'bytea', nullable: true })
  sealedKey!: Buffer | null;

  /** Which master key wraps it; the keys of the staged people are wrapped by the same one. */
  @Column({ type: 'text', nullable: true })
  masterKeyId!: string | null;

  @Column({ type: 'text' })
  state!: ImportState;

  /** Counts the checks, so that one that was overtaken by another writes nothing. */
  @Column({ type: 'integer', default: 1 })
  round!: number;

  /** What the last check held the rows against. */
  @ForeignKey(() => PolicyVersionRow, 'version', { name: 'import_policy_fk' })
  @Column({ type: 'text', nullable: true })
  policyVersion!: string | null;

  /** The number of the last row that was checked; a check that was broken off goes on behind it. */
  @Column({ type: 'integer', default: 0 })
  lastRow!: number;

  /** Rows that were checked, without empty ones and the heading. */
  @Column({ type: 'integer', default: 0 })
  people!: number;

  @Column({ type: 'integer', default: 0 })
  problems!: number;

  /** People imported so far; they are all visible at once, at the end. */
  @Column({ type: 'integer', default: 0 })
  imported!: number;

  /** Percent of the file that is checked. */
  @Column({ type: 'integer', default: 0 })
  progress!: number;

  @ForeignKey(() => AccountRow, { name: 'import_uploader_fk' })
  @Column({ type: 'uuid' })
  uploadedBy!: string;

  @Column({ type: 'timestamptz' })
  uploadedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  checkedAt!: Date | null;

  @ForeignKey(() => AccountRow, { name: 'import_committer_fk' })
  @Column({ type: 'uuid', nullable: true })
  committedBy!: string | null;

  /** When it was committed or discarded. */
  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
