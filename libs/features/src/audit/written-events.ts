import { createHash } from 'node:crypto';
import { canonicalEvent, type WrittenEvent } from '#domain/audit/canonical-event.js';
import type { EventFingerprint } from '#domain/audit/find-event-break.js';
import type { Transaction } from '#database/transactions.js';

/** The most events under one seal; each of them is written by one transaction and read by one query. */
export const MOST_UNDER_A_SEAL = 1000;

/** A place in the trail: the transaction that wrote an event, and the event's place among all. */
export interface TrailPlace {
  readonly transaction: string;
  readonly seq: string;
}

export const BEFORE_ALL: TrailPlace = { transaction: '0', seq: '0' };

const COLUMNS = `id::text, transaction::text, seq::text,
  to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, type, subject_type AS "subjectType",
  subject_id::text AS "subjectId", actor_kind AS "actorKind", actor_id::text AS "actorId",
  actor_roles AS "actorRoles", data::text AS data`;
const AFTER = '(transaction, seq) > ($1::bigint, $2::bigint)';
const IN_ORDER = 'ORDER BY event.transaction, event.seq';

/** As for the outbox: whatever is below the oldest transaction still open can get no event any more. */
const SETTLED = `SELECT ${COLUMNS} FROM event WHERE ${AFTER}
  AND transaction < pg_snapshot_xmin(pg_current_snapshot())::text::bigint ${IN_ORDER} LIMIT ${MOST_UNDER_A_SEAL}`;
const BETWEEN = `SELECT ${COLUMNS} FROM event WHERE ${AFTER} AND (transaction, seq) <= ($3::bigint, $4::bigint)
  ${IN_ORDER} LIMIT $5`;
/** No event has a number below 1, so whatever stands there was put there; it counts to the first seal. */
const FIRST = `SELECT ${COLUMNS} FROM event WHERE (transaction, seq) <= ($1::bigint, $2::bigint) ${IN_ORDER} LIMIT $3`;

/** The next events that can be sealed, after a place in the trail. */
export function settledEvents(tx: Transaction, after: TrailPlace): Promise<WrittenEvent[]> {
  return tx.manager.query<WrittenEvent[]>(SETTLED, [after.transaction, after.seq]);
}

/** The events after one place up to another, at most so many; `after` is null for the beginning of the trail. */
export function eventsThrough(
  tx: Transaction,
  { after, through, most }: { after: TrailPlace | null; through: TrailPlace; most: number },
): Promise<WrittenEvent[]> {
  const end = [through.transaction, through.seq, most];
  return after === null
    ? tx.manager.query<WrittenEvent[]>(FIRST, end)
    : tx.manager.query<WrittenEvent[]>(BETWEEN, [after.transaction, after.seq, ...end]);
}

/** The fingerprint of an event as it is written. */
export function fingerprintOf(event: WrittenEvent): EventFingerprint {
  return { id: event.id, digest: createHash('sha256').update(canonicalEvent(event)).digest('hex') };
}
