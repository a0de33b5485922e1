import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { system } from '#database/actor.js';
import { AccountRow } from '#database/entities/account.js';
import { Transactions } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import { Outlets } from '../notifications/outlets.js';
import { mayResetAlone } from './may-reset-alone.js';
import { sendPasswordLink } from './send-password-link.js';
import { SignInAttempts } from './sign-in-attempts.js';

/** Longer than writing down a letter takes, so that the time of the answer does not tell whether there is one. */
const ANSWER_AFTER_MS = 400;

/**
 * Sends whoever forgot a password a letter by which another one is set. What is answered, and when, is the same whether
 * the address belongs to an account or not. Staff who have yet to set up one-time codes get a letter without a link: they
 * are invited anew by an administrator, for a mailbox alone shall open no staff account.
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
      const told = { subjectType: 'account', subjectId: account.id } as const;
      if (!(await mayResetAlone(tx, account))) {
        await tx.record({ type: 'account.password_reset_refused', ...told });
        return;
      }
      const passwordResetId = await sendPasswordLink(tx, account, 'forgotten', this.outlets);
      await tx.record({ type: 'account.password_reset_asked', ...told, data: { passwordResetId } });
    });
  }
}
