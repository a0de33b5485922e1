import { isGivenUp, type Verdict } from '#domain/webhooks/after-attempt.js';
import { WebhookAttemptRow } from '#database/entities/webhook-attempt.js';
import { WebhookEndpointRow } from '#database/entities/webhook-endpoint.js';
import type { Transaction } from '#database/transactions.js';
import { disableEndpoint } from './disable-endpoint.js';
import type { DueWebhook } from './due-webhooks.js';
import type { WebhookError } from './webhook-errors.js';

/** What one attempt came to. */
export interface EndedAttempt {
  readonly beganAt: Date;
  readonly milliseconds: number;
  /** Null when nothing was heard of the receiver. */
  readonly status: number | null;
  /** Null when it was delivered. */
  readonly error: WebhookError | null;
}

/** The order in which workers lock: first the endpoint, then its messages. */
const LOCK = 'SELECT FROM webhook_endpoint WHERE id = $1 FOR NO KEY UPDATE';

// Whatever others thought of this attempt meanwhile: the truth counts.
const DELIVERED = `UPDATE webhook_message SET state = 'delivered', error = NULL, next_attempt_at = NULL,
    leased_until = NULL, ended_at = now()
  WHERE id = $1 AND state <> 'delivered'`;
const WELL = `UPDATE webhook_endpoint SET last_delivered_at = now(), failing_since = NULL, resting_until = NULL
  WHERE id = $1 AND (failing_since IS NOT NULL OR last_delivered_at IS NULL
    OR last_delivered_at < now() - interval '1 second')`;

const FAILED = `UPDATE webhook_message SET state = 'failed', error = $3, leased_until = NULL,
    next_attempt_at = now() + make_interval(secs => $4::float8)
  WHERE id = $1 AND attempts = $2 AND state IN ('waiting', 'failed')`;
const UNWELL = `UPDATE webhook_endpoint SET failing_since = coalesce(failing_since, now()),
    resting_until = greatest(resting_until, now() + make_interval(secs => $2::float8))
  WHERE id = $1`;

const DEAD = `UPDATE webhook_message SET state = 'dead', error = $3, next_attempt_at = NULL, leased_until = NULL,
    ended_at = now()
  WHERE id = $1 AND attempts = $2 AND state IN ('waiting', 'failed')`;

const RELEASE = `UPDATE webhook_message SET tries = tries - 1, next_attempt_at = now(), leased_until = NULL
  WHERE id = $1 AND attempts = $2 AND state IN ('waiting', 'failed')`;

/** Writes down what became of an attempt, and what follows for the endpoint. */
export async function settleWebhook(
  tx: Transaction,
  due: DueWebhook,
  ended: EndedAttempt,
  verdict: Verdict,
): Promise<void> {
  const { id, endpointId, attempts } = due;
  await tx.manager.query(LOCK, [endpointId]);
  await noteAttempt(tx, due, ended);
  switch (verdict.outcome) {
    case 'delivered':
      await tx.manager.query(DELIVERED, [id]);
      await tx.manager.query(WELL, [endpointId]);
      return;
    case 'failed':
      await tx.manager.query(FAILED, [id, attempts, ended.error, verdict.pause]);
      await tx.manager.query(UNWELL, [endpointId, verdict.rest]);
      return;
    case 'dead':
      await tx.manager.query(DEAD, [id, attempts, ended.error]);
      if (await hasGivenUp(tx, due)) await disableEndpoint(tx, endpointId, 'failing');
      return;
    case 'gone':
      await tx.manager.query(DEAD, [id, attempts, 'gone']);
      await disableEndpoint(tx, endpointId, 'gone');
  }
}

/** Hands back a delivery that was broken off because the worker stops: it is due at once, and no try is lost. */
export async function releaseWebhook(tx: Transaction, { id, attempts }: DueWebhook): Promise<void> {
  await tx.manager.query(RELEASE, [id, attempts]);
}

async function noteAttempt(
  tx: Transaction,
  { id, attempts }: DueWebhook,
  ended: EndedAttempt,
): Promise<void> {
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(WebhookAttemptRow)
    .values({ messageId: id, number: attempts, ...ended })
    .orIgnore()
    .execute();
}

async function hasGivenUp(tx: Transaction, { endpointId, firstAttemptAt }: DueWebhook): Promise<boolean> {
  const endpoint = await tx.manager.findOneBy(WebhookEndpointRow, { id: endpointId });
  return endpoint !== null && isGivenUp(firstAttemptAt, endpoint.lastDeliveredAt);
}
