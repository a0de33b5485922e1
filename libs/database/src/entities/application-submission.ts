import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { SubmittedContent } from '#domain/accreditation/submission-changes.js';
import { AccreditationApplicationRow } from './accreditation-application.js';

/** What an applicant handed in, as it was then. Append-only. */
@Entity('application_submission')
@Unique('submission_numbered_once', ['applicationId', 'number'])
@Check('submission_number_counts', 'number >= 1')
export class ApplicationSubmissionRow {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'uuidv7()',
    primaryKeyConstraintName: 'application_submission_pk',
  })
  id!: string;

  @ForeignKey(() => AccreditationApplicationRow, { name: 'submission_application_fk' })
  @Column({ type: 'uuid' })
  applicationId!: string;

  /** 1 for the first submission, and one more for each that follows. */
  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'jsonb' })
  content!: SubmittedContent;

  @Column({ type: 'timestamptz' })
  submittedAt!: Date;
}
