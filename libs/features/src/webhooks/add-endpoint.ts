import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { WebhookType } from '#domain/webhooks/webhook-types.js';
import { WebhookEndpointRow } from '#database/entities/webhook-endpoint.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import type { WebhookSignature } from '#platform/webhooks/webhook-keys.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { endpointDetails, type MadeEndpoint } from './endpoint-details.js';
import { EndpointKeys } from './endpoint-keys.js';
import { agencyOf } from './own-endpoint.js';
import { refuseUrl } from './refuse-endpoint.js';

export interface NewEndpoint {
  readonly url: string;
  readonly types: readonly WebhookType[];
  readonly description: string | null;
  readonly signature: WebhookSignature;
}

const MOST = 10;

/** One agency after another, so that the limit holds. */
const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';

/** An agency has its own system told of what happens from now on. */
@Injectable()
export class AddEndpoint {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: EndpointKeys,
    @Inject(CONFIGURATION) private readonly settings: Pick<Configuration, 'webhookLoopback'>,
  ) {}

  /** @throws PortalError `webhook.url_refused`, `webhook.types_missing`, `webhook.url_taken`, `webhook.too_many` */
  async run({ actor }: SignedIn, { url, types, description, signature }: NewEndpoint): Promise<MadeEndpoint> {
    refuseUrl(url, { loopback: this.settings.webhookLoopback });
    if (types.length === 0) throw new PortalError('webhook.types_missing');
    const agencyId = agencyOf(actor);
    return this.transactions.run(actor, async (tx) => {
      await refuseMore(tx, agencyId, url);
      const id = randomUUID();
      const { sealed, publicKey, secret } = this.keys.make(id, signature);
      await tx.manager.insert(WebhookEndpointRow, {
        ...{ id, agencyId, url, description, types: [...new Set(types)], state: 'active', signature },
        ...{ sealedKey: sealed, publicKey, keyMadeAt: () => 'now()', createdAt: tx.now },
      });
      await tx.record({
        type: 'webhook.added',
        subjectType: 'webhook_endpoint',
        subjectId: id,
        data: { agencyId, host: new URL(url).host },
      });
      return { ...(await endpointDetails(tx, id)), secret };
    });
  }
}

async function refuseMore(tx: Transaction, agencyId: string, url: string): Promise<void> {
  await tx.manager.query(LOCK, [`webhooks of ${agencyId}`]);
  const own = await tx.manager.findBy(WebhookEndpointRow, { agencyId });
  if (own.some((one) => one.url === url)) throw new PortalError('webhook.url_taken');
  if (own.length >= MOST) throw new PortalError('webhook.too_many', { parameters: { most: MOST } });
}
