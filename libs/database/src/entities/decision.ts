import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Tier } from '#domain/catalogue/policy.js';
import { AccountRow } from './account.js';
import { AccreditationApplicationRow } from './accreditation-application.js';

/** Who decided what, when, why and on which rules. Append-only. */
@Entity('decision')
@Check('decision_decider_known', `(role = 'system') = (decided_by IS NULL)`)
@Index('decision_of_application', ['applicationId', 'decidedAt'])
export class DecisionRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'decision_pk' })
  id!: string;

  @ForeignKey(() => AccreditationApplicationRow, { name: 'decision_application_fk' })
  @Column({ type: 'uuid' })
  applicationId!: string;

  @Column({ type: 'text' })
  action!: string;

  @Column({ type: 'text', nullable: true })
  tier!: Tier | null;

  @Column({ type: 'text', nullable: true })
  reasonCode!: string | null;

  @Column({ type: 'text' })
  reason!: string;

  @ForeignKey(() => AccountRow, { name: 'decision_decider_fk' })
  /** Null: nobody; the portal did by itself what the policy says. */
  @Column({ type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'text' })
  role!: string;

  @Column({ type: 'text' })
  policyVersion!: string;

  /** The assessment that lay before the decider. */
  @Column({ type: 'jsonb' })
  trace!: unknown;

  @Column({ type: 'timestamptz' })
  decidedAt!: Date;

  /** The same, signed: a JWS that anybody can verify and weigh again. Null for decisions made before there were any. */
  @Column({ type: 'text', nullable: true })
  receipt!: string | null;
}
