import { Injectable } from '@nestjs/common';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { Policies } from '../policy/policies.js';
import { getReceipted } from './get-decision.js';

/** The signed receipt of a decision, for its applicant and the office. */
@Injectable()
export class GetReceipt {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found` when there is none, or none that the actor may see */
  async run({ actor }: SignedIn, id: string): Promise<string> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const { receipt } = await getReceipted(tx, this.policies, id);
      return receipt;
    });
  }
}
