import { Injectable } from '@nestjs/common';
import { system } from '#database/actor.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import { SlotRow } from '#database/entities/slot.js';
import { Transactions } from '#database/transactions.js';
import { Policies } from '../policy/policies.js';
import { endWithCard } from './act-on-request.js';
import { findVisible } from './get-request.js';

const ACTOR = system('end-blocked-bookings');
const BATCH = 200;

/** Ends bookings whose slot begins while the holder's card is suspended; quota and place go back. */
@Injectable()
export class EndBlockedBookings {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** The ids of the blocked bookings whose slot has begun. */
  due(): Promise<string[]> {
    return this.transactions.run(ACTOR, async (tx) => {
      const rows = await tx.manager
        .createQueryBuilder(ServiceRequestRow, 'request')
        .innerJoin(SlotRow, 'slot', 'slot.id = request.slotId')
        .where('request.blockedAt IS NOT NULL AND slot.startsAt <= :now', { now: tx.now })
        .limit(BATCH)
        .getMany();
      return rows.map(({ id }) => id);
    });
  }

  /** Ends one; nothing happens when it was ended or goes on again meanwhile. */
  async end(id: string): Promise<void> {
    const published = await this.policies.today();
    await this.transactions.run(ACTOR, async (tx) => {
      const request = await findVisible(tx.manager, ACTOR, id, 'pessimistic_write');
      if (request.blockedAt !== null) await endWithCard(tx, request, 'card_suspended', published);
    });
  }
}
