import { Injectable } from '@nestjs/common';
import { WebhookEndpointRow } from '#database/entities/webhook-endpoint.js';
import { Transactions } from '#database/transactions.js';
import type { WebhookSignature } from '#platform/webhooks/webhook-keys.js';
import type { SignedIn } from '../accounts/find-session.js';
import { endpointDetails, type MadeEndpoint } from './endpoint-details.js';
import { EndpointKeys } from './endpoint-keys.js';
import { ownEndpoint } from './own-endpoint.js';

export interface KeyRotation {
  /** Hours for which the old key signs as well; 0 when it is known to others. */
  readonly overlapHours: number;
  /** The other kind of signature, if wanted; the old key keeps its own. */
  readonly signature?: WebhookSignature | undefined;
}

/** An agency takes a new key for an endpoint. Until the overlap ends, each delivery is signed with both. */
@Injectable()
export class RotateEndpointKey {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: EndpointKeys,
  ) {}

  /** @throws PortalError `resource.not_found`, `version.stale` */
  async run(
    { actor }: SignedIn,
    id: string,
    { overlapHours, signature }: KeyRotation,
    version: number | null,
  ): Promise<MadeEndpoint> {
    return this.transactions.run(actor, async (tx) => {
      const old = await ownEndpoint(tx, actor, id, { action: 'rotate_secret', version });
      const wanted = signature ?? old.signature;
      const { sealed, publicKey, secret } = this.keys.make(id, wanted);
      const overlaps = overlapHours > 0;
      await tx.manager.update(
        WebhookEndpointRow,
        { id },
        {
          ...{ sealedKey: sealed, publicKey, signature: wanted, keyMadeAt: () => 'now()' },
          sealedPreviousKey: overlaps ? old.sealedKey : null,
          previousPublicKey: overlaps ? old.publicKey : null,
          previousKeyUntil: overlaps ? () => `now() + interval '${Math.trunc(overlapHours)} hours'` : null,
        },
      );
      await tx.record({
        type: 'webhook.secret_rotated',
        subjectType: 'webhook_endpoint',
        subjectId: id,
        data: { agencyId: old.agencyId, overlapHours },
      });
      return { ...(await endpointDetails(tx, id)), secret };
    });
  }
}
