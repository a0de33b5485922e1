import { Injectable } from '@nestjs/common';
import { OFFLINE_HOURS, refuseOfflineUse } from '#domain/cards/offline-use.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { PortalError } from '../../errors/portal-error.js';
import { VerifyCard, type CardVerification } from './verify-card.js';

/** Hands in a look at a code that an agency without a network had, so that the holder sees it like any other. */
@Injectable()
export class HandInLook {
  constructor(
    private readonly transactions: Transactions,
    private readonly verifyCard: VerifyCard,
  ) {}

  /** @throws PortalError `verification.time_in_future`, `verification.too_late` and as `VerifyCard` does */
  async run(
    session: SignedIn,
    look: { readonly presentation: string; readonly readAt: Date },
  ): Promise<CardVerification> {
    const now = await this.transactions.run(session.actor, async (tx) => tx.now);
    const refusal = refuseOfflineUse(look.readAt, now);
    if (refusal === 'in_future') throw new PortalError('verification.time_in_future');
    if (refusal === 'too_late')
      throw new PortalError('verification.too_late', { parameters: { hours: OFFLINE_HOURS } });
    return this.verifyCard.run(session, look);
  }
}
