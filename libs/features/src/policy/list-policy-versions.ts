import { Injectable } from '@nestjs/common';
import { PolicyVersionRow } from '#database/entities/policy-version.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import { PortalError } from '../errors/portal-error.js';
import { mayRead, policyVersionDetails, type PolicyVersionDetails } from './policy-version-details.js';

/** All versions of the policy, drafts and published ones, the newest first. */
@Injectable()
export class ListPolicyVersions {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `access.forbidden` for others than the service office and the auditors */
  async run({ actor }: SignedIn, page: KeysetPage): Promise<PageOf<PolicyVersionDetails>> {
    if (!mayRead(actor)) throw new PortalError('access.forbidden');
    return this.transactions.run(actor, async (tx) => {
      const query = tx.manager.createQueryBuilder(PolicyVersionRow, 'policy');
      const { items, next } = await keysetPage(query, 'createdAt', page);
      return { items: await policyVersionDetails(tx, items), next };
    });
  }
}
