import type { Localized } from '#domain/shared/localized.js';
import { walletRequestState } from '#domain/cards/wallet-requests.js';
import { AgencyRow } from '#database/entities/agency.js';
import { CardVerificationRow } from '#database/entities/card-verification.js';
import { WalletRequestRow } from '#database/entities/wallet-request.js';
import type { Transaction } from '#database/transactions.js';

/** A request that a wallet can still answer, and who asks. */
export interface OpenWalletRequest {
  readonly row: WalletRequestRow;
  readonly agencyName: Localized;
}

/** The request with this id, while it is open; else null. */
export async function findOpenWalletRequest(tx: Transaction, id: string): Promise<OpenWalletRequest | null> {
  const row = await tx.manager.findOneBy(WalletRequestRow, { id });
  if (row === null) return null;
  const answeredAt = (await findAnswer(tx, id))?.verifiedAt ?? null;
  if (walletRequestState({ ...row, answeredAt }, tx.now) !== 'open') return null;
  const { name: agencyName } = await tx.manager.findOneByOrFail(AgencyRow, { id: row.agencyId });
  return { row, agencyName };
}

/** The look that answered a request: it took the id of the request as its presentation, of which there is one. */
export function findAnswer({ manager }: Transaction, requestId: string): Promise<CardVerificationRow | null> {
  return manager.findOneBy(CardVerificationRow, { presentationId: requestId, way: 'wallet' });
}
