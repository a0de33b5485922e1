import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Track } from '#domain/catalogue/policy.js';
import { AccountRow } from './account.js';

/** A track on which a reviewer may review. */
@Entity('reviewer_track')
@Check(
  'reviewer_track_known',
  `track IN ('research', 'engineering', 'enterprise', 'health_education_culture', 'vocational_skills', 'local')`,
)
export class ReviewerTrackRow {
  @ForeignKey(() => AccountRow, { name: 'reviewer_track_account_fk', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reviewer_track_pk' })
  accountId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'reviewer_track_pk' })
  track!: Track;
}
