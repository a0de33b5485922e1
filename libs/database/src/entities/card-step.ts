import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from './account.js';
import { CardRow } from './card.js';

export const CARD_STEPS = ['suspend', 'reinstate', 'revoke'] as const;
export type CardStepAction = (typeof CARD_STEPS)[number];

/** Why the office suspended a card, let it hold again or ended it: kept apart from the event, which stays for ever. */
@Entity('card_step')
@Check('card_step_action_known', `action IN ('suspend', 'reinstate', 'revoke')`)
@Check('card_step_by_another', 'taken_by <> holder_id')
@Index('card_step_of_card', ['cardId', 'takenAt'])
@Index('card_step_of_holder', ['holderId'])
export class CardStepRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'card_step_pk' })
  id!: string;

  @ForeignKey(() => CardRow, { name: 'card_step_card_fk' })
  @Column({ type: 'uuid' })
  cardId!: string;

  @ForeignKey(() => AccountRow, { name: 'card_step_holder_fk' })
  @Column({ type: 'uuid' })
  holderId!: string;

  @Column({ type: 'text' })
  action!: CardStepAction;

  @Column({ type: 'text' })
  reason!: string;

  @ForeignKey(() => AccountRow, { name: 'card_step_taker_fk' })
  @Column({ type: 'uuid' })
  takenBy!: string;

  @Column({ type: 'timestamptz' })
  takenAt!: Date;
}
