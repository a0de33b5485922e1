import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ToldField } from '#domain/cards/disclosure.js';
import type { LookReason, VerificationResult, VerificationWay } from '#domain/cards/verification.js';
import { AccountRow } from './account.js';
import { AgencyRow } from './agency.js';
import { CardRow } from './card.js';

/** One look of an agency at a card, and what it was told. */
@Entity('card_verification')
@Unique('card_verification_presentation_once', ['presentationId'])
@Check('card_verification_way_known', `way IN ('presentation', 'card_number', 'wallet')`)
@Check('card_verification_result_known', `result IN ('valid', 'invalid', 'stale')`)
@Check('card_verification_reason_given', `(result = 'valid') = (reason IS NULL)`)
@Check('card_verification_told_when_valid', `result = 'valid' OR told = '{}'`)
@Check(
  'card_verification_takes_one',
  `CASE WHEN way = 'card_number' THEN presentation_id IS NULL
    ELSE result <> 'valid' OR presentation_id IS NOT NULL END`,
)
@Check(
  'card_verification_read_before',
  `read_at IS NULL OR (way = 'presentation' AND read_at <= verified_at)`,
)
@Index('card_verification_of_holder', ['holderId', 'verifiedAt', 'id'])
export class CardVerificationRow {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'uuidv7()',
    primaryKeyConstraintName: 'card_verification_pk',
  })
  id!: string;

  @ForeignKey(() => CardRow, { name: 'card_verification_card_fk' })
  @Column({ type: 'uuid' })
  cardId!: string;

  @ForeignKey(() => AccountRow, { name: 'card_verification_holder_fk' })
  @Column({ type: 'uuid' })
  holderId!: string;

  @ForeignKey(() => AgencyRow, { name: 'card_verification_agency_fk' })
  @Column({ type: 'uuid' })
  agencyId!: string;

  @ForeignKey(() => AccountRow, { name: 'card_verification_verifier_fk' })
  @Column({ type: 'uuid' })
  verifiedBy!: string;

  @Column({ type: 'timestamptz' })
  verifiedAt!: Date;

  @Column({ type: 'text' })
  way!: VerificationWay;

  /** Set by the look that took the presentation, or answered the request to a wallet; there is one. */
  @Column({ type: 'uuid', nullable: true })
  presentationId!: string | null;

  /** Of an unknown card there is no row. */
  @Column({ type: 'text' })
  result!: Exclude<VerificationResult, 'unknown'>;

  @Column({ type: 'text', nullable: true })
  reason!: LookReason | null;

  @Column({ type: 'text', array: true })
  told!: ToldField[];

  /** When the agency read the code, where it did so without a network and handed it in later. */
  @Column({ type: 'timestamptz', nullable: true })
  readAt!: Date | null;
}
