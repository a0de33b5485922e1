import { Injectable } from '@nestjs/common';
import { WebhookEndpointRow } from '#database/entities/webhook-endpoint.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import { withAgencies, type EndpointDetails } from './endpoint-details.js';
import { visibleTo } from './own-endpoint.js';

/** Where an agency's own systems are told. */
@Injectable()
export class ListEndpoints {
  constructor(private readonly transactions: Transactions) {}

  /** `troubled`: those that fail, and those that were given up; what an agency turned off is in order. */
  run(
    { actor }: SignedIn,
    { troubled = false }: { readonly troubled?: boolean | undefined },
    page: KeysetPage,
  ): Promise<PageOf<EndpointDetails>> {
    return this.transactions.run(actor, async (tx) => {
      const query = visibleTo(tx.manager.createQueryBuilder(WebhookEndpointRow, 'endpoint'), actor);
      if (troubled) {
        query.andWhere(
          `(endpoint.disabledReason IN ('gone', 'failing')
            OR (endpoint.state = 'active' AND endpoint.failingSince IS NOT NULL))`,
        );
      }
      const { items, next } = await keysetPage(query, 'createdAt', page);
      return { items: await withAgencies(tx, items), next };
    });
  }
}
