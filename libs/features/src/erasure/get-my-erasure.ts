import { Injectable } from '@nestjs/common';
import type { ErasureObstacle } from '#domain/erasure/refuse-erasure.js';
import { ErasureRow } from '#database/entities/erasure.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { erasureDetails, obstaclesOf, type ErasureDetails } from './erasure-details.js';

/** What a person learns before asking to be erased, and of the last time that it was asked. */
export interface ErasureOutlook {
  readonly obstacles: readonly ErasureObstacle[];
  readonly last: ErasureDetails | null;
  readonly actions: readonly ('request' | 'withdraw')[];
}

/** What would happen to the reader's data, what stands against it, and how far it is. */
@Injectable()
export class GetMyErasure {
  constructor(private readonly transactions: Transactions) {}

  async run({ actor }: SignedIn): Promise<ErasureOutlook> {
    return this.transactions.run(actor, async (tx) => {
      const { accountId } = actor;
      const row = await tx.manager.findOne(ErasureRow, {
        where: { accountId },
        order: { requestedAt: 'DESC', id: 'DESC' },
      });
      const last = row && (await erasureDetails(tx, row));
      const obstacles = await obstaclesOf(tx, accountId);
      if (last?.erasure.state === 'requested') return { obstacles, last, actions: ['withdraw'] };
      return { obstacles, last, actions: obstacles.length === 0 ? ['request'] : [] };
    });
  }
}
