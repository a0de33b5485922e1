import { Injectable } from '@nestjs/common';
import { WebhookEndpointRow } from '#database/entities/webhook-endpoint.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { disableEndpoint } from './disable-endpoint.js';
import { endpointDetails, type EndpointDetails } from './endpoint-details.js';
import { ownEndpoint } from './own-endpoint.js';

/** An agency turns an endpoint off, or on again. What happened while it was off is not sent afterwards. */
@Injectable()
export class SwitchEndpoint {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `version.stale`, `webhook.action_not_allowed` */
  async run(
    { actor }: SignedIn,
    id: string,
    action: 'enable' | 'disable',
    version: number | null,
  ): Promise<EndpointDetails> {
    return this.transactions.run(actor, async (tx) => {
      const { agencyId } = await ownEndpoint(tx, actor, id, { action, version });
      if (action === 'disable') await disableEndpoint(tx, id, 'by_agency');
      else {
        await tx.manager.update(
          WebhookEndpointRow,
          { id },
          {
            ...{ state: 'active', disabledReason: null, disabledAt: null },
            ...{ failingSince: null, restingUntil: null },
          },
        );
        await tx.record({
          type: 'webhook.enabled',
          subjectType: 'webhook_endpoint',
          subjectId: id,
          data: { agencyId },
        });
      }
      return endpointDetails(tx, id);
    });
  }
}
