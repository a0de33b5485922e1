import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { RehearsalTally } from '#domain/eligibility/rehearse.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccountRow } from './account.js';
import { PolicyVersionRow } from './policy-version.js';

export const REHEARSAL_STATES = ['queued', 'running', 'done', 'cancelled', 'failed'] as const;
export type RehearsalState = (typeof REHEARSAL_STATES)[number];

/** A draft tried on all holders. The worker goes through them batch by batch; the row says how far it has come. */
@Entity('policy_rehearsal')
@Check('policy_rehearsal_state_known', `state IN ('queued', 'running', 'done', 'cancelled', 'failed')`)
@Check('policy_rehearsal_ended_whole', `(state IN ('queued', 'running')) = (ended_at IS NULL)`)
@Check('policy_rehearsal_counts', 'holders >= 0 AND done >= 0 AND failures >= 0')
@Index('policy_rehearsal_one_live', ['policyVersionId'], { unique: true, where: '(ended_at IS NULL)' })
@Index('policy_rehearsal_of_version', { synchronize: false })
export class PolicyRehearsalRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'policy_rehearsal_pk' })
  id!: string;

  @ForeignKey(() => PolicyVersionRow, { name: 'policy_rehearsal_version_fk' })
  @Column({ type: 'uuid' })
  policyVersionId!: string;

  /** The change of the draft that was tried. */
  @Column({ type: 'integer' })
  draftVersion!: number;

  /** The published version that it was compared with. */
  @ForeignKey(() => PolicyVersionRow, 'version', { name: 'policy_rehearsal_compared_fk' })
  @Column({ type: 'text' })
  comparedWith!: string;

  /** The day as of which everything is judged, however long it takes. */
  @Column({ type: 'date' })
  onDay!: IsoDate;

  @Column({ type: 'text' })
  state!: RehearsalState;

  @ForeignKey(() => AccountRow, { name: 'policy_rehearsal_account_fk' })
  @Column({ type: 'uuid' })
  requestedBy!: string;

  @Column({ type: 'timestamptz' })
  requestedAt!: Date;

  /** Holders of active cards when it was asked for. */
  @Column({ type: 'integer' })
  holders!: number;

  @Column({ type: 'integer', default: 0 })
  done!: number;

  /** The last card that was judged; the next batch begins after it. */
  @Column({ type: 'uuid', nullable: true })
  lastCardId!: string | null;

  /** Batches that failed in a row. */
  @Column({ type: 'integer', default: 0 })
  failures!: number;

  @Column({ type: 'jsonb' })
  result!: RehearsalTally;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}
