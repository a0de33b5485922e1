import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { system } from '#database/actor.js';
import { AccountRow } from '#database/entities/account.js';
import { EmailChangeRow } from '#database/entities/email-change.js';
import { PasswordResetRow } from '#database/entities/password-reset.js';
import { SessionRow } from '#database/entities/session.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { verifyPassword } from '#platform/password-hash.js';
import { SealedLinks } from '#platform/sealed-links.js';
import { PortalError } from '../errors/portal-error.js';
import { EMAIL_CHANGE_LINK } from '../notifications/outgoing-message.js';
import { SignInAttempts } from './sign-in-attempts.js';

export interface EmailConfirmation {
  /** Of the letter's link. */
  readonly token: string;
  readonly password: string;
  /** The network address that the attempt comes from. */
  readonly address: string;
}

/**
 * Makes an address that an administrator asked for the one to sign in with. Whoever confirms reads its mail and knows
 * the password: so neither an address that was typed wrong once more nor an administrator alone gets the account. All
 * sign-ins end.
 */
@Injectable()
export class ConfirmEmail {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: SealedLinks,
    private readonly attempts: SignInAttempts,
  ) {}

  /**
   * @throws PortalError `email_change.invalid`, `account.password_wrong`, which leaves the link as it is,
   *   `account.email_taken`, `auth.too_many_attempts`
   */
  async run({ token, password, address }: EmailConfirmation): Promise<void> {
    const id = this.links.open(token, EMAIL_CHANGE_LINK);
    if (id === null) throw new PortalError('email_change.invalid');
    const actor = system('confirm-email');
    const account = await this.transactions.run(actor, async (tx) => (await openFor(tx, id)).account);
    const before = account.email ?? '';
    await this.attempts.count(before, address);
    if (!(await verifyPassword(account.passwordHash, password)))
      throw new PortalError('account.password_wrong');
    await this.transactions.run(actor, async (tx) => {
      // Another password since then is another proof than the one that was given.
      const now = await openFor(tx, id);
      if (now.account.passwordHash !== account.passwordHash) throw new PortalError('email_change.invalid');
      await changeEmail(tx, now.account.id, now.change.email);
    });
    await this.attempts.reset(before, address);
  }
}

/** The change that a link confirms, and its account, locked. @throws PortalError `email_change.invalid` */
async function openFor(
  tx: Transaction,
  id: string,
): Promise<{ readonly account: AccountRow; readonly change: EmailChangeRow }> {
  const found = await tx.manager.findOneBy(EmailChangeRow, { id });
  const account =
    found &&
    (await tx.manager.findOne(AccountRow, {
      where: { id: found.accountId, active: true },
      lock: { mode: 'pessimistic_write' },
    }));
  // Asked again under the lock: another one may have taken its place.
  const change = await tx.manager.findOneBy(EmailChangeRow, { id });
  if (account === null || change === null || change.expiresAt <= new Date())
    throw new PortalError('email_change.invalid');
  return { account, change };
}

async function changeEmail(tx: Transaction, accountId: string, email: string): Promise<void> {
  const now = new Date();
  await tx.manager.update(AccountRow, { id: accountId }, { email });
  await tx.manager.delete(EmailChangeRow, { accountId });
  await tx.manager.update(PasswordResetRow, { accountId, endedAt: IsNull() }, { endedAt: now });
  await tx.manager.update(SessionRow, { accountId, revokedAt: IsNull() }, { revokedAt: now });
  await tx.record({ type: 'account.email_changed', subjectType: 'account', subjectId: accountId });
}
