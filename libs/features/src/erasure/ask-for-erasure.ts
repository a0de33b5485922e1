import { Injectable } from '@nestjs/common';
import { AccountRow } from '#database/entities/account.js';
import { ErasureRow } from '#database/entities/erasure.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { erasureDetails, obstacleReasons, obstaclesOf, type ErasureDetails } from './erasure-details.js';

export interface ErasureRequest {
  readonly accountId: string;
  /** What an administrator who asks for somebody else goes by, such as a letter; null of one's own. */
  readonly reason: string | null;
}

/**
 * Asks that a person be erased: the person, or an administrator for the person, who is told of it. Nothing is erased
 * before another administrator has agreed.
 */
@Injectable()
export class AskForErasure {
  constructor(private readonly transactions: Transactions) {}

  /**
   * @throws PortalError `resource.not_found`, `user.erased`, `erasure.one_open`, `erasure.in_the_way` with everything
   *   that must end first
   */
  async run({ actor }: SignedIn, { accountId, reason }: ErasureRequest): Promise<ErasureDetails> {
    return this.transactions.run(actor, async (tx) => {
      const account = await tx.manager.findOne(AccountRow, {
        where: { id: accountId },
        lock: { mode: 'pessimistic_write' },
      });
      if (account === null) throw new PortalError('resource.not_found');
      if (account.erasedAt !== null) throw new PortalError('user.erased');
      if (await tx.manager.existsBy(ErasureRow, { accountId, state: 'requested' })) {
        throw new PortalError('erasure.one_open');
      }
      const obstacles = await obstaclesOf(tx, accountId);
      if (obstacles.length > 0) {
        throw new PortalError('erasure.in_the_way', { reasons: obstacleReasons(obstacles) });
      }
      const { identifiers } = await tx.manager.insert(ErasureRow, {
        ...{ accountId, reason, state: 'requested' },
        ...{ requestedBy: actor.accountId, requestedAt: tx.now },
      });
      const id = identifiers[0]?.['id'] as string;
      await tx.record({
        type: 'account.erasure_requested',
        subjectType: 'account',
        subjectId: accountId,
        data: { erasureId: id },
      });
      return erasureDetails(tx, await tx.manager.findOneByOrFail(ErasureRow, { id }));
    });
  }
}
