import { Injectable } from '@nestjs/common';
import { WebhookEndpointRow } from '#database/entities/webhook-endpoint.js';
import { WebhookMessageRow } from '#database/entities/webhook-message.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { agencyOf } from './own-endpoint.js';
import { attemptsOf, canReplay, webhookDetails, type WebhookDetails } from './webhook-details.js';

/** An agency has a delivery made again, under the same `webhook-id` and with the whole schedule before it. */
@Injectable()
export class ReplayWebhook {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`; `webhook.not_replayable` while it is under way or the endpoint is off */
  async run({ actor }: SignedIn, id: string): Promise<WebhookDetails> {
    return this.transactions.run(actor, async (tx) => {
      const seen = await tx.manager.findOneBy(WebhookMessageRow, { id });
      if (seen === null) throw new PortalError('resource.not_found');
      // In the order in which workers lock.
      const endpoint = await tx.manager.findOne(WebhookEndpointRow, {
        where: { id: seen.endpointId, agencyId: agencyOf(actor) },
        lock: { mode: 'for_no_key_update' },
      });
      if (endpoint === null) throw new PortalError('resource.not_found');
      const message = await tx.manager.findOneByOrFail(WebhookMessageRow, { id });
      if (!canReplay(message, endpoint)) throw new PortalError('webhook.not_replayable');
      await tx.manager.update(
        WebhookMessageRow,
        { id },
        {
          ...{ state: 'waiting', tries: 0, error: null, endedAt: null, firstAttemptAt: null },
          nextAttemptAt: () => 'now()',
        },
      );
      await tx.record({
        type: 'webhook.replayed',
        subjectType: 'webhook_endpoint',
        subjectId: endpoint.id,
        data: { agencyId: endpoint.agencyId, webhookId: id },
      });
      const fresh = await tx.manager.findOneByOrFail(WebhookMessageRow, { id });
      return webhookDetails(fresh, endpoint, (await attemptsOf(tx, [fresh])).get(id) ?? []);
    });
  }
}
