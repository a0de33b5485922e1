import { officeDueOn } from '#domain/accreditation/due-dates.js';
import type { WorkingCalendar } from '#domain/calendar/working-days.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import type { Transaction } from '#database/transactions.js';
import type { Policies } from '../policy/policies.js';
import { gatherDossiers, type Dossier } from './dossier.js';
import { noticeUntilOf } from './notice-until.js';

/**
 * Reckons the due dates of all applications whose clock runs by another calendar, and the ends of the notices that
 * run, which become later at most. Answers how many have moved.
 */
export async function reckonDueDates(
  tx: Transaction,
  policies: Policies,
  calendar: WorkingCalendar,
): Promise<number> {
  return tx.seeingAll(async () => {
    const running = await tx.manager
      .createQueryBuilder(AccreditationApplicationRow, 'application')
      .where('application.dueOn IS NOT NULL AND application.stepBeganOn IS NOT NULL')
      .orderBy('application.id', 'ASC')
      .setLock('pessimistic_write')
      .getMany();
    let moved = 0;
    for (const dossier of await gatherDossiers(tx, policies, running)) {
      if (await reckon(tx, dossier, calendar)) moved += 1;
    }
    return moved;
  });
}

async function reckon(tx: Transaction, dossier: Dossier, calendar: WorkingCalendar): Promise<boolean> {
  const { id, state, stepBeganOn, noticeUntil: until, dueOn: due, escalatedDueOn } = dossier.application;
  if (stepBeganOn === null) return false;
  // While an objection is open the notice stands still; its end is reckoned with the dismissal.
  const runs = state === 'on_notice' && until !== null && until >= tx.today;
  const noticeUntil = runs ? noticeUntilOf(dossier, calendar, tx.now) : until;
  const time = { state, onAppeal: dossier.appeal !== null, stepBeganOn, noticeUntil };
  const dueOn = officeDueOn(time, dossier.published.policy.timeLimits, calendar)?.day ?? null;
  if (dueOn === due && noticeUntil === until) return false;
  // A step that was late and still is has been escalated already.
  const stillLate = escalatedDueOn === due && dueOn !== null && dueOn < tx.today;
  await tx.manager.update(
    AccreditationApplicationRow,
    { id },
    { dueOn, noticeUntil, ...(stillLate && { escalatedDueOn: dueOn }) },
  );
  return true;
}
