import { Injectable } from '@nestjs/common';
import { ErasureRow } from '#database/entities/erasure.js';
import type { EventType } from '#database/event-types.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { erasureDetails, lockErasure, nextErasureState, type ErasureDetails } from './erasure-details.js';

const EVENT_OF = {
  refuse: 'account.erasure_refused',
  withdraw: 'account.erasure_withdrawn',
} as const satisfies Record<string, EventType>;

export interface ErasureStep {
  readonly action: keyof typeof EVENT_OF;
  /** Why it is refused, for the person; null when the person takes it back. */
  readonly reason: string | null;
  /** From If-Match; null whatever version there is. */
  readonly version: number | null;
}

/** Ends an erasure that is not carried out: an administrator refuses it, or the person takes it back. */
@Injectable()
export class SettleErasure {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `version.stale`, `access.forbidden`, `erasure.action_not_allowed` */
  async run(
    { actor }: SignedIn,
    id: string,
    { action, reason, version }: ErasureStep,
  ): Promise<ErasureDetails> {
    return this.transactions.run(actor, async (tx) => {
      const erasure = await lockErasure(tx, id);
      refuseStale(erasure, version);
      const state = nextErasureState(tx, erasure, action);
      await tx.manager.update(
        ErasureRow,
        { id },
        { state, decidedBy: actor.accountId, decidedAt: tx.now, decisionReason: reason },
      );
      await tx.record({
        type: EVENT_OF[action],
        subjectType: 'account',
        subjectId: erasure.accountId,
        data: { erasureId: id },
      });
      return erasureDetails(tx, await tx.manager.findOneByOrFail(ErasureRow, { id }));
    });
  }
}
