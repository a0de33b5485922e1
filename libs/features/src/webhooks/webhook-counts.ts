import { Injectable } from '@nestjs/common';
import { system } from '#database/actor.js';
import { Transactions } from '#database/transactions.js';

/** How much waits, and for how long. */
export interface WebhookBacklog {
  readonly waiting: number;
  readonly failed: number;
  readonly dead: number;
  readonly disabledEndpoints: number;
  /** Seconds for which the longest due delivery has been due; 0 when none is. */
  readonly oldestDueSeconds: number;
}

// Written out, so that the planner sees the indexes that hold these states only.
const COUNT = `SELECT
    (SELECT count(*) FROM webhook_message WHERE next_attempt_at IS NOT NULL AND state = 'waiting')::int AS waiting,
    (SELECT count(*) FROM webhook_message WHERE next_attempt_at IS NOT NULL AND state = 'failed')::int AS failed,
    (SELECT count(*) FROM webhook_message WHERE state = 'dead')::int AS dead,
    (SELECT count(*) FROM webhook_endpoint WHERE disabled_reason IN ('gone', 'failing'))::int AS "disabledEndpoints",
    (SELECT coalesce(extract(epoch FROM greatest(now() - min(next_attempt_at), interval '0')), 0)
      FROM webhook_message m WHERE next_attempt_at IS NOT NULL AND EXISTS (SELECT FROM webhook_endpoint e
        JOIN agency a ON a.id = e.agency_id AND a.active WHERE e.id = m.endpoint_id))::float8 AS "oldestDueSeconds"`;

/** The backlog of webhooks, for those who watch the portal. */
@Injectable()
export class WebhookCounts {
  constructor(private readonly transactions: Transactions) {}

  async run(): Promise<WebhookBacklog> {
    const [row] = await this.transactions.run(system('metrics'), (tx) =>
      tx.manager.query<WebhookBacklog[]>(COUNT),
    );
    if (row === undefined) throw new Error('A count has one row');
    return row;
  }
}
