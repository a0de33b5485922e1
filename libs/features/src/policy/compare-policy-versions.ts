import { Injectable } from '@nestjs/common';
import { comparePolicies, type PolicyDifference } from '#domain/policy/compare-policies.js';
import { PolicyVersionRow } from '#database/entities/policy-version.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { findPolicyVersion, holdingVersion } from './policy-version-details.js';

/** What differs between a version and the one that it is compared with. */
export interface PolicyComparison {
  readonly version: string;
  readonly comparedWith: string;
  readonly differences: readonly PolicyDifference[];
}

/** Two versions of the policy, field by field and in words. */
@Injectable()
export class ComparePolicyVersions {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Compares with another version, else with the one that it was made from, else with the one that holds today.
   * @throws PortalError `resource.not_found`
   */
  async run({ actor }: SignedIn, id: string, withId: string | undefined): Promise<PolicyComparison> {
    return this.transactions.run(actor, async (tx) => {
      const version = await findPolicyVersion(tx, id);
      const other = withId === undefined ? await baseOf(tx, version) : await findPolicyVersion(tx, withId);
      return {
        version: version.version,
        comparedWith: other.version,
        differences: comparePolicies(other.content, version.content),
      };
    });
  }
}

async function baseOf(tx: Transaction, { basedOn }: PolicyVersionRow): Promise<PolicyVersionRow> {
  return basedOn === null
    ? holdingVersion(tx, tx.today)
    : tx.manager.findOneByOrFail(PolicyVersionRow, { version: basedOn });
}
