import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccreditationApplicationRow } from './accreditation-application.js';
import { ClaimRow } from './claim.js';

/** A document that the applicant said at submission would follow 容缺受理; each is promised once. */
@Entity('evidence_promise')
@Unique('evidence_promise_once', ['claimId', 'kind'])
@Check('evidence_promise_one_end', 'kept_at IS NULL OR broken_at IS NULL')
@Index('evidence_promise_of_application', ['applicationId'])
@Index('evidence_promise_open', ['dueOn'], { where: '((kept_at IS NULL) AND (broken_at IS NULL))' })
export class EvidencePromiseRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'evidence_promise_pk' })
  id!: string;

  @ForeignKey(() => AccreditationApplicationRow, { name: 'evidence_promise_application_fk' })
  @Column({ type: 'uuid' })
  applicationId!: string;

  @ForeignKey(() => ClaimRow, { name: 'evidence_promise_claim_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  claimId!: string;

  /** Code of the document kind that is to follow. */
  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'timestamptz' })
  promisedAt!: Date;

  /** The last day on which it may come. */
  @Column({ type: 'date' })
  dueOn!: IsoDate;

  @Column({ type: 'timestamptz', nullable: true })
  keptAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  brokenAt!: Date | null;
}
