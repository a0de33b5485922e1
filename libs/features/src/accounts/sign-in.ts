import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { LessThan, IsNull, Or } from 'typeorm';
import { system } from '#database/actor.js';
import { AccountRow } from '#database/entities/account.js';
import { SessionRow } from '#database/entities/session.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { verifyPassword } from '#platform/password-hash.js';
import { hashSecretToken, newSecretToken } from '#platform/secret-token.js';
import { PortalError } from '../errors/portal-error.js';
import { acceptedTotpStep } from './one-time-codes.js';
import { SignInAttempts } from './sign-in-attempts.js';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly otp: string | null;
  /** The network address that the attempt comes from. */
  readonly address: string;
}

/** A fresh sign-in: one session for the browser's cookie, one, shorter, for programs. */
export interface FreshSession {
  readonly account: AccountRow;
  readonly secondFactor: boolean;
  readonly browserToken: string;
  readonly browserExpiresAt: Date;
  readonly accessToken: string;
  /** Seconds for which the access token lives. */
  readonly expiresIn: number;
}

const BROWSER_SECONDS = 12 * 3600;
const PROGRAM_SECONDS = 3600;

/** Signs in with email and password, and with a one-time code where the account has set them up. */
@Injectable()
export class SignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: SignInAttempts,
    private readonly encryption: FieldEncryption,
  ) {}

  /**
   * Takes as long for an unknown email as for a wrong password, and says the same.
   * @throws PortalError `auth.credentials_wrong`, `auth.otp_required`, `auth.too_many_attempts`
   */
  async run(credentials: Credentials): Promise<FreshSession> {
    const email = credentials.email.toLowerCase();
    await this.attempts.count(email, credentials.address);
    const found = await this.findAccount(email);
    const right = await verifyPassword(found?.passwordHash ?? null, credentials.password);
    if (found === null || !right || !found.active) {
      await this.recordFailure(found);
      throw new PortalError('auth.credentials_wrong');
    }
    const session = await this.transactions.run(system('sign-in'), async (tx) => {
      const secondFactor = await this.takeSecondFactor(tx, found, credentials.otp);
      return openSession(tx, found, secondFactor);
    });
    await this.attempts.reset(email, credentials.address);
    return session;
  }

  private findAccount(email: string): Promise<AccountRow | null> {
    return this.transactions.run(system('sign-in'), (tx) => tx.manager.findOneBy(AccountRow, { email }));
  }

  private async recordFailure(account: AccountRow | null): Promise<void> {
    if (account === null) return;
    await this.transactions.run(system('sign-in'), (tx) =>
      tx.record({ type: 'account.sign_in_failed', subjectType: 'account', subjectId: account.id }),
    );
  }

  private async takeSecondFactor(tx: Transaction, account: AccountRow, otp: string | null): Promise<boolean> {
    if (account.totpConfirmedAt === null) return false;
    if (otp === null) throw new PortalError('auth.otp_required');
    const step = await acceptedTotpStep(account, otp, this.encryption);
    if (step === null) throw new PortalError('auth.credentials_wrong');
    // Moves forward only: of two sign-ins with the same code at once, one finds the step taken.
    const { affected } = await tx.manager.update(
      AccountRow,
      { id: account.id, totpLastStep: Or(IsNull(), LessThan(String(step))) },
      { totpLastStep: String(step) },
    );
    if (affected !== 1) throw new PortalError('auth.credentials_wrong');
    return true;
  }
}

async function openSession(
  tx: Transaction,
  account: AccountRow,
  secondFactor: boolean,
): Promise<FreshSession> {
  const browserToken = newSecretToken();
  const accessToken = newSecretToken();
  // Sessions live by the real time, not by the demo's: a demo that moves a week ahead keeps people signed in.
  const browserExpiresAt = new Date(Date.now() + BROWSER_SECONDS * 1000);
  const shared = { accountId: account.id, secondFactor, signInId: randomUUID() };
  await tx.manager.insert(SessionRow, [
    { ...shared, kind: 'browser', tokenHash: hashSecretToken(browserToken), expiresAt: browserExpiresAt },
    {
      ...shared,
      kind: 'program',
      tokenHash: hashSecretToken(accessToken),
      expiresAt: new Date(Date.now() + PROGRAM_SECONDS * 1000),
    },
  ]);
  await tx.record({
    type: 'account.signed_in',
    subjectType: 'account',
    subjectId: account.id,
    data: { secondFactor },
  });
  return { account, secondFactor, browserToken, browserExpiresAt, accessToken, expiresIn: PROGRAM_SECONDS };
}
