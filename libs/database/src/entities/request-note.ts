import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from './account.js';
import { AgencyRow } from './agency.js';
import { ServiceRequestRow } from './service-request.js';

/** What an agency or the service office notes about a request for itself. Its holder never sees it. */
@Entity('request_note')
@Check('request_note_text_given', 'length(text) BETWEEN 1 AND 4000')
@Index('request_note_of_request', ['requestId', 'id'])
export class RequestNoteRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'request_note_pk' })
  id!: string;

  @ForeignKey(() => ServiceRequestRow, { name: 'request_note_request_fk' })
  @Column({ type: 'uuid' })
  requestId!: string;

  /** The agency that noted it; null for the service office. */
  @ForeignKey(() => AgencyRow, { name: 'request_note_agency_fk' })
  @Column({ type: 'uuid', nullable: true })
  agencyId!: string | null;

  @ForeignKey(() => AccountRow, { name: 'request_note_writer_fk' })
  @Column({ type: 'uuid' })
  writtenBy!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'timestamptz' })
  writtenAt!: Date;
}
