import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountRow } from './account.js';

/** An offer of the card to a wallet, and what became of it. Codes and tokens are kept as hashes alone. */
@Entity('credential_offer')
@Unique('credential_offer_code_once', ['codeHash'])
@Unique('credential_offer_token_once', ['tokenHash'])
@Check('credential_offer_wrong_codes_bounded', 'wrong_codes BETWEEN 0 AND 5')
@Check('credential_offer_ends', 'expires_at > created_at')
@Check('credential_offer_taken_whole', '(token_hash IS NULL) = (token_expires_at IS NULL)')
@Check('credential_offer_issued_after_taken', 'issued_at IS NULL OR token_hash IS NOT NULL')
@Index('credential_offer_one_live', ['holderId'], {
  unique: true,
  where: '((withdrawn_at IS NULL) AND (issued_at IS NULL))',
})
@Index('credential_offer_age', ['createdAt'])
export class CredentialOfferRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'credential_offer_pk' })
  id!: string;

  @ForeignKey(() => AccountRow, { name: 'credential_offer_holder_fk' })
  @Column({ type: 'uuid' })
  holderId!: string;

  @Column({ type: 'bytea' })
  codeHash!: Buffer;

  /** Of the code and the digits together, so that a copy of this table helps nobody to guess them. */
  @Column({ type: 'bytea' })
  transactionHash!: Buffer;

  @Column({ type: 'integer', default: 0 })
  wrongCodes!: number;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  /** Of the token that a wallet got for the codes. */
  @Column({ type: 'bytea', nullable: true })
  tokenHash!: Buffer | null;

  @Column({ type: 'timestamptz', nullable: true })
  tokenExpiresAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  issuedAt!: Date | null;
}
