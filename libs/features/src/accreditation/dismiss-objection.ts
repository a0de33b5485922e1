import { Injectable } from '@nestjs/common';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { WorkingCalendar } from '#domain/calendar/working-days.js';
import type { SignedIn } from '../accounts/find-session.js';
import { heldCalendarOf } from '../calendar/working-calendar-of.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { nextStateOf } from './application-actions.js';
import { lockDossier, type Dossier } from './dossier.js';
import { noticeUntilOf } from './notice-until.js';
import { clockStarted } from './office-clock.js';
import { getObjection, settleObjection, type ObjectionDecision } from './open-objection.js';
import { RecordDecision } from './record-decision.js';

/**
 * Finds an objection unfounded. With the last one that is open the public notice goes on, longer by the working days
 * that it stood still.
 */
@Injectable()
export class DismissObjection {
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
      const calendar = await heldCalendarOf(tx);
      const dossier = await lockDossier(tx, this.policies, id);
      const objection = getObjection(dossier, objectionId);
      refuseStale(dossier.application, version);
      const state = nextStateOf(tx, dossier, 'dismiss');
      await settleObjection(tx, objection, 'dismissed', reason);
      await (state === dossier.application.state ? waitOn(tx, dossier) : goOn(tx, dossier, calendar, state));
      await this.recordDecision.run(tx, dossier, {
        ...{ action: 'dismiss', role: 'approver', tier: null, reasonCode: null, reason, objectionId },
      });
    });
  }
}

/** Nothing of the application changes but its version: whoever decides by If-Match has to have seen this decision. */
async function waitOn(tx: Transaction, { application: { id, state } }: Dossier): Promise<void> {
  await tx.manager.update(AccreditationApplicationRow, { id }, { state });
}

async function goOn(
  tx: Transaction,
  dossier: Dossier,
  calendar: WorkingCalendar,
  state: Dossier['application']['state'],
): Promise<void> {
  const { id } = dossier.application;
  const noticeUntil = noticeUntilOf(dossier, calendar, tx.now);
  const clock = clockStarted(tx, dossier, calendar, { state, noticeUntil });
  await tx.manager.update(
    AccreditationApplicationRow,
    { id },
    { state, noticeUntil, noticeEndedAt: null, ...clock },
  );
}
