import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CardRow } from './card.js';
import { StatusListRow } from './status-list.js';
import { WalletCopyRow } from './wallet-copy.js';

/**
 * Where the state of a card, or of one copy of it in a wallet, stands in a status list. The database draws it as soon
 * as there is one.
 */
@Entity('card_status')
@Unique('card_status_copy_once', ['copyId'])
@Check('card_status_index_in_list', 'index BETWEEN 0 AND 131071')
@Index('card_status_of_card', ['cardId'], { unique: true, where: '(copy_id IS NULL)' })
export class CardStatusRow {
  @ForeignKey(() => CardRow, { name: 'card_status_card_fk' })
  @Column({ type: 'uuid' })
  cardId!: string;

  /** Null for what the code on the holder's screen names. */
  @ForeignKey(() => WalletCopyRow, { name: 'card_status_copy_fk' })
  @Column({ type: 'uuid', nullable: true })
  copyId!: string | null;

  @ForeignKey(() => StatusListRow, { name: 'card_status_list_fk' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'card_status_pk' })
  listId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'card_status_pk' })
  index!: number;
}
