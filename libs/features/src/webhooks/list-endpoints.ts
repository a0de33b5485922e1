import { Injectable } from '@nestjs/common';
import { WebhookEndpointRow } from '#database/entities/webhook-endpoint.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import { endpointDetails, type EndpointDetails } from './endpoint-details.js';
import { visibleTo } from './own-endpoint.js';

/** Where an agency's own systems are told. */
@Injectable()
export class ListEndpoints {
  constructor(private readonly transactions: Transactions) {}

  run({ actor }: SignedIn, page: KeysetPage): Promise<PageOf<EndpointDetails>> {
    return this.transactions.run(actor, async (tx) => {
      const query = tx.manager.createQueryBuilder(WebhookEndpointRow, 'endpoint');
      const { items, next } = await keysetPage(visibleTo(query, actor), 'createdAt', page);
      return { items: items.map(endpointDetails), next };
    });
  }
}
