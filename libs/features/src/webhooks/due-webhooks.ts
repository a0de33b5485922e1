import type { Transaction } from '#database/transactions.js';

/** A delivery whose attempt has begun, with what is needed for it. */
export interface DueWebhook {
  readonly id: string;
  readonly endpointId: string;
  readonly type: string;
  readonly subjectId: string;
  readonly happenedAt: Date;
  /** The number of this attempt; whoever settles it names it. */
  readonly attempts: number;
  /** The same since it was last replayed: where it stands in the schedule. */
  readonly tries: number;
  readonly firstAttemptAt: Date;
  readonly url: string;
  readonly sealedKey: Buffer;
  readonly sealedPreviousKey: Buffer | null;
  readonly previousKeyUntil: Date | null;
}

/** To one receiver at once; to one that fails, one, so that no failing one can hold many places. */
const MOST_A_RECEIVER = 4;

/** Seconds; longer than any attempt takes. Whoever dies within an attempt holds the delivery no longer than that. */
const LEASE_SECONDS = 60;

/** Whoever has an endpoint's row gives out its places; other workers pass it by. An agency that is shut hears nothing. */
const CHOOSE = `SELECT e.id FROM webhook_endpoint e
  JOIN agency a ON a.id = e.agency_id AND a.active
  WHERE e.state = 'active' AND (e.resting_until IS NULL OR e.resting_until <= now())
    AND EXISTS (SELECT FROM webhook_message m WHERE m.endpoint_id = e.id AND m.next_attempt_at <= now())
  FOR NO KEY UPDATE OF e SKIP LOCKED`;

/** First the longest due of each receiver, then the second of each, and so on. */
const TAKE = `
  WITH room AS (
    SELECT e.id, greatest(0, CASE WHEN e.failing_since IS NULL THEN ${MOST_A_RECEIVER} ELSE 1 END - (
      SELECT count(*) FROM webhook_message busy WHERE busy.endpoint_id = e.id AND busy.leased_until > now())) AS places
    FROM webhook_endpoint e WHERE e.id = ANY($1::uuid[])),
  due AS (
    SELECT next.id FROM room CROSS JOIN LATERAL (
      SELECT m.id, row_number() OVER (ORDER BY m.next_attempt_at) AS nth FROM webhook_message m
      WHERE m.endpoint_id = room.id AND m.next_attempt_at <= now()
      ORDER BY m.next_attempt_at LIMIT room.places) AS next
    ORDER BY next.nth LIMIT $2),
  taken AS (
    UPDATE webhook_message m SET attempts = attempts + 1, tries = tries + 1,
      first_attempt_at = coalesce(first_attempt_at, now()),
      leased_until = now() + make_interval(secs => ${LEASE_SECONDS}),
      next_attempt_at = now() + make_interval(secs => ${LEASE_SECONDS})
    FROM due WHERE m.id = due.id AND m.next_attempt_at <= now()
    RETURNING m.*)
  SELECT taken.id, taken.endpoint_id AS "endpointId", taken.type, taken.subject_id AS "subjectId",
    taken.happened_at AS "happenedAt", taken.attempts, taken.tries, taken.first_attempt_at AS "firstAttemptAt",
    e.url, e.sealed_key AS "sealedKey", e.sealed_previous_key AS "sealedPreviousKey",
    e.previous_key_until AS "previousKeyUntil"
  FROM taken JOIN webhook_endpoint e ON e.id = taken.endpoint_id`;

/**
 * Begins attempts at what is due, `most` at most. Each is leased: nobody else takes it until its attempt is settled
 * or must be dead.
 */
export async function takeDueWebhooks(tx: Transaction, most: number): Promise<DueWebhook[]> {
  const chosen = await tx.manager.query<{ id: string }[]>(CHOOSE);
  if (chosen.length === 0) return [];
  // A second statement sees what others had taken before the rows were ours.
  return tx.manager.query<DueWebhook[]>(TAKE, [chosen.map(({ id }) => id), most]);
}
