import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AgencyRow } from './agency.js';

/** A service that an agency fulfils. */
@Entity('agency_service')
@Index('agency_service_by_service', ['service', 'agencyId'])
export class AgencyServiceRow {
  @ForeignKey(() => AgencyRow, { name: 'agency_service_agency_fk', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'agency_service_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'agency_service_pk' })
  service!: string;
}
