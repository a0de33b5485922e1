import { Injectable } from '@nestjs/common';
import { WEBHOOK_TYPES, type WebhookType } from '#domain/webhooks/webhook-types.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { SandboxAccess } from '../sandbox/sandbox-access.js';

/** Whether a thing is the agency's, so that nobody is told of another's by asking. */
const OWN: Readonly<Record<string, string>> = {
  request: 'SELECT id FROM service_request WHERE id = $1 AND agency_id = $2',
  slot: 'SELECT id FROM slot WHERE id = $1 AND agency_id = $2',
  complaint: 'SELECT id FROM complaint WHERE id = $1 AND agency_id = $2 AND forwarded_at IS NOT NULL',
};

const QUEUE = `INSERT INTO webhook_message (endpoint_id, type, subject_id, happened_at, state, next_attempt_at)
  SELECT id, $2, $3, $4, 'waiting', now() FROM webhook_endpoint
  WHERE agency_id = $1 AND state = 'active' AND $2 = ANY(types) RETURNING id`;

/** Has an agency told of something that did not happen, for whoever tries a receiver. The thing itself stays as it is. */
@Injectable()
export class TriggerWebhook {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: SandboxAccess,
  ) {}

  /**
   * Answers how many messages are on their way.
   * @throws PortalError `sandbox.off`, `sandbox.client_only`, `resource.not_found`, `sandbox.nobody_listens`
   */
  async run(
    { actor, sessionId }: SignedIn,
    { type, id }: { readonly type: WebhookType; readonly id: string },
  ): Promise<number> {
    return this.transactions.run(actor, async (tx) => {
      const agencyId = await this.access.refuseOthers(tx, actor);
      await refuseForeign(tx, type, [id, agencyId]);
      const messages = await tx.manager.query<unknown[]>(QUEUE, [agencyId, type, id, tx.now]);
      if (messages.length === 0) throw new PortalError('sandbox.nobody_listens', { parameters: { type } });
      await tx.record({
        type: 'webhook.triggered',
        subjectType: 'agency_client',
        subjectId: sessionId,
        data: { agencyId, webhook: type, about: id },
      });
      return messages.length;
    });
  }
}

async function refuseForeign(tx: Transaction, type: WebhookType, which: [string, string]): Promise<void> {
  const rows = await tx.manager.query<unknown[]>(OWN[WEBHOOK_TYPES[type].subject] ?? '', which);
  if (rows.length === 0) throw new PortalError('resource.not_found');
}
