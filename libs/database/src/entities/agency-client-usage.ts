import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AgencyClientRow } from './agency-client.js';

/** How much a client called on one day. */
@Entity('agency_client_usage')
@Check('agency_client_usage_counted', 'answered >= 0 AND refused >= 0')
export class AgencyClientUsageRow {
  @ForeignKey(() => AgencyClientRow, { name: 'agency_client_usage_client_fk' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'agency_client_usage_pk' })
  clientId!: string;

  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'agency_client_usage_pk' })
  day!: string;

  @Column({ type: 'integer' })
  answered!: number;

  /** Over the limit, from a foreign address, without the scope or not valid. */
  @Column({ type: 'integer' })
  refused!: number;
}
