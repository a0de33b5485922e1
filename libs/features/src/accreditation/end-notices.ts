import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan } from 'typeorm';
import { system } from '#database/actor.js';
import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { Transactions } from '#database/transactions.js';

const ACTOR = system('end-notices');
const BATCH = 200;

/** Notes that a public notice is over, so that the approver learns that the accreditation may follow. */
@Injectable()
export class EndNotices {
  constructor(private readonly transactions: Transactions) {}

  /** The ids of the applications whose notice is over and not yet noted. */
  due(): Promise<string[]> {
    return this.transactions.run(ACTOR, async (tx) => {
      const rows = await tx.manager.find(AccreditationApplicationRow, {
        select: { id: true },
        where: { state: 'on_notice', noticeUntil: LessThan(tx.today), noticeEndedAt: IsNull() },
        take: BATCH,
      });
      return rows.map(({ id }) => id);
    });
  }

  /** Notes it of one; nothing happens when it was noted meanwhile. */
  async end(id: string): Promise<void> {
    await this.transactions.run(ACTOR, async (tx) => {
      const { affected } = await tx.manager.update(
        AccreditationApplicationRow,
        { id, state: In(['on_notice']), noticeUntil: LessThan(tx.today), noticeEndedAt: IsNull() },
        { noticeEndedAt: tx.now },
      );
      if (affected !== 1) return;
      await tx.record({ type: 'application.notice_ended', subjectType: 'application', subjectId: id });
    });
  }
}
