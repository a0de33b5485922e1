import { CardStatusRow } from '#database/entities/card-status.js';
import { WalletCopyRow } from '#database/entities/wallet-copy.js';
import type { Transaction } from '#database/transactions.js';

/** Where a credential says that its state stands. */
export interface StatusPlace {
  readonly idx: number;
  readonly uri: string;
}

/** What stands at a place of a status list: a card, and of a copy in a wallet which. */
export interface PlacedCard {
  readonly cardId: string;
  /** Null where the place is the card's own. */
  readonly copy: WalletCopyRow | null;
}

/** Null of a place that nothing has. Whoever asks must see all cards. */
export async function findPlace(
  { manager }: Transaction,
  { idx: index, uri }: StatusPlace,
): Promise<PlacedCard | null> {
  const listId = uri.slice(uri.lastIndexOf('/') + 1);
  const place = await manager.findOneBy(CardStatusRow, { index, listId });
  if (place === null) return null;
  const { cardId, copyId } = place;
  return {
    cardId,
    copy: copyId === null ? null : await manager.findOneByOrFail(WalletCopyRow, { id: copyId }),
  };
}
