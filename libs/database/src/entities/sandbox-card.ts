import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { CardState } from '#domain/cards/lifecycle.js';
import type { Tier } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccountRow } from './account.js';

/** A made-up card, of the one program that tries things with it. */
@Entity('sandbox_card')
@Unique('sandbox_card_once', ['accountId', 'state'])
@Check('sandbox_card_state_known', `state IN ('active', 'suspended', 'expired', 'revoked', 'superseded')`)
@Check('sandbox_card_validity_ordered', 'valid_from <= valid_until')
export class SandboxCardRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'sandbox_card_pk' })
  id!: string;

  /** The account as which the program acts. */
  @ForeignKey(() => AccountRow, { name: 'sandbox_card_account_fk' })
  @Column({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  state!: CardState;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  tier!: Tier;

  @Column({ type: 'date' })
  validFrom!: IsoDate;

  @Column({ type: 'date' })
  validUntil!: IsoDate;

  /** The code that was made with it. */
  @Column({ type: 'uuid' })
  presentationId!: string;

  /** When a first look took the code. */
  @Column({ type: 'timestamptz', nullable: true })
  takenAt!: Date | null;

  /** When it was last found valid. */
  @Column({ type: 'timestamptz', nullable: true })
  lookedAt!: Date | null;

  /** When the code gave its one use. */
  @Column({ type: 'timestamptz', nullable: true })
  redeemedAt!: Date | null;
}
