import { Injectable } from '@nestjs/common';
import type { GrantedRole } from '#domain/accounts/roles.js';
import { AccountRow } from '#database/entities/account.js';
import { Transactions } from '#database/transactions.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import type { SignedIn } from './find-session.js';
import { withRoles, type UserDetails } from './user-details.js';

export interface UserFilter {
  readonly role?: GrantedRole | undefined;
  /** The whole email; administrators look people up, they do not browse them. */
  readonly email?: string | undefined;
}

/** Accounts, newest first, for the administrators. */
@Injectable()
export class ListUsers {
  constructor(private readonly transactions: Transactions) {}

  async run({ actor }: SignedIn, filter: UserFilter, page: KeysetPage): Promise<PageOf<UserDetails>> {
    return this.transactions.run(actor, async (tx) => {
      // The accounts that programs of agencies act as are looked after with these.
      const query = tx.manager
        .createQueryBuilder(AccountRow, 'account')
        .where('NOT EXISTS (SELECT FROM agency_client c WHERE c.account_id = account.id)');
      if (filter.email !== undefined) {
        query.andWhere('account.email = :email', { email: filter.email.toLowerCase() });
      }
      if (filter.role !== undefined) {
        query.andWhere('account.id IN (SELECT account_id FROM account_role WHERE role = :role)', {
          role: filter.role,
        });
      }
      const { items, next } = await keysetPage(query, 'createdAt', page);
      return { items: await withRoles(tx, items), next };
    });
  }
}
