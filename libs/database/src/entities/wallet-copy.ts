import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CopyWay } from '#domain/cards/wallet-copies.js';
import { CardRow } from './card.js';

/** A copy of a card that is bound to the key of a wallet. The credential itself is not kept. */
@Entity('wallet_copy')
@Check('wallet_copy_way_known', `way IN ('wallet', 'own_key')`)
@Check('wallet_copy_ends', 'expires_at > issued_at')
@Index('wallet_copy_of_card', ['cardId', 'expiresAt'])
export class WalletCopyRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'wallet_copy_pk' })
  id!: string;

  @ForeignKey(() => CardRow, { name: 'wallet_copy_card_fk' })
  @Column({ type: 'uuid' })
  cardId!: string;

  @Column({ type: 'text' })
  way!: CopyWay;

  /** Of the wallet's key (RFC 7638): a copy that is shown with another was not issued here. */
  @Column({ type: 'text' })
  keyThumbprint!: string;

  @Column({ type: 'timestamptz' })
  issuedAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}
