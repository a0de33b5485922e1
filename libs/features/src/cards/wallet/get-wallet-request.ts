import { Injectable } from '@nestjs/common';
import { walletRequestState, type WalletRequestState } from '#domain/cards/wallet-requests.js';
import { WalletRequestRow } from '#database/entities/wallet-request.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { PortalError } from '../../errors/portal-error.js';
import { VerifyCard, type CardVerification } from '../presentations/verify-card.js';
import { findAnswer } from './open-wallet-request.js';

export interface AnsweredRequest {
  readonly state: WalletRequestState;
  readonly expiresAt: Date;
  /** What the look came to, for ten minutes after it. */
  readonly verification: CardVerification | null;
}

/** What became of a request of one's agency to a wallet. */
@Injectable()
export class GetWalletRequest {
  constructor(
    private readonly transactions: Transactions,
    private readonly verifyCard: VerifyCard,
  ) {}

  /** @throws PortalError `resource.not_found` */
  async run(session: SignedIn, id: string): Promise<AnsweredRequest> {
    const { actor } = session;
    const { state, expiresAt, look } = await this.transactions.run(actor, async (tx) => {
      const row = await tx.manager.findOneBy(WalletRequestRow, { id, agencyId: actor.agencyId ?? '' });
      if (row === null) throw new PortalError('resource.not_found');
      const answer = await findAnswer(tx, id);
      const answeredAt = answer?.verifiedAt ?? null;
      return {
        state: walletRequestState({ ...row, answeredAt }, tx.now),
        ...{ expiresAt: row.expiresAt, look: answer },
      };
    });
    const isTold = state === 'answered' && look !== null;
    return { state, expiresAt, verification: isTold ? await this.verifyCard.tell(session, look) : null };
  }
}
