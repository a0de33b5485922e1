import type { OwedWebhook, WebhookFacts } from '#domain/webhooks/webhooks-of.js';
import { webhooksOf } from '#domain/webhooks/webhooks-of.js';
import type { EventRow } from '#database/entities/event.js';
import type { Transaction } from '#database/transactions.js';

const ANYBODY = `SELECT EXISTS (SELECT FROM webhook_endpoint WHERE state = 'active') AS listens`;

/** The agency of a thing, and what else the rule asks of it. */
const FACTS: Readonly<Record<string, string>> = {
  request: `SELECT agency_id AS "agencyId", slot_id AS "slotId", false AS forwarded FROM service_request WHERE id = $1`,
  slot: `SELECT agency_id AS "agencyId", NULL AS "slotId", false AS forwarded FROM slot WHERE id = $1`,
  complaint: `SELECT agency_id AS "agencyId", NULL AS "slotId", forwarded_at IS NOT NULL AS forwarded
    FROM complaint WHERE id = $1`,
};

const QUEUE = `INSERT INTO webhook_message (endpoint_id, event_id, type, subject_id, happened_at, state, next_attempt_at)
  SELECT e.id, $1, o.type, o."subjectId", $2, 'waiting', now()
  FROM jsonb_to_recordset($3::jsonb) AS o ("agencyId" uuid, type text, "subjectId" uuid)
  JOIN webhook_endpoint e ON e.agency_id = o."agencyId" AND e.state = 'active' AND o.type = ANY(e.types)
  JOIN agency a ON a.id = e.agency_id AND a.active
  ON CONFLICT ON CONSTRAINT webhook_message_once DO NOTHING`;

/** Writes down what agencies' systems are owed of an event, once each however often the event is taken. */
export async function queueWebhooks(tx: Transaction, event: EventRow): Promise<void> {
  const [anybody] = await tx.manager.query<{ listens: boolean }[]>(ANYBODY);
  if (anybody?.listens !== true) return;
  const facts = await factsOf(tx, event);
  const owed: OwedWebhook[] = facts === null ? [] : webhooksOf(event, facts);
  if (owed.length === 0) return;
  await tx.manager.query(QUEUE, [event.id, event.at, JSON.stringify(owed)]);
}

async function factsOf(tx: Transaction, event: EventRow): Promise<WebhookFacts | null> {
  const sql = FACTS[event.subjectType];
  if (sql === undefined) return null;
  const [facts] = await tx.manager.query<WebhookFacts[]>(sql, [event.subjectId]);
  return facts ?? null;
}
