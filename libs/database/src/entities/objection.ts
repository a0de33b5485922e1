import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ObjectionState } from '#domain/accreditation/objection-states.js';
import { AccountRow } from './account.js';
import { AccreditationApplicationRow } from './accreditation-application.js';

/** What somebody says against an application on public notice. Decided once, and never changed after. */
@Entity('objection')
@Check('objection_state_known', `state IN ('open', 'upheld', 'dismissed', 'lapsed')`)
@Check(
  'objection_decided_whole',
  `(state = 'open') = (decided_at IS NULL) AND (state IN ('upheld', 'dismissed')) = (decided_by IS NOT NULL)
    AND (decided_by IS NULL) = (decision_reason IS NULL)`,
)
@Check('objection_decided_by_another', 'decided_by <> objector_id')
@Index('objection_one_open', ['applicationId', 'objectorId'], {
  unique: true,
  where: `(state = 'open'::text)`,
})
@Index('objection_of_application', ['applicationId', 'writtenAt'])
@Index('objection_of_objector', ['objectorId', 'writtenAt', 'id'])
export class ObjectionRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'objection_pk' })
  id!: string;

  @ForeignKey(() => AccreditationApplicationRow, { name: 'objection_application_fk' })
  @Column({ type: 'uuid' })
  applicationId!: string;

  @ForeignKey(() => AccountRow, { name: 'objection_objector_fk' })
  @Column({ type: 'uuid' })
  objectorId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'text' })
  state!: ObjectionState;

  @Column({ type: 'timestamptz' })
  writtenAt!: Date;

  @ForeignKey(() => AccountRow, { name: 'objection_decider_fk' })
  @Column({ type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  decisionReason!: string | null;
}
