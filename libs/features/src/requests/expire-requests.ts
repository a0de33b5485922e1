import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan } from 'typeorm';
import { system } from '#database/actor.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import { Transactions } from '#database/transactions.js';
import { ActOnRequest } from './act-on-request.js';

const ACTOR = system('expire-requests');
const BATCH = 200;

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
      const rows = await tx.manager.find(ServiceRequestRow, {
        select: { id: true },
        where: {
          endedAt: IsNull(),
          blockedAt: IsNull(),
          state: In(['submitted', 'awaiting_holder']),
          dueOn: LessThan(tx.today),
        },
        take: BATCH,
      });
      return rows.map(({ id }) => id);
    });
  }

  /** @throws PortalError when it was answered meanwhile */
  async expire(id: string): Promise<void> {
    await this.actOnRequest.run(ACTOR, id, { action: 'expire' });
  }
}
