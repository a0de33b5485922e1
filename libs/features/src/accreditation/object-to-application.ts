import { Injectable } from '@nestjs/common';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { ObjectionRow } from '#database/entities/objection.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { WorkingCalendar } from '#domain/calendar/working-days.js';
import type { SignedIn } from '../accounts/find-session.js';
import { heldCalendarOf } from '../calendar/working-calendar-of.js';
import { Policies } from '../policy/policies.js';
import { nextStateOf } from './application-actions.js';
import { lockNoticed } from './dossier.js';
import { ObjectionAttempts } from './objection-attempts.js';
import { clockStarted } from './office-clock.js';

/** Objects to an application on public notice 公示异议, for anybody who is signed in and not the applicant. */
@Injectable()
export class ObjectToApplication {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly attempts: ObjectionAttempts,
  ) {}

  /**
   * Answers the objection and nothing of the application. One that there is not and one that is not on notice are
   * refused alike, and each attempt counts.
   * @throws PortalError `objection.too_many`, `resource.not_found`, `application.four_eyes` for one's own,
   *   `objection.one_open` when an objection of the same person is open
   */
  async run({ actor }: SignedIn, id: string, reason: string): Promise<ObjectionRow> {
    await this.attempts.count(actor.accountId);
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const calendar = await heldCalendarOf(tx);
      const objection = await tx.seeingAll(() =>
        this.write(tx, calendar, { applicationId: id, objectorId: actor.accountId, reason }),
      );
      await tx.record({
        type: 'application.objected',
        subjectType: 'application',
        subjectId: id,
        data: { objectionId: objection.id },
      });
      return objection;
    });
  }

  private async write(
    tx: Transaction,
    calendar: WorkingCalendar,
    fields: Pick<ObjectionRow, 'applicationId' | 'objectorId' | 'reason'>,
  ): Promise<ObjectionRow> {
    const dossier = await lockNoticed(tx, this.policies, fields.applicationId);
    const state = nextStateOf(tx, dossier, 'object');
    const { identifiers } = await tx.manager.insert(ObjectionRow, {
      ...fields,
      state: 'open',
      writtenAt: tx.now,
    });
    if (state !== dossier.application.state) {
      const { id, noticeUntil } = dossier.application;
      const clock = clockStarted(tx, dossier, calendar, { state, noticeUntil });
      await tx.manager.update(AccreditationApplicationRow, { id }, { state, ...clock });
    }
    return tx.manager.findOneByOrFail(ObjectionRow, { id: identifiers[0]?.['id'] as string });
  }
}
