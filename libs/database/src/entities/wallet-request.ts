import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AskedClaim } from '#domain/cards/wallet-requests.js';
import { AccountRow } from './account.js';
import { AgencyRow } from './agency.js';

/** What an agency asks a wallet to show. Whoever answers first is the look that has this id as its presentation. */
@Entity('wallet_request')
@Check('wallet_request_ends', 'expires_at > asked_at')
@Check('wallet_request_key_of_encrypted', 'encrypted OR sealed_key IS NULL')
@Check(
  'wallet_request_claims_known',
  `cardinality(claims) > 0 AND claims <@ ARRAY['name', 'tier', 'valid_until']`,
)
@Index('wallet_request_age', ['askedAt'])
export class WalletRequestRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'wallet_request_pk' })
  id!: string;

  @ForeignKey(() => AgencyRow, { name: 'wallet_request_agency_fk' })
  @Column({ type: 'uuid' })
  agencyId!: string;

  @ForeignKey(() => AccountRow, { name: 'wallet_request_asker_fk' })
  @Column({ type: 'uuid' })
  askedBy!: string;

  @Column({ type: 'timestamptz' })
  askedAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  /** What the wallet signs, so that its answer is to this request. */
  @Column({ type: 'text' })
  nonce!: string;

  @Column({ type: 'text', array: true })
  claims!: AskedClaim[];

  /** When the holder said no. */
  @Column({ type: 'timestamptz', nullable: true })
  declinedAt!: Date | null;

  /** Whether the answer has to be encrypted. */
  @Column({ type: 'boolean', default: false })
  encrypted!: boolean;

  /** The key that it is encrypted to, until it is used or over. */
  @Column({ type: 'bytea', nullable: true })
  sealedKey!: Buffer | null;
}
