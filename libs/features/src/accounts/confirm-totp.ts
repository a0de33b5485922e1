import { Injectable } from '@nestjs/common';
import { AccountRow } from '#database/entities/account.js';
import { SessionRow } from '#database/entities/session.js';
import { Transactions } from '#database/transactions.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { PortalError } from '../errors/portal-error.js';
import type { SignedIn } from './find-session.js';
import { acceptedTotpStep } from './one-time-codes.js';

/** Switches one-time codes on with a first right code. Only the session that showed it goes on. */
@Injectable()
export class ConfirmTotp {
  constructor(
    private readonly transactions: Transactions,
    private readonly encryption: FieldEncryption,
  ) {}

  /** @throws PortalError `auth.mfa_already_enrolled`, `auth.mfa_code_wrong` */
  async run({ actor, sessionId }: SignedIn, code: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const account = await tx.manager.findOneOrFail(AccountRow, {
        where: { id: actor.accountId },
        lock: { mode: 'pessimistic_write' },
      });
      if (account.totpConfirmedAt !== null) throw new PortalError('auth.mfa_already_enrolled');
      const step = await acceptedTotpStep(account, code, this.encryption);
      if (step === null) throw new PortalError('auth.mfa_code_wrong');
      await tx.manager.update(
        AccountRow,
        { id: account.id },
        { totpConfirmedAt: new Date(), totpLastStep: String(step) },
      );
      await tx.manager
        .createQueryBuilder()
        .update(SessionRow)
        .set({ revokedAt: new Date() })
        .where('account_id = :account AND id <> :session AND revoked_at IS NULL', {
          account: account.id,
          session: sessionId,
        })
        .execute();
      await tx.manager.update(SessionRow, { id: sessionId }, { secondFactor: true });
      await tx.record({ type: 'account.mfa_enrolled', subjectType: 'account', subjectId: account.id });
    });
  }
}
