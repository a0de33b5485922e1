import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { CardRow } from './card.js';
import { StatusListRow } from './status-list.js';

/** Where a card's state stands in a status list. The database draws it as soon as there is a card. */
@Entity('card_status')
@Unique('card_status_index_once', ['listId', 'index'])
@Check('card_status_index_in_list', 'index BETWEEN 0 AND 131071')
export class CardStatusRow {
  @ForeignKey(() => CardRow, { name: 'card_status_card_fk' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'card_status_pk' })
  cardId!: string;

  @ForeignKey(() => StatusListRow, { name: 'card_status_list_fk' })
  @Column({ type: 'uuid' })
  listId!: string;

  @Column({ type: 'integer' })
  index!: number;
}
