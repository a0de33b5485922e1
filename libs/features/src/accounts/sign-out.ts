import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { SessionRow } from '#database/entities/session.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from './find-session.js';

/** Ends the sign-in that asks for it, its cookie and its token alike, in every process at once. */
@Injectable()
export class SignOut {
  constructor(private readonly transactions: Transactions) {}

  async run(signedIn: SignedIn): Promise<void> {
    await this.transactions.run(signedIn.actor, async (tx) => {
      const { signInId } = await tx.manager.findOneByOrFail(SessionRow, { id: signedIn.sessionId });
      await tx.manager.update(SessionRow, { signInId, revokedAt: IsNull() }, { revokedAt: new Date() });
      await tx.record({
        type: 'account.signed_out',
        subjectType: 'account',
        subjectId: signedIn.actor.accountId,
      });
    });
  }
}
