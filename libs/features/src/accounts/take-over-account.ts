import { Injectable } from '@nestjs/common';
import { identityKey, type IdentityType } from '#domain/accounts/identity-number.js';
import { parseCardNumber } from '#domain/cards/card-number.js';
import type { Locale } from '#domain/shared/localized.js';
import { system } from '#database/actor.js';
import { AccountRow } from '#database/entities/account.js';
import { Transactions } from '#database/transactions.js';
import { BlindIndex } from '#platform/blind-index.js';
import { hashPassword } from '#platform/password-hash.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseWeakPassword } from './password-rules.js';
import { SignInAttempts } from './sign-in-attempts.js';

export interface TakeOver {
  readonly cardNumber: string;
  readonly identityType: IdentityType;
  readonly identityNumber: string;
  /** As on the list that was imported. */
  readonly phone: string;
  readonly email: string;
  readonly password: string;
  readonly locale: Locale;
  /** The network address that the attempt comes from. */
  readonly address: string;
}

/** Of a telephone number: enough to tell it, whether a country code stands before it or not. */
const TOLD_DIGITS = 8;

/** The account that nobody can sign in to yet, whose card, document and telephone these are. */
const FIND = `SELECT a.id FROM card c JOIN account a ON a.id = c.holder_id JOIN profile p ON p.account_id = a.id
  WHERE c.number = $1 AND a.email IS NULL AND a.active
    AND p.identity_index = ANY (SELECT decode(v, 'base64') FROM unnest($2::text[]) v)
    AND right(regexp_replace(p.phone, '[^0-9]', '', 'g'), ${TOLD_DIGITS}) = $3
  FOR UPDATE OF a`;

/**
 * Gives somebody who was imported from a list on paper the account that holds the card: who knows the numbers of
 * card, document and telephone sets email and password, once. A card number counts up and is no secret, so attempts
 * are bounded for the document as well as for the card, as those to sign in are.
 */
@Injectable()
export class TakeOverAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: SignInAttempts,
    private readonly index: BlindIndex,
  ) {}

  /**
   * Says the same of a card that is not there, of another document or telephone and of an account that was taken over.
   * @throws PortalError `account.take_over_refused`, `account.password_weak`, `account.email_taken`,
   *   `auth.too_many_attempts`
   */
  async run({ password, locale, address, ...given }: TakeOver): Promise<AccountRow> {
    const email = given.email.toLowerCase();
    const card = parseCardNumber(given.cardNumber);
    const number = card.valid ? card.number : given.cardNumber;
    const indices = this.index
      .all(identityKey(given.identityType, given.identityNumber))
      .map((index) => index.toString('base64'));
    const counted = [`card ${number}`, `document ${indices[0] ?? ''}`];
    for (const name of counted) await this.attempts.count(name, address);
    refuseWeakPassword(password, email);
    const passwordHash = await hashPassword(password);
    const phone = given.phone.normalize('NFKC').replace(/\D/g, '').slice(-TOLD_DIGITS);
    const account = await this.transactions.run(system('take-over-account'), async (tx) => {
      const [found] = await tx.manager.query<{ id: string }[]>(FIND, [number, indices, phone]);
      if (found === undefined) throw new PortalError('account.take_over_refused');
      await tx.manager.update(AccountRow, { id: found.id }, { email, passwordHash, locale });
      await tx.record({ type: 'account.taken_over', subjectType: 'account', subjectId: found.id });
      return tx.manager.findOneByOrFail(AccountRow, { id: found.id });
    });
    for (const name of counted) await this.attempts.reset(name, address);
    return account;
  }
}
