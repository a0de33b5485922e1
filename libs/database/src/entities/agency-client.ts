import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import type { ClientMethod } from '#domain/agencies/client-credentials.js';
import type { ClientScope } from '#domain/agencies/client-scopes.js';
import { AccountRow } from './account.js';
import { AgencyRow } from './agency.js';

/** A program of an agency, and what it may do. */
@Entity('agency_client')
@Unique('agency_client_account_once', ['accountId'])
@Check('agency_client_name_given', 'length(name) BETWEEN 1 AND 100')
@Check('agency_client_method_known', `method IN ('private_key_jwt', 'client_secret')`)
@Check(
  'agency_client_scopes_known',
  `cardinality(scopes) > 0 AND scopes <@ ARRAY['cards:verify', 'entitlements:redeem', 'requests:read', 'requests:write',
    'slots:write', 'webhooks:manage']`,
)
@Check('agency_client_rate_bounded', 'requests_a_minute BETWEEN 1 AND 100000')
@Index('agency_client_of_agency', ['agencyId', 'id'])
export class AgencyClientRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'agency_client_pk' })
  id!: string;

  @ForeignKey(() => AgencyRow, { name: 'agency_client_agency_fk' })
  @Column({ type: 'uuid' })
  agencyId!: string;

  /** The account that it acts as. Nobody can sign in to it. */
  @ForeignKey(() => AccountRow, { name: 'agency_client_account_fk' })
  @Column({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  method!: ClientMethod;

  @Column({ type: 'text', array: true })
  scopes!: ClientScope[];

  /** Where it may call from, as CIDR; from everywhere when empty. */
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  addressRanges!: string[];

  @Column({ type: 'integer' })
  requestsAMinute!: number;

  /** Whether it may try things with made-up cards, where the portal has a sandbox. */
  @Column({ type: 'boolean', default: false })
  sandbox!: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;

  /** Tokens from before count no more: they ended when it, or its agency, was shut. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  tokensFrom!: Date;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
