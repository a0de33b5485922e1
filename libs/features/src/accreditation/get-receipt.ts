import { Injectable } from '@nestjs/common';
import { DecisionRow } from '#database/entities/decision.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { findDossier } from './dossier.js';
import { receiptVisible } from './visible-to.js';

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
      const decision = await tx.manager.findOneBy(DecisionRow, { id });
      if (decision?.receipt == null) throw new PortalError('resource.not_found');
      const { application } = await findDossier(tx, this.policies, decision.applicationId);
      if (!receiptVisible(actor, application, decision)) throw new PortalError('resource.not_found');
      return decision.receipt;
    });
  }
}
