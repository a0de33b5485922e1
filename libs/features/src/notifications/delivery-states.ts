import type { OutwardChannel } from '#domain/notifications/kinds.js';
import type { Transaction } from '#database/transactions.js';
import type { DeliveryError } from './delivery-errors.js';
import type { DueDelivery } from './due-delivery.js';

type Attempt = Pick<DueDelivery, 'id' | 'attempts'>;

/** Another worker has taken the delivery, or somebody has settled it; whoever finds out sends nothing. */
export class AttemptOvertaken extends Error {}

const COMMIT = `UPDATE notification_delivery
  SET state = 'sending', attempted_at = now(), next_attempt_at = NULL, error = NULL
  WHERE id = $1 AND attempts = $2 AND state IN ('waiting', 'failed') RETURNING id`;

// What was abandoned is settled all the same by the very attempt that was thought dead: the truth counts.
const SENT = `UPDATE notification_delivery SET state = 'sent', sent_at = now(), error = NULL
  WHERE id = $1 AND attempts = $2 AND (state = 'sending' OR (state = 'given_up' AND error = 'outcome_unknown'))`;

const FAILED = `UPDATE notification_delivery SET attempted_at = now(), error = $3,
    state = CASE WHEN $4::float8 IS NULL THEN 'given_up' ELSE 'failed' END,
    next_attempt_at = now() + make_interval(secs => $4::float8)
  WHERE id = $1 AND attempts = $2 AND state IN ('waiting', 'failed', 'sending')`;

/** Longer than any attempt takes once the message goes out. */
const ABANDONED = `UPDATE notification_delivery SET state = 'given_up', error = 'outcome_unknown'
  WHERE channel = $1 AND state = 'sending' AND attempted_at < now() - interval '10 minutes' RETURNING id`;

/**
 * Records that the message goes out now. From here on nobody sends it again by himself.
 * @throws AttemptOvertaken
 */
export async function commitToSend(tx: Transaction, { id, attempts }: Attempt): Promise<void> {
  const [rows] = await tx.manager.query<[unknown[], number]>(COMMIT, [id, attempts]);
  if (rows.length === 0) throw new AttemptOvertaken();
}

export async function settleSent(tx: Transaction, { id, attempts }: Attempt): Promise<void> {
  await tx.manager.query(SENT, [id, attempts]);
}

/** `pause` is in seconds; null gives the delivery up. */
export async function settleFailed(
  tx: Transaction,
  { id, attempts }: Attempt,
  error: DeliveryError,
  pause: number | null,
): Promise<void> {
  await tx.manager.query(FAILED, [id, attempts, error, pause]);
}

/** Gives up what a worker that died was sending: it may have arrived. Answers how many. */
export async function giveUpAbandoned(tx: Transaction, channel: OutwardChannel): Promise<number> {
  const [rows] = await tx.manager.query<[unknown[], number]>(ABANDONED, [channel]);
  return rows.length;
}
