import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A key that the portal signs with, or has signed with; at most one is not retired. */
@Entity('signing_key')
@Unique('signing_key_kid_unique', ['kid'])
@Check('signing_key_jwk_of_kid', `public_jwk ->> 'kid' = kid AND NOT public_jwk ? 'd'`)
@Index('signing_key_one_current', { synchronize: false })
export class SigningKeyRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'signing_key_pk' })
  id!: string;

  /** The thumbprint of the public key. */
  @Column({ type: 'text' })
  kid!: string;

  @Column({ type: 'jsonb' })
  publicJwk!: object;

  /** Under the master key; the bytes are worth nothing without it. */
  @Column({ type: 'bytea' })
  sealedPrivateKey!: Buffer;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  /** From when on it signs nothing more; what it signed before still verifies. */
  @Column({ type: 'timestamptz', nullable: true })
  retiredAt!: Date | null;
}
