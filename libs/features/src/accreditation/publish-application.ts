import { Injectable } from '@nestjs/common';
import { stepDueOn } from '#domain/accreditation/due-dates.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { Transactions } from '#database/transactions.js';
import { workingCalendar } from '#platform/working-calendar.js';
import type { SignedIn } from '../accounts/find-session.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { nextStateOf } from './application-actions.js';
import { lockDossier } from './dossier.js';
import { RecordDecision } from './record-decision.js';

/** Puts a recommended application on public notice 公示 for the working days that the policy sets. */
@Injectable()
export class PublishApplication {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly recordDecision: RecordDecision,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `version.stale`, `access.forbidden`, `application.four_eyes`,
   *   `application.action_not_allowed`
   */
  async run({ actor }: SignedIn, id: string, version: number | null): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      const dossier = await lockDossier(tx, this.policies, id);
      const { application, published } = dossier;
      refuseStale(application, version);
      const state = nextStateOf(tx, dossier, 'publish');
      const { timeLimits } = published.policy;
      const calendar = workingCalendar();
      const noticeUntil = stepDueOn('notice', tx.today, timeLimits, calendar).day;
      // The office's next step is the accreditation, which is its to take from the day after the notice on.
      const dueOn = stepDueOn('decision', noticeUntil, timeLimits, calendar).day;
      await tx.manager.update(
        AccreditationApplicationRow,
        { id },
        { state, noticeFrom: tx.today, noticeUntil, noticeEndedAt: null, dueOn, approverId: actor.accountId },
      );
      await this.recordDecision.run(tx, dossier, {
        ...{ action: 'publish', role: 'approver', reasonCode: null, reason: '' },
        tier: application.recommendedTier,
      });
    });
  }
}
