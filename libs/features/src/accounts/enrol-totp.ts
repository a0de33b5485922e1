import { Injectable } from '@nestjs/common';
import { AccountRow } from '#database/entities/account.js';
import { Transactions } from '#database/transactions.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { PortalError } from '../errors/portal-error.js';
import type { SignedIn } from './find-session.js';
import { newTotpSecret, totpContext } from './one-time-codes.js';

/** Gives an account a secret for one-time codes; it counts only once a code of it was confirmed. */
@Injectable()
export class EnrolTotp {
  constructor(
    private readonly transactions: Transactions,
    private readonly encryption: FieldEncryption,
  ) {}

  /** @throws PortalError `auth.mfa_already_enrolled` */
  async run({ actor }: SignedIn): Promise<{ secret: string; uri: string }> {
    return this.transactions.run(actor, async (tx) => {
      const account = await tx.manager.findOneByOrFail(AccountRow, { id: actor.accountId });
      if (account.totpConfirmedAt !== null) throw new PortalError('auth.mfa_already_enrolled');
      const enrolment = newTotpSecret(account.email ?? account.name);
      const totpSecret = this.encryption.encrypt(enrolment.secret, totpContext(account.id));
      await tx.manager.update(AccountRow, { id: account.id }, { totpSecret });
      return enrolment;
    });
  }
}
