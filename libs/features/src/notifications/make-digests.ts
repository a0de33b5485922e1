import { Injectable } from '@nestjs/common';
import { isDigestTime } from '#domain/notifications/digest-time.js';
import { system } from '#database/actor.js';
import { WorkDigestRow } from '#database/entities/work-digest.js';
import { Transactions } from '#database/transactions.js';
import { workingCalendarOf } from '../calendar/working-calendar-of.js';
import { countWork } from './count-work.js';
import { Outlets } from './outlets.js';
import { planDeliveries } from './plan-deliveries.js';

const ACTOR = system('digests');

/** Staff with work of their own who have not had today's digest and have not ended their digests. */
const DUE = `SELECT id FROM account WHERE active
  AND EXISTS (SELECT FROM account_role WHERE account_id = account.id
    AND role IN ('reviewer', 'approver', 'service_manager', 'agency_staff'))
  AND NOT EXISTS (SELECT FROM work_digest WHERE account_id = account.id AND day = $1)
  AND NOT EXISTS (SELECT FROM notification_preference WHERE account_id = account.id
    AND kind = 'digest' AND channel = 'mail' AND NOT wanted)
  LIMIT 200`;

/** The morning's letter to those who work in offices and agencies: what waits, and what is late. */
@Injectable()
export class MakeDigests {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlets: Outlets,
  ) {}

  /** The ids of the accounts whose digest of today is to be made; none outside of its time. */
  async due(): Promise<string[]> {
    if (!this.outlets.inService.includes('mail')) return [];
    return this.transactions.run(ACTOR, async (tx) => {
      if (!isDigestTime(tx.now, await workingCalendarOf(tx))) return [];
      const rows = await tx.manager.query<{ id: string }[]>(DUE, [tx.today]);
      return rows.map(({ id }) => id);
    });
  }

  /** Makes one, once a day. Who has nothing waiting is sent nothing. */
  async make(accountId: string): Promise<void> {
    await this.transactions.run(ACTOR, async (tx) => {
      const counts = await countWork(tx, accountId);
      const inserted = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(WorkDigestRow)
        .values({ accountId, day: tx.today, counts, createdAt: tx.now })
        .orIgnore()
        .returning(['id'])
        .execute();
      const [digest] = inserted.raw as { id: string }[];
      if (digest === undefined || Object.keys(counts).length === 0) return;
      await planDeliveries(tx, { accountId, digestId: digest.id }, ['mail'], this.outlets);
    });
  }
}
