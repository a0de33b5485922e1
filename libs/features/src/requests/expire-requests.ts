import { Injectable } from '@nestjs/common';
import { system } from '#database/actor.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import { Transactions } from '#database/transactions.js';
import { ActOnRequest } from './act-on-request.js';

const ACTOR = system('expire-requests');
const BATCH = 200;

/** A case that nobody accepted goes to the service office first, which sets the day on which it expires. */
const OVERDUE = `request.endedAt IS NULL AND request.blockedAt IS NULL AND request.dueOn < :today AND (request.state = 'awaiting_holder'
  OR (request.state = 'submitted' AND (request.mode <> 'case' OR request.expiresOn < :today)))`;

/** Ends requests that nobody answered in time; quota and place go back. */
@Injectable()
export class ExpireRequests {
  constructor(
    private readonly transactions: Transactions,
    private readonly actOnRequest: ActOnRequest,
  ) {}

  /** The ids of the requests that wait for an answer that is overdue. */
  due(): Promise<string[]> {
    return this.transactions.run(ACTOR, async (tx) => {
      const rows = await tx.manager
        .createQueryBuilder(ServiceRequestRow, 'request')
        .select('request.id')
        .where(OVERDUE, { today: tx.today })
        .limit(BATCH)
        .getMany();
      return rows.map(({ id }) => id);
    });
  }

  /** @throws PortalError when it was answered meanwhile */
  async expire(id: string): Promise<void> {
    await this.actOnRequest.run(ACTOR, id, { action: 'expire' });
  }
}
