import { Injectable } from '@nestjs/common';
import { noticeEnd } from '#domain/accreditation/notice-end.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { heldCalendarOf } from '../calendar/working-calendar-of.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { nextStateOf } from './application-actions.js';
import { lockDossier } from './dossier.js';
import { clockStarted } from './office-clock.js';
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
   *   `application.action_not_allowed`, `application.not_higher` when a card of that tier or above is held
   */
  async run({ actor }: SignedIn, id: string, version: number | null): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(actor, async (tx) => {
      const calendar = await heldCalendarOf(tx);
      const dossier = await lockDossier(tx, this.policies, id);
      const { application, published } = dossier;
      refuseStale(application, version);
      const state = nextStateOf(tx, dossier, 'publish');
      const { timeLimits } = published.policy;
      const noticeUntil = noticeEnd(tx.today, timeLimits.noticeWorkingDays, [], calendar).day;
      await tx.manager.update(
        AccreditationApplicationRow,
        { id },
        {
          ...{ state, noticeFrom: tx.today, noticeUntil, noticeEndedAt: null, approverId: actor.accountId },
          ...clockStarted(tx, dossier, calendar, { state, noticeUntil }),
        },
      );
      await this.recordDecision.run(tx, dossier, {
        ...{ action: 'publish', role: 'approver', reasonCode: null, reason: '' },
        tier: application.recommendedTier,
      });
    });
  }
}
