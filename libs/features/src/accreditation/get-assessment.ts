import { Injectable } from '@nestjs/common';
import type { Policy } from '#domain/catalogue/policy.js';
import type { TierSuggestion } from '#domain/tiers/suggest-tier.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { assessDossier } from './assess-dossier.js';
import { findDossier } from './dossier.js';
import { seesEvidence } from './visible-to.js';

/** The tier that the portal suggests as the application stands now, claim by claim. People decide. */
@Injectable()
export class GetAssessment {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found`, `access.forbidden` for those who may not know of the evidence */
  async run({ actor }: SignedIn, id: string): Promise<{ suggestion: TierSuggestion; policy: Policy }> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const dossier = await findDossier(tx, this.policies, id);
      if (!seesEvidence(actor, dossier.application)) throw new PortalError('access.forbidden');
      return { suggestion: assessDossier(dossier, tx.today).suggestion, policy: dossier.published.policy };
    });
  }
}
