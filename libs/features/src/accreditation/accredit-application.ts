import { Injectable } from '@nestjs/common';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { issueCard } from '../cards/issue-card.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { nextStateOf } from './application-actions.js';
import { lockDossier } from './dossier.js';
import { CLOCK_STOPPED } from './office-clock.js';
import { RecordDecision } from './record-decision.js';

/** Grants the recommended tier after the public notice, and issues the card in the same transaction. */
@Injectable()
export class AccreditApplication {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly recordDecision: RecordDecision,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `version.stale`, `access.forbidden`, `application.four_eyes`,
   *   `application.action_not_allowed`, telling until when the notice runs, `application.not_higher` when a card of
   *   that tier or above is held
   */
  async run({ actor }: SignedIn, id: string, version: number | null): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      const dossier = await lockDossier(tx, this.policies, id);
      const { application, published } = dossier;
      refuseStale(application, version);
      const state = nextStateOf(tx, dossier, 'accredit');
      const { recommendedTier: tier, applicantName: name } = application;
      if (tier === null || name === null) throw new Error('An application on notice has a tier and a name');
      await tx.manager.update(
        AccreditationApplicationRow,
        { id },
        { state, tier, approverId: actor.accountId, decidedAt: tx.now, ...CLOCK_STOPPED },
      );
      await this.recordDecision.run(tx, dossier, {
        ...{ action: 'accredit', role: 'approver', tier, reasonCode: null, reason: '' },
      });
      await issueCard(tx, published, {
        ...{ holderId: application.applicantId, applicationId: id, name, tier },
        track: application.track,
      });
    });
  }
}
