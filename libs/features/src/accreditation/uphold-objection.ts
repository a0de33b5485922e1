import { Injectable } from '@nestjs/common';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { nextStateOf } from './application-actions.js';
import { lockDossier } from './dossier.js';
import { lapseObjections } from './lapse-objections.js';
import { CLOCK_STOPPED } from './office-clock.js';
import { getObjection, settleObjection, type ObjectionDecision } from './open-objection.js';
import { RecordDecision } from './record-decision.js';

/** The policy's reason for such a rejection, where it has one. */
const REASON_CODE = 'objection_upheld';

/** Finds an objection right, which rejects the application; other objections that are open lapse with it. */
@Injectable()
export class UpholdObjection {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly recordDecision: RecordDecision,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `version.stale`, `access.forbidden`, `application.four_eyes`,
   *   `application.action_not_allowed`
   */
  async run(
    { actor }: SignedIn,
    id: string,
    objectionId: string,
    { reason, version }: ObjectionDecision,
  ): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      const dossier = await lockDossier(tx, this.policies, id);
      const objection = getObjection(dossier, objectionId);
      refuseStale(dossier.application, version);
      const state = nextStateOf(tx, dossier, 'uphold');
      await settleObjection(tx, objection, 'upheld', reason);
      await lapseObjections(tx, id);
      await tx.manager.update(
        AccreditationApplicationRow,
        { id },
        { state, approverId: actor.accountId, decidedAt: tx.now, ...CLOCK_STOPPED },
      );
      const known = dossier.published.policy.rejectionReasons.some(({ code }) => code === REASON_CODE);
      await this.recordDecision.run(tx, dossier, {
        ...{ action: 'uphold', role: 'approver', tier: null, reason, objectionId },
        reasonCode: known ? REASON_CODE : null,
      });
    });
  }
}
