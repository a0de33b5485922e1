import { Injectable } from '@nestjs/common';
import { complaintOwedBy } from '#domain/complaints/time-limits.js';
import type { SelectQueryBuilder } from 'typeorm';
import { system } from '#database/actor.js';
import { ComplaintRow } from '#database/entities/complaint.js';
import { Transactions, type Transaction } from '#database/transactions.js';

const ACTOR = system('escalate-complaints');
const BATCH = 200;

/** Tells those above that a step of a complaint is late, once a step. */
@Injectable()
export class EscalateComplaints {
  constructor(private readonly transactions: Transactions) {}

  /** The ids of the complaints whose step is late and not yet told, the latest first. */
  due(): Promise<string[]> {
    return this.transactions.run(ACTOR, async (tx) => {
      const rows = await late(tx).orderBy('complaint.dueOn', 'ASC').limit(BATCH).getMany();
      return rows.map(({ id }) => id);
    });
  }

  /** Escalates one; nothing happens when somebody was faster. */
  async escalate(id: string): Promise<void> {
    await this.transactions.run(ACTOR, async (tx) => {
      const found = await late(tx)
        .andWhere('complaint.id = :id', { id })
        .setLock('pessimistic_write')
        .getOne();
      if (found === null) return;
      const { dueOn, agencyId, state } = found;
      await tx.manager.update(ComplaintRow, { id }, { escalatedDueOn: dueOn });
      await tx.record({
        type: 'complaint.escalated',
        subjectType: 'complaint',
        subjectId: id,
        data: { owedBy: complaintOwedBy(state), agencyId, dueOn },
      });
    });
  }
}

function late(tx: Transaction): SelectQueryBuilder<ComplaintRow> {
  return tx.manager
    .createQueryBuilder(ComplaintRow, 'complaint')
    .where('complaint.dueOn < :today', { today: tx.today })
    .andWhere('complaint.escalatedDueOn IS DISTINCT FROM complaint.dueOn');
}
