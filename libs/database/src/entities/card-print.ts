import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PrintKind } from '#domain/cards/card-print.js';
import { AccountRow } from './account.js';
import { CardRow } from './card.js';

/** A print of a card on paper or as a pass, and how often somebody has checked it. Who checked is not kept. */
@Entity('card_print')
@Check('card_print_kind_known', `kind IN ('paper', 'apple_pass', 'google_pass')`)
@Check('card_print_withdrawn_after', 'withdrawn_at >= printed_at')
@Check('card_print_checks_counted', '(checks = 0) = (last_checked_at IS NULL) AND checks >= 0')
@Index('card_print_of_holder', ['holderId', 'printedAt', 'id'])
export class CardPrintRow {
  /** The `jti` of the document that was signed for it. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'card_print_pk' })
  id!: string;

  @ForeignKey(() => CardRow, { name: 'card_print_card_fk' })
  @Column({ type: 'uuid' })
  cardId!: string;

  @ForeignKey(() => AccountRow, { name: 'card_print_holder_fk' })
  @Column({ type: 'uuid' })
  holderId!: string;

  @Column({ type: 'text' })
  kind!: PrintKind;

  @Column({ type: 'timestamptz' })
  printedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ type: 'integer', default: 0 })
  checks!: number;

  @Column({ type: 'timestamptz', nullable: true })
  lastCheckedAt!: Date | null;
}
