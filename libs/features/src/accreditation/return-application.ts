import { Injectable } from '@nestjs/common';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { nextStateOf } from './application-actions.js';
import { lockDossier } from './dossier.js';
import { CLOCK_STOPPED } from './office-clock.js';
import { RecordDecision } from './record-decision.js';

/** Sends an application back to its applicant to be mended, by its reviewer or, once recommended, by an approver. */
@Injectable()
export class ReturnApplication {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly recordDecision: RecordDecision,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `version.stale`, `access.forbidden`, `application.four_eyes`,
   *   `application.action_not_allowed`
   */
  async run({ actor }: SignedIn, id: string, reason: string, version: number | null): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      const dossier = await lockDossier(tx, this.policies, id);
      refuseStale(dossier.application, version);
      const state = nextStateOf(tx, dossier, 'return');
      const role = dossier.application.state === 'recommended' ? 'approver' : 'reviewer';
      await tx.manager.update(
        AccreditationApplicationRow,
        { id },
        { state, recommendedTier: null, ...CLOCK_STOPPED },
      );
      await this.recordDecision.run(tx, dossier, {
        action: 'return',
        role,
        tier: null,
        reasonCode: null,
        reason,
      });
    });
  }
}
