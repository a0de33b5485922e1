import { Injectable } from '@nestjs/common';
import type { OutwardChannel } from '#domain/notifications/kinds.js';
import { system } from '#database/actor.js';
import type { DeliveryState } from '#database/entities/notification-delivery.js';
import { Transactions } from '#database/transactions.js';

export interface DeliveryCount {
  readonly channel: OutwardChannel;
  readonly state: DeliveryState;
  readonly count: number;
}

// Written out, so that the planner sees the indexes that hold these states only.
const COUNT = `SELECT channel, state, count(*)::int AS count FROM (
    SELECT channel, state FROM notification_delivery WHERE next_attempt_at IS NOT NULL
    UNION ALL SELECT channel, state FROM notification_delivery WHERE state = 'sending'
    UNION ALL SELECT channel, state FROM notification_delivery WHERE error IS NOT NULL AND state = 'given_up'
  ) AS open GROUP BY channel, state`;

/** How many deliveries there are that have not arrived, for those who watch the portal. */
@Injectable()
export class DeliveryCounts {
  constructor(private readonly transactions: Transactions) {}

  run(): Promise<DeliveryCount[]> {
    return this.transactions.run(system('metrics'), (tx) => tx.manager.query<DeliveryCount[]>(COUNT));
  }
}
