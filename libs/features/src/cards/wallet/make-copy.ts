import { MoreThan } from 'typeorm';
import { MOST_COPIES, type CopyWay } from '#domain/cards/wallet-copies.js';
import { CardStatusRow } from '#database/entities/card-status.js';
import { WalletCopyRow } from '#database/entities/wallet-copy.js';
import type { Transaction } from '#database/transactions.js';
import { thumbprintOf } from '#platform/jws.js';
import { PortalError } from '../../errors/portal-error.js';

/** One copy of a card after another, so that the limit holds. */
const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';

/** A copy that is about to be signed. */
export interface NewCopy {
  readonly cardId: string;
  readonly way: CopyWay;
  readonly key: { readonly x: string; readonly y: string };
  readonly expiresAt: Date;
}

/** Enters a copy of a card in a wallet and answers its place. @throws PortalError `credential.copies_full` */
export async function makeCopy(
  tx: Transaction,
  { cardId, way, key, expiresAt }: NewCopy,
): Promise<CardStatusRow & { readonly copyId: string }> {
  await tx.manager.query(LOCK, [`copies of ${cardId}`]);
  await refuseMoreCopies(tx, cardId);
  const { identifiers } = await tx.manager.insert(WalletCopyRow, {
    ...{ cardId, way, keyThumbprint: thumbprintOf(key), issuedAt: tx.now, expiresAt },
  });
  const copyId = identifiers[0]?.['id'] as string;
  return { ...(await tx.manager.findOneByOrFail(CardStatusRow, { copyId })), copyId };
}

/** @throws PortalError `credential.copies_full` */
export async function refuseMoreCopies(tx: Transaction, cardId: string): Promise<void> {
  const running = await tx.manager.countBy(WalletCopyRow, { cardId, expiresAt: MoreThan(tx.now) });
  if (running >= MOST_COPIES)
    throw new PortalError('credential.copies_full', { parameters: { most: MOST_COPIES } });
}
