import { Injectable } from '@nestjs/common';
import { requestLifecycle } from '#domain/requests/lifecycle.js';
import { nextState } from '#domain/shared/lifecycle.js';
import type { SignedIn } from '../accounts/find-session.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import { Transactions } from '#database/transactions.js';
import { detailsOf, findVisible } from './get-request.js';
import { refusedTransition } from './refused-transition.js';
import { conditionsOf, rolesTowards, type RequestDetails } from './request-details.js';

/** A holder rates a service that he or she got, once. */
@Injectable()
export class RateRequest {
  constructor(private readonly transactions: Transactions) {}

  /** `score` from 1 to 5. @throws PortalError as the lifecycle refuses */
  async run(
    { actor }: SignedIn,
    id: string,
    rating: { score: number; comment: string | null },
  ): Promise<RequestDetails> {
    return this.transactions.run(actor, async (tx) => {
      const request = await findVisible(tx.manager, actor, id, 'pessimistic_write');
      const next = nextState(requestLifecycle(request.mode), {
        state: request.state,
        action: 'rate',
        roles: rolesTowards(request, actor),
        conditions: conditionsOf(request, null, tx.now),
      });
      if (!next.allowed) throw refusedTransition(next, null);
      await tx.manager.update(
        ServiceRequestRow,
        { id },
        { ratingScore: rating.score, ratingComment: rating.comment, ratedAt: tx.now },
      );
      await tx.record({
        type: 'request.rated',
        subjectType: 'request',
        subjectId: id,
        data: { service: request.service, agencyId: request.agencyId, score: rating.score },
      });
      return detailsOf(tx, await tx.manager.findOneByOrFail(ServiceRequestRow, { id }));
    });
  }
}
