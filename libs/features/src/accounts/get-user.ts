import { Injectable } from '@nestjs/common';
import { AccountRow } from '#database/entities/account.js';
import { Transactions } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import type { SignedIn } from './find-session.js';
import { withRoles, type UserDetails } from './user-details.js';

/** One account, for the administrators. */
@Injectable()
export class GetUser {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` */
  async run({ actor }: SignedIn, id: string): Promise<UserDetails> {
    return this.transactions.run(actor, async (tx) => {
      const account = await tx.manager.findOneBy(AccountRow, { id });
      if (account === null) throw new PortalError('resource.not_found');
      const [details] = await withRoles(tx, [account]);
      return details ?? { account, grants: [], tracks: [], invitation: null };
    });
  }
}
