import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AccreditationApplicationRow } from './accreditation-application.js';

/** One criterion that an applicant says is met, with the facts that it asks for. */
@Entity('claim')
@Unique('claim_once', ['applicationId', 'criterion'])
export class ClaimRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'claim_pk' })
  id!: string;

  @ForeignKey(() => AccreditationApplicationRow, { name: 'claim_application_fk' })
  @Column({ type: 'uuid' })
  applicationId!: string;

  @Column({ type: 'text' })
  criterion!: string;

  @Column({ type: 'text' })
  statement!: string;

  @Column({ type: 'jsonb' })
  facts!: Record<string, unknown>;

  @Column({ type: 'integer' })
  position!: number;
}
