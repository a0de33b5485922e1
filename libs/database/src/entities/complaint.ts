import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ComplaintState } from '#domain/complaints/lifecycle.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccountRow } from './account.js';
import { AgencyRow } from './agency.js';
import { CardVerificationRow } from './card-verification.js';
import { PersonalDataRevealRow } from './personal-data-reveal.js';
import { ServiceRequestRow } from './service-request.js';

/** Somebody complains about a request, an agency or a look at his or her data or card. */
@Entity('complaint')
@Check(
  'complaint_about_whole',
  `CASE about
    WHEN 'request' THEN request_id IS NOT NULL AND agency_id IS NOT NULL AND looked_by IS NULL
      AND num_nonnulls(reveal_id, verification_id) = 0
    WHEN 'agency' THEN agency_id IS NOT NULL AND looked_by IS NULL
      AND num_nonnulls(request_id, reveal_id, verification_id) = 0
    WHEN 'look' THEN reveal_id IS NOT NULL AND looked_by IS NOT NULL
      AND num_nonnulls(request_id, agency_id, verification_id) = 0
    WHEN 'verification' THEN verification_id IS NOT NULL AND agency_id IS NOT NULL
      AND looked_by IS NOT NULL AND num_nonnulls(request_id, reveal_id) = 0
    ELSE false END`,
)
@Check(
  'complaint_state_known',
  `state IN ('filed', 'with_agency', 'answered', 'upheld', 'dismissed', 'withdrawn')`,
)
@Check('complaint_due_while_open', `(due_on IS NOT NULL) = (state IN ('filed', 'with_agency', 'answered'))`)
@Check('complaint_forwarded_whole', `state NOT IN ('with_agency', 'answered') OR forwarded_at IS NOT NULL`)
@Check(
  'complaint_answered_whole',
  `(answer IS NULL) = (answered_at IS NULL) AND (state <> 'answered' OR answer IS NOT NULL)`,
)
@Check(
  'complaint_decided_whole',
  `(state IN ('upheld', 'dismissed')) = (decided_at IS NOT NULL) AND (decided_at IS NULL) = (decided_by IS NULL)
    AND (decided_at IS NULL) = (decision_reason IS NULL)`,
)
@Check(
  'complaint_decided_by_another',
  'decided_by IS NULL OR (decided_by <> complainant_id AND decided_by IS DISTINCT FROM looked_by)',
)
@Index('complaint_one_open', { synchronize: false })
@Index('complaint_newest', ['filedAt', 'id'])
@Index('complaint_of_complainant', ['complainantId', 'filedAt'])
@Index('complaint_of_agency', ['agencyId', 'filedAt'])
@Index('complaint_open_due', ['dueOn'], { where: '(due_on IS NOT NULL)' })
export class ComplaintRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'complaint_pk' })
  id!: string;

  @ForeignKey(() => AccountRow, { name: 'complaint_complainant_fk' })
  @Column({ type: 'uuid' })
  complainantId!: string;

  @Column({ type: 'text' })
  about!: 'request' | 'agency' | 'look' | 'verification';

  @ForeignKey(() => ServiceRequestRow, { name: 'complaint_request_fk' })
  @Column({ type: 'uuid', nullable: true })
  requestId!: string | null;

  /** Of a request, the agency that had it when the complaint was filed. */
  @ForeignKey(() => AgencyRow, { name: 'complaint_agency_fk' })
  @Column({ type: 'uuid', nullable: true })
  agencyId!: string | null;

  @ForeignKey(() => PersonalDataRevealRow, { name: 'complaint_reveal_fk' })
  @Column({ type: 'uuid', nullable: true })
  revealId!: string | null;

  /** A look of the agency at the complainant's card. */
  @ForeignKey(() => CardVerificationRow, { name: 'complaint_verification_fk' })
  @Column({ type: 'uuid', nullable: true })
  verificationId!: string | null;

  /** Who looked, so that he or she does not decide. The complainant is never told. */
  @ForeignKey(() => AccountRow, { name: 'complaint_looker_fk' })
  @Column({ type: 'uuid', nullable: true })
  lookedBy!: string | null;

  @Column({ type: 'date' })
  happenedOn!: IsoDate;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  state!: ComplaintState;

  @Column({ type: 'timestamptz' })
  filedAt!: Date;

  /** The day on which the step began whose last day `dueOn` is. */
  @Column({ type: 'date' })
  stepBeganOn!: IsoDate;

  @Column({ type: 'date', nullable: true })
  dueOn!: IsoDate | null;

  /** The `dueOn` whose lateness was told. */
  @Column({ type: 'date', nullable: true })
  escalatedDueOn!: IsoDate | null;

  /** When the agency was asked; from then on it sees the complaint. */
  @Column({ type: 'timestamptz', nullable: true })
  forwardedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  decisionReason!: string | null;

  @ForeignKey(() => AccountRow, { name: 'complaint_decider_fk' })
  @Column({ type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
