import { Injectable } from '@nestjs/common';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { AppealRow } from '#database/entities/appeal.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { heldCalendarOf } from '../calendar/working-calendar-of.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { nextStateOf } from './application-actions.js';
import { lockDossier } from './dossier.js';
import { clockStarted } from './office-clock.js';

/** What the application says of the decision that is appealed; the decisions themselves keep it all. */
const UNDECIDED = {
  ...{ reviewerId: null, approverId: null, recommendedTier: null, decidedAt: null },
  ...{ noticeFrom: null, noticeUntil: null, noticeEndedAt: null },
} as const;

/** Appeals against a rejection 申诉, once. From here on other people handle the application than before. */
@Injectable()
export class AppealRejection {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `version.stale`, `access.forbidden`,
   *   `application.action_not_allowed` when it is too late, was appealed before or another one is under way,
   *   `application.one_open` when another one is begun at the same moment
   */
  async run({ actor }: SignedIn, id: string, reason: string, version: number | null): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      const calendar = await heldCalendarOf(tx);
      const dossier = await lockDossier(tx, this.policies, id);
      refuseStale(dossier.application, version);
      const state = nextStateOf(tx, dossier, 'appeal');
      const { identifiers } = await tx.manager.insert(AppealRow, {
        ...{ applicationId: id, reason, writtenAt: tx.now },
      });
      const clock = clockStarted(tx, dossier, calendar, { state });
      await tx.manager.update(AccreditationApplicationRow, { id }, { state, ...UNDECIDED, ...clock });
      await tx.record({
        type: 'application.appealed',
        subjectType: 'application',
        subjectId: id,
        data: { appealId: identifiers[0]?.['id'] as string },
      });
    });
  }
}
