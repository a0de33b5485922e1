import { Injectable } from '@nestjs/common';
import { stepDueOn } from '#domain/accreditation/due-dates.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { ProfileRow } from '#database/entities/profile.js';
import { Transactions } from '#database/transactions.js';
import { workingCalendar } from '#platform/working-calendar.js';
import type { SignedIn } from '../accounts/find-session.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { nextStateOf } from './application-actions.js';
import { lockDossier } from './dossier.js';

/**
 * Hands an application in again after it was sent back. It keeps its place in the queue and the policy version of
 * its first submission; the review begins anew, by whichever reviewer claims it.
 */
@Injectable()
export class ResubmitApplication {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `version.stale`, `access.forbidden`,
   *   `application.action_not_allowed`, `application.incomplete` naming everything that is missing
   */
  async run({ actor }: SignedIn, id: string, version: number | null): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      const dossier = await lockDossier(tx, this.policies, id);
      refuseStale(dossier.application, version);
      const state = nextStateOf(tx, dossier, 'resubmit');
      const { name, employer } = await tx.manager.findOneByOrFail(ProfileRow, { accountId: actor.accountId });
      const { timeLimits } = dossier.published.policy;
      await tx.manager.update(
        AccreditationApplicationRow,
        { id },
        {
          state,
          applicantName: name,
          applicantEmployer: employer,
          reviewerId: null,
          approverId: null,
          dueOn: stepDueOn('review', tx.today, timeLimits, workingCalendar()).day,
        },
      );
      await tx.record({ type: 'application.resubmitted', subjectType: 'application', subjectId: id });
    });
  }
}
