import { Injectable } from '@nestjs/common';
import { WebhookEndpointRow } from '#database/entities/webhook-endpoint.js';
import { WebhookMessageRow, type MessageState } from '#database/entities/webhook-message.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import { PortalError } from '../errors/portal-error.js';
import { visibleTo } from './own-endpoint.js';
import { attemptsOf, webhookDetails, type WebhookDetails } from './webhook-details.js';

/** The deliveries of an endpoint, newest first, each with its attempts. */
@Injectable()
export class ListWebhooks {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` */
  run(
    { actor }: SignedIn,
    endpointId: string,
    { state }: { readonly state?: MessageState | undefined },
    page: KeysetPage,
  ): Promise<PageOf<WebhookDetails>> {
    return this.transactions.run(actor, async (tx) => {
      const endpoint = await visibleTo(
        tx.manager.createQueryBuilder(WebhookEndpointRow, 'endpoint').where('endpoint.id = :endpointId', {
          endpointId,
        }),
        actor,
      ).getOne();
      if (endpoint === null) throw new PortalError('resource.not_found');
      const query = tx.manager
        .createQueryBuilder(WebhookMessageRow, 'message')
        .where('message.endpointId = :endpointId', { endpointId });
      if (state !== undefined) query.andWhere('message.state = :state', { state });
      const { items, next } = await keysetPage(query, 'createdAt', page);
      const attempts = await attemptsOf(tx, items);
      return {
        items: items.map((one) => webhookDetails(one, endpoint, attempts.get(one.id) ?? [])),
        next,
      };
    });
  }
}
