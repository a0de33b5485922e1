import { Inject, Injectable } from '@nestjs/common';
import type { WebhookType } from '#domain/webhooks/webhook-types.js';
import { WebhookEndpointRow } from '#database/entities/webhook-endpoint.js';
import { Transactions } from '#database/transactions.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { endpointDetails, type EndpointDetails } from './endpoint-details.js';
import { ownEndpoint } from './own-endpoint.js';
import { refuseUrl } from './refuse-endpoint.js';

export interface EndpointChanges {
  readonly url?: string;
  readonly types?: readonly WebhookType[];
  readonly description?: string | null;
}

/** An agency changes where its system is told, and of what; what is under way goes to the new address. */
@Injectable()
export class ChangeEndpoint {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CONFIGURATION) private readonly settings: Pick<Configuration, 'webhookLoopback'>,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `version.stale`, `webhook.url_refused`, `webhook.types_missing`,
   *   `webhook.url_taken`
   */
  async run(
    { actor }: SignedIn,
    id: string,
    { url, types, description }: EndpointChanges,
    version: number | null,
  ): Promise<EndpointDetails> {
    if (url !== undefined) refuseUrl(url, { loopback: this.settings.webhookLoopback });
    if (types?.length === 0) throw new PortalError('webhook.types_missing');
    return this.transactions.run(actor, async (tx) => {
      const endpoint = await ownEndpoint(tx, actor, id, { action: 'change', version });
      const moved = url !== undefined && url !== endpoint.url;
      const changes = {
        // How the old address fared says nothing of the new one.
        ...(moved && { url, failingSince: null, restingUntil: null }),
        ...(types !== undefined && { types: [...new Set(types)] }),
        ...(description !== undefined && { description }),
      };
      if (Object.keys(changes).length > 0) {
        await tx.manager.update(WebhookEndpointRow, { id }, changes);
        await tx.record({
          type: 'webhook.changed',
          subjectType: 'webhook_endpoint',
          subjectId: id,
          data: { agencyId: endpoint.agencyId, ...(moved && { host: new URL(url).host }) },
        });
      }
      return endpointDetails(tx, id);
    });
  }
}
