import { WebhookEndpointRow, type DisabledReason } from '#database/entities/webhook-endpoint.js';
import type { Transaction } from '#database/transactions.js';

const DISABLE = `UPDATE webhook_endpoint SET state = 'disabled', disabled_reason = $2, disabled_at = now(),
    version = version + 1
  WHERE id = $1 AND state = 'active' RETURNING id`;
const BURY = `UPDATE webhook_message SET state = 'dead', error = 'endpoint_disabled', next_attempt_at = NULL,
    leased_until = NULL, ended_at = now()
  WHERE endpoint_id = $1 AND next_attempt_at IS NOT NULL`;

/** Stops everything to an endpoint. What was under way to it becomes dead letters, which can be replayed later. */
export async function disableEndpoint(
  tx: Transaction,
  endpointId: string,
  reason: DisabledReason,
): Promise<void> {
  const [rows] = await tx.manager.query<[unknown[], number]>(DISABLE, [endpointId, reason]);
  if (rows.length === 0) return;
  await tx.manager.query(BURY, [endpointId]);
  const { agencyId } = await tx.manager.findOneByOrFail(WebhookEndpointRow, { id: endpointId });
  await tx.record({
    type: 'webhook.disabled',
    subjectType: 'webhook_endpoint',
    subjectId: endpointId,
    data: { agencyId, reason },
  });
}
