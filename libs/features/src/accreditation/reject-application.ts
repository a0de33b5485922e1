import { Injectable } from '@nestjs/common';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { nextStateOf } from './application-actions.js';
import { lockDossier } from './dossier.js';
import { CLOCK_STOPPED } from './office-clock.js';
import { RecordDecision } from './record-decision.js';

export interface Rejection {
  /** One of the policy's `rejectionReasons`. */
  readonly reasonCode: string;
  readonly reason: string;
  readonly version: number | null;
}

/** Refuses an application, before or during its public notice. */
@Injectable()
export class RejectApplication {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly recordDecision: RecordDecision,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `version.stale`, `access.forbidden`, `application.four_eyes`,
   *   `application.action_not_allowed`, `application.reason_unknown`
   */
  async run({ actor }: SignedIn, id: string, { reasonCode, reason, version }: Rejection): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      const dossier = await lockDossier(tx, this.policies, id);
      refuseStale(dossier.application, version);
      const state = nextStateOf(tx, dossier, 'reject');
      const known = dossier.published.policy.rejectionReasons.some(({ code }) => code === reasonCode);
      if (!known) throw new PortalError('application.reason_unknown');
      await tx.manager.update(
        AccreditationApplicationRow,
        { id },
        { state, approverId: actor.accountId, decidedAt: tx.now, ...CLOCK_STOPPED },
      );
      await this.recordDecision.run(tx, dossier, {
        ...{ action: 'reject', role: 'approver', tier: null, reasonCode, reason },
      });
    });
  }
}
