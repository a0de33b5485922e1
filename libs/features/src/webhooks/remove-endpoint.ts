import { Injectable } from '@nestjs/common';
import { WebhookEndpointRow } from '#database/entities/webhook-endpoint.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { ownEndpoint } from './own-endpoint.js';

/** An agency removes an endpoint, with its deliveries and its keys. */
@Injectable()
export class RemoveEndpoint {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `version.stale` */
  async run({ actor }: SignedIn, id: string, version: number | null): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const { agencyId } = await ownEndpoint(tx, actor, id, { action: 'remove', version });
      await tx.manager.delete(WebhookEndpointRow, { id });
      await tx.record({
        type: 'webhook.removed',
        subjectType: 'webhook_endpoint',
        subjectId: id,
        data: { agencyId },
      });
    });
  }
}
