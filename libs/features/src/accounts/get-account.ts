import { Injectable } from '@nestjs/common';
import { AccountRow } from '#database/entities/account.js';
import { AgencyRow } from '#database/entities/agency.js';
import { ProfileRow } from '#database/entities/profile.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from './find-session.js';

export interface AccountOverview {
  readonly account: AccountRow;
  readonly profile: ProfileRow | null;
  /** The agency that an agency's staff works for. */
  readonly agency: AgencyRow | null;
}

/** Everything that a person's own pages show about the account. */
@Injectable()
export class GetAccount {
  constructor(private readonly transactions: Transactions) {}

  async run({ actor }: SignedIn): Promise<AccountOverview> {
    return this.transactions.run(actor, async (tx) => ({
      account: await tx.manager.findOneByOrFail(AccountRow, { id: actor.accountId }),
      profile: await tx.manager.findOneBy(ProfileRow, { accountId: actor.accountId }),
      agency: actor.agencyId === null ? null : await tx.manager.findOneBy(AgencyRow, { id: actor.agencyId }),
    }));
  }
}
