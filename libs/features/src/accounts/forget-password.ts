import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { IsNull } from 'typeorm';
import { system } from '#database/actor.js';
import { AccountRow } from '#database/entities/account.js';
import { PasswordResetRow } from '#database/entities/password-reset.js';
import { Transactions } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import { Outlets } from '../notifications/outlets.js';
import { planDeliveries } from '../notifications/plan-deliveries.js';
import { SignInAttempts } from './sign-in-attempts.js';

const OPEN_FOR_MS = 30 * 60_000;
/** Longer than writing down a letter takes, so that the time of the answer does not tell whether there is one. */
const ANSWER_AFTER_MS = 400;

/**
 * Sends whoever forgot a password a letter by which another one is set. What is answered, and when, is the same whether
 * the address belongs to an account or not.
 */
@Injectable()
export class ForgetPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: SignInAttempts,
    private readonly outlets: Outlets,
  ) {}

  /**
   * A second letter takes the place of the first.
   * @throws PortalError `password_reset.no_mail`, `auth.too_many_attempts`
   */
  async run({ email, address }: { readonly email: string; readonly address: string }): Promise<void> {
    if (!this.outlets.inService.includes('mail')) throw new PortalError('password_reset.no_mail');
    const wanted = email.toLowerCase();
    await this.attempts.count(`forgotten ${wanted}`, address);
    await Promise.all([this.send(wanted), sleep(ANSWER_AFTER_MS)]);
  }

  private async send(email: string): Promise<void> {
    await this.transactions.run(system('forget-password'), async (tx) => {
      const account = await tx.manager.findOne(AccountRow, {
        where: { email, active: true },
        lock: { mode: 'pessimistic_write' },
      });
      if (account === null) return;
      const { id: accountId } = account;
      const now = new Date();
      await tx.manager.update(PasswordResetRow, { accountId, endedAt: IsNull() }, { endedAt: now });
      const { identifiers } = await tx.manager.insert(PasswordResetRow, {
        ...{ accountId, createdAt: now, expiresAt: new Date(now.getTime() + OPEN_FOR_MS) },
      });
      const passwordResetId = identifiers[0]?.['id'] as string;
      await planDeliveries(tx, { accountId, passwordResetId }, ['mail'], this.outlets);
      await tx.record({
        type: 'account.password_reset_asked',
        subjectType: 'account',
        subjectId: accountId,
        data: { passwordResetId },
      });
    });
  }
}
