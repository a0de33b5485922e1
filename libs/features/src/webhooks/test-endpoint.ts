import { Injectable } from '@nestjs/common';
import { TEST_WEBHOOK } from '#domain/webhooks/webhook-types.js';
import { WebhookMessageRow } from '#database/entities/webhook-message.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { ownEndpoint } from './own-endpoint.js';
import { webhookDetails, type WebhookDetails } from './webhook-details.js';

/** An agency has a message sent that tells of nothing, to see whether its receiver takes it. */
@Injectable()
export class TestEndpoint {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `webhook.action_not_allowed` */
  async run({ actor }: SignedIn, id: string): Promise<WebhookDetails> {
    return this.transactions.run(actor, async (tx) => {
      const endpoint = await ownEndpoint(tx, actor, id, { action: 'test' });
      const { identifiers } = await tx.manager.insert(WebhookMessageRow, {
        ...{ endpointId: id, type: TEST_WEBHOOK, subjectId: id, happenedAt: tx.now, state: 'waiting' },
        nextAttemptAt: () => 'now()',
      });
      await tx.record({
        type: 'webhook.tested',
        subjectType: 'webhook_endpoint',
        subjectId: id,
        data: { agencyId: endpoint.agencyId },
      });
      const message = await tx.manager.findOneByOrFail(WebhookMessageRow, {
        id: identifiers[0]?.['id'] as string,
      });
      return webhookDetails(message, endpoint, []);
    });
  }
}
