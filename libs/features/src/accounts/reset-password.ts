import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { system } from '#database/actor.js';
import { AccountRow } from '#database/entities/account.js';
import { PasswordResetRow } from '#database/entities/password-reset.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { hashPassword } from '#platform/password-hash.js';
import { SealedLinks } from '#platform/sealed-links.js';
import { PortalError } from '../errors/portal-error.js';
import { PASSWORD_RESET_LINK } from '../notifications/outgoing-message.js';
import { mayResetAlone } from './may-reset-alone.js';
import { refuseWeakPassword } from './password-rules.js';
import { setPassword } from './set-password.js';
import { SignInAttempts } from './sign-in-attempts.js';

export interface PasswordReset {
  /** Of the letter's link. */
  readonly token: string;
  readonly password: string;
  /** The network address that the attempt comes from. */
  readonly address: string;
}

/**
 * Sets the password of an account by the link of a letter, once. All its sign-ins end. Who has set up one-time codes
 * still needs them to sign in: a mailbox alone opens no such account. Staff who have not are let in by the letter of an
 * administrator alone; the link of one that they asked for before they became staff is worth nothing any more.
 */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: SealedLinks,
    private readonly attempts: SignInAttempts,
  ) {}

  /**
   * @throws PortalError `password_reset.invalid`, the same of a link that is used, replaced, over or was never made;
   *   `account.password_weak`, which leaves the link as it is
   */
  async run({ token, password, address }: PasswordReset): Promise<void> {
    const id = this.links.open(token, PASSWORD_RESET_LINK);
    if (id === null) throw new PortalError('password_reset.invalid');
    const passwordHash = await hashPassword(password);
    const email = await this.transactions.run(system('reset-password'), async (tx) => {
      const account = await openFor(tx, id);
      refuseWeakPassword(password, account.email ?? '');
      const isFirst = account.passwordHash === null;
      await setPassword(tx, { accountId: account.id, passwordHash, signInId: null, isFirst });
      return account.email ?? '';
    });
    await this.attempts.reset(email, address);
  }
}

/** The account whose password the link sets. @throws PortalError `password_reset.invalid` */
async function openFor(tx: Transaction, id: string): Promise<AccountRow> {
  const open = { id, endedAt: IsNull(), expiresAt: MoreThan(new Date()) };
  const reset = await tx.manager.findOneBy(PasswordResetRow, open);
  // The account is locked first wherever links are made and used, and then asked whether this one still works.
  const account =
    reset &&
    (await tx.manager.findOne(AccountRow, {
      where: { id: reset.accountId, active: true },
      lock: { mode: 'pessimistic_write' },
    }));
  if (account === null || !(await tx.manager.existsBy(PasswordResetRow, open)))
    throw new PortalError('password_reset.invalid');
  if (reset?.purpose === 'forgotten' && !(await mayResetAlone(tx, account)))
    throw new PortalError('password_reset.invalid');
  return account;
}
