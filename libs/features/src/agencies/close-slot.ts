import { Injectable } from '@nestjs/common';
import type { DeclineReason } from '#domain/requests/decline-reasons.js';
import { SlotRow } from '#database/entities/slot.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { Policies } from '../policy/policies.js';
import { ownSlot, type SlotKey } from './own-slot.js';
import { settleSlot } from './settle-slot.js';

/** Why the bookings of a closed slot are called off. */
export interface CallingOff {
  readonly reasonCode: DeclineReason;
  readonly reason: string;
}

/**
 * An agency's staff takes a slot off the offer: holds and the waiting list end. Those who have booked it keep their
 * place, or, where a reason is given, are declined one by one by the worker; that can be asked of a slot that was
 * closed before, too.
 */
@Injectable()
export class CloseSlot {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `resource.not_found`, `version.stale` */
  async run(
    { actor }: SignedIn,
    key: SlotKey,
    callingOff: CallingOff | null,
    version: number | null,
  ): Promise<SlotRow> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const slot = await ownSlot(tx, actor, key, version);
      const { id } = slot;
      if (slot.open || (callingOff !== null && slot.calledOffCode === null)) {
        await tx.manager.update(
          SlotRow,
          { id },
          {
            open: false,
            ...(callingOff && { calledOffCode: callingOff.reasonCode, calledOffReason: callingOff.reason }),
          },
        );
        await tx.record({
          type: 'slot.closed',
          subjectType: 'slot',
          subjectId: id,
          data: { service: slot.service, reasonCode: callingOff?.reasonCode ?? null },
        });
        await settleSlot(tx, this.policies, id);
      }
      return tx.manager.findOneByOrFail(SlotRow, { id });
    });
  }
}
