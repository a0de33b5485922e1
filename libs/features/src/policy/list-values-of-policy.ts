import { Injectable } from '@nestjs/common';
import { listPolicyValues, type PolicyValue } from '#domain/policy/list-policy-values.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { findPolicyVersion } from './policy-version-details.js';

/** The values of one version that can be changed by themselves, to choose from. */
@Injectable()
export class ListValuesOfPolicy {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` */
  async run({ actor }: SignedIn, id: string): Promise<PolicyValue[]> {
    return this.transactions.run(actor, async (tx) =>
      listPolicyValues((await findPolicyVersion(tx, id)).content),
    );
  }
}
