import { Injectable } from '@nestjs/common';
import type { Policy } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { TierSuggestion } from '#domain/tiers/suggest-tier.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { assessDossier } from './assess-dossier.js';
import { findDossier } from './dossier.js';
import { seesEvidence } from './visible-to.js';

/** What was suggested, by which policy and on which day. */
export interface Assessment {
  readonly suggestion: TierSuggestion;
  readonly policy: Policy;
  readonly on: IsoDate;
}

/** The tier that the portal suggests as the application stands now, claim by claim. People decide. */
@Injectable()
export class GetAssessment {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found`, `access.forbidden` for those who may not know of the evidence */
  async run({ actor }: SignedIn, id: string): Promise<Assessment> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const dossier = await findDossier(tx, this.policies, id);
      if (!seesEvidence(actor, dossier.application)) throw new PortalError('access.forbidden');
      const { suggestion } = assessDossier(dossier, tx.today);
      return { suggestion, policy: dossier.published.policy, on: tx.today };
    });
  }
}
