import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Tier, Track } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { AccreditationState } from '#domain/accreditation/lifecycle.js';
import { AccountRow } from './account.js';
import { AccreditationImportRow } from './accreditation-import.js';
import { PolicyVersionRow } from './policy-version.js';

@Entity('accreditation_application')
@Check(
  'application_state_known',
  `state IN ('draft', 'submitted', 'in_review', 'returned', 'recommended', 'on_notice', 'objected', 'accredited',
    'rejected', 'appealed', 'withdrawn')`,
)
@Check(
  'application_track_known',
  `track IN ('research', 'engineering', 'enterprise', 'health_education_culture', 'vocational_skills', 'local')`,
)
@Check(
  'application_tiers_known',
  `recommended_tier IN ('A', 'B', 'C', 'D', 'E') AND tier IN ('A', 'B', 'C', 'D', 'E')`,
)
@Check(
  'application_four_eyes',
  'approver_id <> reviewer_id AND approver_id <> applicant_id AND reviewer_id <> applicant_id',
)
@Check(
  'application_accredited_whole',
  `state <> 'accredited' OR (tier IS NOT NULL AND decided_at IS NOT NULL
    AND (origin = 'import' OR (reviewer_id IS NOT NULL AND approver_id IS NOT NULL)))`,
)
@Check(
  'application_submitted_whole',
  `state IN ('draft', 'withdrawn') OR (submitted_at IS NOT NULL AND applicant_name IS NOT NULL)`,
)
@Check(
  'application_notice_whole',
  `state NOT IN ('on_notice', 'objected', 'accredited') OR origin = 'import'
    OR (notice_from IS NOT NULL AND notice_until IS NOT NULL)`,
)
@Check('application_origin_known', `origin IN ('portal', 'import')`)
@Check(
  'application_imported_whole',
  `num_nonnulls(import_id, import_row) = CASE origin WHEN 'import' THEN 2 ELSE 0 END`,
)
@Index('application_once_a_row', ['importId', 'importRow'], {
  unique: true,
  where: '(import_id IS NOT NULL)',
})
@Index('application_one_open', ['applicantId'], {
  unique: true,
  where: `(state <> ALL (ARRAY['accredited'::text, 'rejected'::text, 'withdrawn'::text]))`,
})
@Index('application_queue', { synchronize: false })
@Index('application_of_applicant', ['applicantId', 'id'])
@Index('application_public_notice', ['noticeUntil', 'id'], {
  where: `(state = ANY (ARRAY['on_notice'::text, 'objected'::text]))`,
})
@Index('application_late', ['dueOn'], { where: '(due_on IS NOT NULL)' })
@Index('application_notice', ['noticeUntil'], { where: `(state = 'on_notice'::text)` })
export class AccreditationApplicationRow {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'uuidv7()',
    primaryKeyConstraintName: 'accreditation_application_pk',
  })
  id!: string;

  @ForeignKey(() => AccountRow, { name: 'application_applicant_fk' })
  @Column({ type: 'uuid' })
  applicantId!: string;

  /** Name and employer as they were when it was submitted; the public notice shows these. */
  @Column({ type: 'text', nullable: true })
  applicantName!: string | null;

  @Column({ type: 'text', nullable: true })
  applicantEmployer!: string | null;

  @Column({ type: 'text' })
  track!: Track;

  @Column({ type: 'text' })
  state!: AccreditationState;

  @ForeignKey(() => PolicyVersionRow, 'version', { name: 'application_policy_fk' })
  @Column({ type: 'text' })
  policyVersion!: string;

  @ForeignKey(() => AccountRow, { name: 'application_reviewer_fk' })
  @Column({ type: 'uuid', nullable: true })
  reviewerId!: string | null;

  @ForeignKey(() => AccountRow, { name: 'application_approver_fk' })
  @Column({ type: 'uuid', nullable: true })
  approverId!: string | null;

  @Column({ type: 'text', nullable: true })
  recommendedTier!: Tier | null;

  @Column({ type: 'text', nullable: true })
  tier!: Tier | null;

  @Column({ type: 'date', nullable: true })
  noticeFrom!: IsoDate | null;

  /** The last day of the public notice. */
  @Column({ type: 'date', nullable: true })
  noticeUntil!: IsoDate | null;

  @Column({ type: 'timestamptz', nullable: true })
  noticeEndedAt!: Date | null;

  /** The day by which the office owes its next step. */
  @Column({ type: 'date', nullable: true })
  dueOn!: IsoDate | null;

  /** The day on which the step began whose time limit `dueOn` is the end of. */
  @Column({ type: 'date', nullable: true })
  stepBeganOn!: IsoDate | null;

  /** The due date whose passing has been told to those above; another one is told again. */
  @Column({ type: 'date', nullable: true })
  escalatedDueOn!: IsoDate | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  /** `import`: accredited on paper, so that no reviewer, approver or notice is known here. */
  @Column({ type: 'text', default: 'portal' })
  origin!: 'portal' | 'import';

  @ForeignKey(() => AccreditationImportRow, { name: 'application_import_fk' })
  @Column({ type: 'uuid', nullable: true })
  importId!: string | null;

  /** The row of the imported file. */
  @Column({ type: 'integer', nullable: true })
  importRow!: number | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
