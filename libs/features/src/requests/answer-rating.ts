import { Injectable } from '@nestjs/common';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { detailsOf, findVisible } from './get-request.js';
import { refuseExchange } from './refuse-exchange.js';
import type { RequestDetails } from './request-details.js';

/** The agency answers the rating that a holder gave, once. */
@Injectable()
export class AnswerRating {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `access.forbidden`, `rating.none`, `rating.answered_already` */
  async run({ actor }: SignedIn, id: string, text: string): Promise<RequestDetails> {
    return this.transactions.run(actor, async (tx) => {
      const request = await findVisible(tx.manager, actor, id, 'pessimistic_write');
      if (request.ratingScore === null) throw new PortalError('rating.none');
      if (request.ratingAnswer !== null) throw new PortalError('rating.answered_already');
      refuseExchange(request, actor, 'answer_rating');
      await tx.manager.update(ServiceRequestRow, { id }, { ratingAnswer: text, ratingAnsweredAt: tx.now });
      await tx.record({
        type: 'request.rating_answered',
        subjectType: 'request',
        subjectId: id,
        data: { service: request.service, agencyId: request.agencyId },
      });
      return detailsOf(tx, await tx.manager.findOneByOrFail(ServiceRequestRow, { id }));
    });
  }
}
