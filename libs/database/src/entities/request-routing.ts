import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from './account.js';
import { AgencyRow } from './agency.js';
import { ServiceRequestRow } from './service-request.js';

/** Why a case went to an agency that its holder did not choose. */
@Entity('request_routing')
@Check(
  'request_routing_whole',
  `(CASE way WHEN 'least_busy' THEN open_cases >= 0 AND candidates >= 1 AND from_agency_id IS NULL AND reason IS NULL
    WHEN 'reassigned' THEN from_agency_id <> agency_id AND reason IS NOT NULL AND decided_by IS NOT NULL
    ELSE false END) IS TRUE`,
)
@Index('request_routing_of_request', ['requestId', 'id'])
export class RequestRoutingRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'request_routing_pk' })
  id!: string;

  @ForeignKey(() => ServiceRequestRow, { name: 'request_routing_request_fk' })
  @Column({ type: 'uuid' })
  requestId!: string;

  @Column({ type: 'text' })
  way!: 'least_busy' | 'reassigned';

  @ForeignKey(() => AgencyRow, { name: 'request_routing_agency_fk' })
  @Column({ type: 'uuid' })
  agencyId!: string;

  @ForeignKey(() => AgencyRow, { name: 'request_routing_from_agency_fk' })
  @Column({ type: 'uuid', nullable: true })
  fromAgencyId!: string | null;

  /** What the agency had open when it was found to be the least busy, and of how many agencies. */
  @Column({ type: 'integer', nullable: true })
  openCases!: number | null;

  @Column({ type: 'integer', nullable: true })
  candidates!: number | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @ForeignKey(() => AccountRow, { name: 'request_routing_decider_fk' })
  @Column({ type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'timestamptz' })
  decidedAt!: Date;
}
