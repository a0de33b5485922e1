import { Injectable } from '@nestjs/common';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import {
  findPolicyVersion,
  policyVersionDetails,
  type PolicyVersionDetails,
} from './policy-version-details.js';

/** One version of the policy, a draft or a published one. */
@Injectable()
export class GetPolicyVersion {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` */
  async run({ actor }: SignedIn, id: string): Promise<PolicyVersionDetails> {
    return this.transactions.run(actor, async (tx) => {
      const [details] = await policyVersionDetails(tx, [await findPolicyVersion(tx, id)]);
      if (details === undefined) throw new Error('One version has one set of details');
      return details;
    });
  }
}
