import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { QuotaMovement } from '#domain/quotas/movements.js';
import { AccountRow } from './account.js';
import { QuotaUseRow } from './quota-use.js';
import { ServiceRequestRow } from './service-request.js';

const COUNTER = ['holderId', 'service', 'periodKey', 'beneficiaryKey'] as const;

/** One movement of a counter; only added to, by the database's own functions. The counter is the sum of them. */
@Entity('quota_entry')
@Check(
  'quota_entry_amount_of_movement',
  `CASE movement WHEN 'take' THEN amount > 0 WHEN 'give_back' THEN amount < 0 WHEN 'carry' THEN amount <> 0
    WHEN 'correct' THEN amount <> 0 ELSE false END`,
)
@Check('quota_entry_of_request', `movement NOT IN ('take', 'give_back') OR request_id IS NOT NULL`)
@Check('quota_entry_correction_explained', `(movement = 'correct') = (reason IS NOT NULL)`)
@ForeignKey(() => QuotaUseRow, COUNTER, COUNTER, { name: 'quota_entry_use_fk', onDelete: 'CASCADE' })
@Index('quota_entry_of_holder', ['holderId', 'at', 'id'])
@Index('quota_entry_by_request', ['requestId'])
export class QuotaEntryRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'quota_entry_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  holderId!: string;

  @Column({ type: 'text' })
  service!: string;

  @Column({ type: 'text' })
  periodKey!: string;

  @Column({ type: 'text' })
  beneficiaryKey!: string;

  @Column({ type: 'text' })
  movement!: QuotaMovement;

  /** What it adds to the uses; what gives back is negative. */
  @Column({ type: 'integer' })
  amount!: number;

  @ForeignKey(() => ServiceRequestRow, { name: 'quota_entry_request_fk' })
  @Column({ type: 'uuid', nullable: true })
  requestId!: string | null;

  /** Null when it came about by itself. */
  @ForeignKey(() => AccountRow, { name: 'quota_entry_by_fk' })
  @Column({ type: 'uuid', nullable: true })
  byAccount!: string | null;

  /** Why a counter was corrected. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'timestamptz' })
  at!: Date;
}
