import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ClientScope } from '#domain/agencies/client-scopes.js';
import { AgencyClientRow } from './agency-client.js';

/** An access token of a client. Only its hash is kept. */
@Entity('agency_client_token')
@Index('agency_client_token_age', ['expiresAt'])
export class AgencyClientTokenRow {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'agency_client_token_pk' })
  tokenHash!: Buffer;

  @ForeignKey(() => AgencyClientRow, { name: 'agency_client_token_client_fk' })
  @Column({ type: 'uuid' })
  clientId!: string;

  @Column({ type: 'text', array: true })
  scopes!: ClientScope[];

  /** Of the key whose proof each call must bring along (RFC 9449); null for a bearer token. */
  @Column({ type: 'text', nullable: true })
  keyThumbprint!: string | null;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  /** By the database's clock. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  issuedAt!: Date;
}
