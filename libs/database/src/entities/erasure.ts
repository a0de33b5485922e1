import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ErasureState } from '#domain/erasure/lifecycle.js';
import { AccountRow } from './account.js';

/** That somebody is to be erased: who asked, and what an administrator did about it. */
@Entity('erasure')
@Check('erasure_state_known', `state IN ('requested', 'carried_out', 'refused', 'withdrawn')`)
@Check(
  'erasure_decided_whole',
  `(state = 'requested') = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)`,
)
@Check(
  'erasure_four_eyes',
  `state <> 'carried_out' OR (decided_by <> requested_by AND decided_by <> account_id)`,
)
@Index('erasure_one_open', ['accountId'], { unique: true, where: `(state = 'requested'::text)` })
@Index('erasure_of_account', ['accountId', 'requestedAt'])
@Index('erasure_newest', ['requestedAt', 'id'])
export class ErasureRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'erasure_pk' })
  id!: string;

  /** Whose data it is. */
  @ForeignKey(() => AccountRow, { name: 'erasure_account_fk' })
  @Column({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  state!: ErasureState;

  @ForeignKey(() => AccountRow, { name: 'erasure_requester_fk' })
  @Column({ type: 'uuid' })
  requestedBy!: string;

  @Column({ type: 'timestamptz' })
  requestedAt!: Date;

  /** What an administrator who asks for somebody else goes by; gone once it is carried out. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @ForeignKey(() => AccountRow, { name: 'erasure_decider_fk' })
  @Column({ type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  /** Why it was refused. */
  @Column({ type: 'text', nullable: true })
  decisionReason!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
