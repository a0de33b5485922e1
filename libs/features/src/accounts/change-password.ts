import { Injectable } from '@nestjs/common';
import { AccountRow } from '#database/entities/account.js';
import { SessionRow } from '#database/entities/session.js';
import { Transactions } from '#database/transactions.js';
import { hashPassword, verifyPassword } from '#platform/password-hash.js';
import { PortalError } from '../errors/portal-error.js';
import type { SignedIn } from './find-session.js';
import { refuseWeakPassword } from './password-rules.js';
import { setPassword } from './set-password.js';
import { SignInAttempts } from './sign-in-attempts.js';

export interface PasswordChange {
  readonly currentPassword: string;
  readonly password: string;
  /** The network address that the attempt comes from. */
  readonly address: string;
}

/** Changes one's own password. This sign-in stays, all others end. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: SignInAttempts,
  ) {}

  /** @throws PortalError `account.password_wrong`, `account.password_weak`, `auth.too_many_attempts` */
  async run(
    { actor, sessionId }: SignedIn,
    { currentPassword, password, address }: PasswordChange,
  ): Promise<void> {
    const { accountId } = actor;
    const { account, signInId } = await this.transactions.run(actor, async (tx) => ({
      account: await tx.manager.findOneByOrFail(AccountRow, { id: accountId }),
      signInId: (await tx.manager.findOneByOrFail(SessionRow, { id: sessionId })).signInId,
    }));
    const email = account.email ?? '';
    // Whoever sits at somebody's open session guesses no better than at the sign-in.
    await this.attempts.count(email, address);
    if (!(await verifyPassword(account.passwordHash, currentPassword)))
      throw new PortalError('account.password_wrong');
    refuseWeakPassword(password, email);
    const passwordHash = await hashPassword(password);
    await this.transactions.run(actor, (tx) => setPassword(tx, { accountId, passwordHash, signInId }));
    await this.attempts.reset(email, address);
  }
}
