import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AgencyClientRow } from './agency-client.js';

/** A secret of a client, of which only the hash is kept, or its public key. */
@Entity('agency_client_credential')
@Unique('agency_client_credential_secret_once', ['secretHash'])
@Check('agency_client_credential_one_kind', '(secret_hash IS NULL) <> (public_jwk IS NULL)')
@Check('agency_client_credential_place_known', 'place IN (1, 2)')
@Check('agency_client_credential_told_known', 'told_days IN (30, 7, 1)')
@Check('agency_client_credential_ends', 'expires_at > created_at')
@Index('agency_client_credential_two', ['clientId', 'place'], { unique: true, where: 'revoked_at IS NULL' })
export class AgencyClientCredentialRow {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'uuidv7()',
    primaryKeyConstraintName: 'agency_client_credential_pk',
  })
  id!: string;

  @ForeignKey(() => AgencyClientRow, { name: 'agency_client_credential_client_fk' })
  @Column({ type: 'uuid' })
  clientId!: string;

  @Column({ type: 'integer' })
  place!: number;

  @Column({ type: 'bytea', nullable: true })
  secretHash!: Buffer | null;

  @Column({ type: 'jsonb', nullable: true })
  publicJwk!: object | null;

  /** By which people tell it from another: the last letters of the secret, or the `kid` of the key. */
  @Column({ type: 'text' })
  hint!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  /** The notice of its end that was given last, as so many days before it. */
  @Column({ type: 'integer', nullable: true })
  toldDays!: number | null;
}
