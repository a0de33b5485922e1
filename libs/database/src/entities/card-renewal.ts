import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from './account.js';
import { CardRow } from './card.js';

export const RENEWAL_STATES = ['asked', 'renewed', 'refused', 'lapsed'] as const;
/** Asked for by the holder; decided by the office; lapsed when the card ended otherwise. */
export type RenewalState = (typeof RENEWAL_STATES)[number];

/** A holder's wish for another card before this one ends, and what became of it. */
@Entity('card_renewal')
@Check('card_renewal_state_known', `state IN ('asked', 'renewed', 'refused', 'lapsed')`)
@Check('card_renewal_ended_whole', `(state = 'asked') = (decided_at IS NULL)`)
@Check(
  'card_renewal_decided_whole',
  `(state IN ('renewed', 'refused')) = (decided_by IS NOT NULL AND reason IS NOT NULL)`,
)
@Check('card_renewal_by_another', 'decided_by <> holder_id')
@Check('card_renewal_gives_a_card', `(state = 'renewed') = (new_card_id IS NOT NULL)`)
@Index('card_renewal_one_open', ['cardId'], { unique: true, where: `(state = 'asked'::text)` })
@Index('card_renewal_of_card', ['cardId', 'askedAt'])
export class CardRenewalRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'card_renewal_pk' })
  id!: string;

  @ForeignKey(() => CardRow, { name: 'card_renewal_card_fk' })
  @Column({ type: 'uuid' })
  cardId!: string;

  @ForeignKey(() => AccountRow, { name: 'card_renewal_holder_fk' })
  @Column({ type: 'uuid' })
  holderId!: string;

  @Column({ type: 'text' })
  state!: RenewalState;

  /** What the holder does now, by which the office sees whether the conditions of the tier still hold. */
  @Column({ type: 'text' })
  statement!: string;

  @Column({ type: 'timestamptz' })
  askedAt!: Date;

  @ForeignKey(() => AccountRow, { name: 'card_renewal_decider_fk' })
  @Column({ type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @ForeignKey(() => CardRow, { name: 'card_renewal_new_card_fk' })
  @Column({ type: 'uuid', nullable: true })
  newCardId!: string | null;
}
