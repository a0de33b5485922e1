import { Injectable } from '@nestjs/common';
import { addWorkingDays } from '#domain/calendar/working-days.js';
import type { SelectQueryBuilder } from 'typeorm';
import { system } from '#database/actor.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { heldCalendarOf } from '../calendar/working-calendar-of.js';
import { Policies } from '../policy/policies.js';

const ACTOR = system('escalate-requests');
const BATCH = 200;

/** Tells the service office that an agency is late with a case, once a step. */
@Injectable()
export class EscalateRequests {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** The ids of the cases whose agency is late and whose lateness is not told yet, the latest first. */
  due(): Promise<string[]> {
    return this.transactions.run(ACTOR, async (tx) => {
      const rows = await late(tx).orderBy('request.dueOn', 'ASC').limit(BATCH).getMany();
      return rows.map(({ id }) => id);
    });
  }

  /**
   * Escalates one; nothing happens when somebody was faster. A case that nobody accepted expires only when the
   * service office has had as many working days for it as the agency had.
   */
  async escalate(id: string): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(ACTOR, async (tx) => {
      const calendar = await heldCalendarOf(tx);
      const found = await late(tx).andWhere('request.id = :id', { id }).setLock('pessimistic_write').getOne();
      if (found === null) return;
      const { state, dueOn, service, agencyId, policyVersion } = found;
      const { timeLimits } = (await this.policies.version(policyVersion)).policy;
      const expires = addWorkingDays(tx.today, timeLimits.answerWorkingDays, calendar).day;
      const expiresOn = state === 'submitted' ? expires : null;
      await tx.manager.update(ServiceRequestRow, { id }, { escalatedDueOn: dueOn, expiresOn });
      await tx.record({
        type: 'request.escalated',
        subjectType: 'request',
        subjectId: id,
        data: { service, state, agencyId, dueOn },
      });
    });
  }
}

function late(tx: Transaction): SelectQueryBuilder<ServiceRequestRow> {
  return tx.manager
    .createQueryBuilder(ServiceRequestRow, 'request')
    .where(`request.mode = 'case' AND request.endedAt IS NULL AND request.state <> 'awaiting_holder'`)
    .andWhere('request.blockedAt IS NULL')
    .andWhere('request.dueOn < :today', { today: tx.today })
    .andWhere('request.escalatedDueOn IS DISTINCT FROM request.dueOn');
}
