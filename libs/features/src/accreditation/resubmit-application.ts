import { Injectable } from '@nestjs/common';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { ProfileRow } from '#database/entities/profile.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { heldCalendarOf } from '../calendar/working-calendar-of.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { nextStateOf } from './application-actions.js';
import { lockDossier } from './dossier.js';
import { keepSubmission } from './keep-submission.js';
import { clockStarted } from './office-clock.js';

/**
 * Hands an application in again after it was sent back. It keeps its place in the queue and the policy version of
 * its first submission; the review and its time limit begin anew, by whichever reviewer claims it.
 */
@Injectable()
export class ResubmitApplication {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `version.stale`, `access.forbidden`,
   *   `application.action_not_allowed`, `application.incomplete` naming everything that is missing,
   *   `application.not_higher`
   */
  async run({ actor }: SignedIn, id: string, version: number | null): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      const calendar = await heldCalendarOf(tx);
      const dossier = await lockDossier(tx, this.policies, id);
      refuseStale(dossier.application, version);
      const state = nextStateOf(tx, dossier, 'resubmit');
      const { name, employer } = await tx.manager.findOneByOrFail(ProfileRow, { accountId: actor.accountId });
      await tx.manager.update(
        AccreditationApplicationRow,
        { id },
        {
          state,
          applicantName: name,
          applicantEmployer: employer,
          reviewerId: null,
          approverId: null,
          ...clockStarted(tx, dossier, calendar, { state }),
        },
      );
      await keepSubmission(tx, dossier);
      await tx.record({ type: 'application.resubmitted', subjectType: 'application', subjectId: id });
    });
  }
}
