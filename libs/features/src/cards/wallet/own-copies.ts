import { MoreThan } from 'typeorm';
import { copyState, type CopyState } from '#domain/cards/wallet-copies.js';
import type { Transaction } from '#database/transactions.js';
import { WalletCopyRow } from '#database/entities/wallet-copy.js';

/** What ran out is shown for as long as it was good. */
const SHOWN_MILLISECONDS = 90 * 24 * 3600 * 1000;

/** A copy of one's card in a wallet, and what may be done with it. */
export interface CopyDetails {
  readonly copy: WalletCopyRow;
  readonly state: CopyState;
  readonly actions: readonly 'end'[];
}

export function copyDetails(copy: WalletCopyRow, now: Date): CopyDetails {
  const state = copyState(copy, now);
  return { copy, state, actions: state === 'valid' ? ['end'] : [] };
}

/** The copies of a card that hold or have not been over for long, the newest first. */
export async function copiesOf(tx: Transaction, cardId: string): Promise<CopyDetails[]> {
  const since = new Date(tx.now.getTime() - SHOWN_MILLISECONDS);
  const copies = await tx.manager.find(WalletCopyRow, {
    where: { cardId, expiresAt: MoreThan(since) },
    order: { issuedAt: 'DESC', id: 'DESC' },
  });
  return copies.map((copy) => copyDetails(copy, tx.now));
}
