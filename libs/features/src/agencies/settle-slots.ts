import { Injectable } from '@nestjs/common';
import { system } from '#database/actor.js';
import { Transactions } from '#database/transactions.js';
import { Policies } from '../policy/policies.js';
import { settleSlot } from './settle-slot.js';

const ACTOR = system('settle-slots');

const DUE = `SELECT slot_id AS id FROM slot_hold WHERE expires_at <= $1
  UNION SELECT id FROM slot WHERE waiting > 0 AND (taken < capacity OR NOT open OR starts_at <= $1) LIMIT 200`;

/**
 * Keeps the promise of the waiting list: a place that was given back, or whose hold or offer is over, is offered to
 * whoever is next. Until then nobody else can take it, because those who wait count as well.
 */
@Injectable()
export class SettleSlots {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** The ids of the slots with something to end or to offer. */
  due(): Promise<string[]> {
    return this.transactions.run(ACTOR, async (tx) => {
      const rows = await tx.manager.query<{ id: string }[]>(DUE, [tx.now]);
      return rows.map(({ id }) => id);
    });
  }

  async settle(id: string): Promise<void> {
    await this.policies.ready();
    await this.transactions.run(ACTOR, (tx) => settleSlot(tx, this.policies, id));
  }
}
