import { promiseDueOn } from '#domain/accreditation/due-dates.js';
import { OPEN_ACCREDITATION_STATES } from '#domain/accreditation/lifecycle.js';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import type { WorkingCalendar } from '#domain/calendar/working-days.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { EvidencePromiseRow } from '#database/entities/evidence-promise.js';
import type { Transaction } from '#database/transactions.js';
import type { Policies } from '../policy/policies.js';
import { gatherDossiers, type Dossier } from './dossier.js';
import { openPromises } from './evidence-promises.js';
import { workingDaysFor } from './make-promises.js';

const PROMISED = `EXISTS (SELECT FROM evidence_promise p
  WHERE p.application_id = application.id AND p.kept_at IS NULL AND p.broken_at IS NULL)`;

/**
 * Reckons by another calendar until when promised documents may still come; the days become later at most. Answers
 * how many have moved.
 */
export async function reckonPromises(
  tx: Transaction,
  policies: Policies,
  calendar: WorkingCalendar,
): Promise<number> {
  return tx.seeingAll(async () => {
    const promising = await tx.manager
      .createQueryBuilder(AccreditationApplicationRow, 'application')
      .where(PROMISED)
      .andWhere('application.state IN (:...states)', { states: OPEN_ACCREDITATION_STATES })
      .orderBy('application.id', 'ASC')
      .setLock('pessimistic_write')
      .getMany();
    let moved = 0;
    for (const dossier of await gatherDossiers(tx, policies, promising)) {
      for (const promise of openPromises(dossier)) {
        if (await reckon(tx, dossier, promise, calendar)) moved += 1;
      }
    }
    return moved;
  });
}

async function reckon(
  tx: Transaction,
  dossier: Dossier,
  promise: EvidencePromiseRow,
  calendar: WorkingCalendar,
): Promise<boolean> {
  const { id, promisedAt, dueOn: toldDueOn } = promise;
  const withinWorkingDays = workingDaysFor(dossier, promise);
  const dueOn = promiseDueOn({ promisedOn: shanghaiDay(promisedAt), withinWorkingDays, toldDueOn }, calendar);
  if (dueOn === toldDueOn) return false;
  await tx.manager.update(EvidencePromiseRow, { id }, { dueOn });
  return true;
}
