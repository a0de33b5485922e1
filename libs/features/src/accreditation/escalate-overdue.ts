import { Injectable } from '@nestjs/common';
import { accreditationStep } from '#domain/accreditation/due-dates.js';
import { system } from '#database/actor.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { AppealRow } from '#database/entities/appeal.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SelectQueryBuilder } from 'typeorm';

const ACTOR = system('escalate-overdue');
const BATCH = 200;

/** Tells those above that a step of the office is late, once a step. */
@Injectable()
export class EscalateOverdue {
  constructor(private readonly transactions: Transactions) {}

  /** The ids of the applications whose step is late and not yet escalated, the latest first. */
  due(): Promise<string[]> {
    return this.transactions.run(ACTOR, async (tx) => {
      const rows = await late(tx).orderBy('application.dueOn', 'ASC').limit(BATCH).getMany();
      return rows.map(({ id }) => id);
    });
  }

  /** Escalates one; nothing happens when somebody was faster, or the office has taken the step meanwhile. */
  async escalate(id: string): Promise<void> {
    await this.transactions.run(ACTOR, async (tx) => {
      const found = await late(tx)
        .andWhere('application.id = :id', { id })
        .setLock('pessimistic_write')
        .getOne();
      if (found === null) return;
      const { state, dueOn } = found;
      await tx.manager.update(AccreditationApplicationRow, { id }, { escalatedDueOn: dueOn });
      const onAppeal = await tx.manager.existsBy(AppealRow, { applicationId: id });
      await tx.record({
        type: 'application.escalated',
        subjectType: 'application',
        subjectId: id,
        data: { step: accreditationStep(state, onAppeal), dueOn },
      });
    });
  }
}

function late(tx: Transaction): SelectQueryBuilder<AccreditationApplicationRow> {
  return tx.manager
    .createQueryBuilder(AccreditationApplicationRow, 'application')
    .where('application.dueOn < :today', { today: tx.today })
    .andWhere('application.escalatedDueOn IS DISTINCT FROM application.dueOn');
}
