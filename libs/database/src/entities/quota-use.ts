import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountRow } from './account.js';

/** How much of a quota is used: one counter a holder, service, period and beneficiary. */
@Entity('quota_use')
@Check('quota_use_not_negative', 'used >= 0')
@Check('quota_use_within_limit', 'allowed IS NULL OR used <= allowed')
export class QuotaUseRow {
  @ForeignKey(() => AccountRow, { name: 'quota_use_holder_fk' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'quota_use_pk' })
  holderId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'quota_use_pk' })
  service!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'quota_use_pk' })
  periodKey!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'quota_use_pk' })
  beneficiaryKey!: string;

  @Column({ type: 'integer' })
  used!: number;

  /** What the tier allowed when it was last taken; null is unlimited. */
  @Column({ type: 'integer', nullable: true })
  allowed!: number | null;
}
