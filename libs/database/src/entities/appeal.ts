import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AccreditationApplicationRow } from './accreditation-application.js';

/** What an applicant says against the rejection of his or her application, once. Append-only. */
@Entity('appeal')
@Unique('appeal_once', ['applicationId'])
export class AppealRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'appeal_pk' })
  id!: string;

  @ForeignKey(() => AccreditationApplicationRow, { name: 'appeal_application_fk' })
  @Column({ type: 'uuid' })
  applicationId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'timestamptz' })
  writtenAt!: Date;
}
