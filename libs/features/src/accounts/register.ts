import { Injectable } from '@nestjs/common';
import type { Locale } from '#domain/shared/localized.js';
import { system } from '#database/actor.js';
import { AccountRow } from '#database/entities/account.js';
import { Transactions } from '#database/transactions.js';
import { hashPassword } from '#platform/password-hash.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseWeakPassword } from './password-rules.js';

export interface Registration {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly locale: Locale;
}

/** Opens an account for anybody. Its owner is an applicant from then on. */
@Injectable()
export class Register {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `account.email_taken`, `account.password_weak` */
  async run(registration: Registration): Promise<AccountRow> {
    const email = registration.email.toLowerCase();
    refuseWeakPassword(registration.password, email);
    const passwordHash = await hashPassword(registration.password);
    return this.transactions.run(system('register'), async (tx) => {
      const inserted = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(AccountRow)
        .values({
          email,
          passwordHash,
          name: registration.name,
          locale: registration.locale,
          createdAt: tx.now,
        })
        .orIgnore()
        .returning(['id'])
        .execute();
      const [row] = inserted.raw as { id: string }[];
      if (row === undefined) throw new PortalError('account.email_taken');
      await tx.record({ type: 'account.registered', subjectType: 'account', subjectId: row.id });
      return tx.manager.findOneByOrFail(AccountRow, { id: row.id });
    });
  }
}
