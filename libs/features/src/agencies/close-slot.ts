import { Injectable } from '@nestjs/common';
import { SlotRow } from '#database/entities/slot.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';

/** An agency's staff takes a slot off the offer. Those who have booked it keep their place. */
@Injectable()
export class CloseSlot {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found`, `version.stale` */
  async run({ actor }: SignedIn, id: string, version: number | null): Promise<SlotRow> {
    return this.transactions.run(actor, async (tx) => {
      const slot =
        actor.agencyId === null
          ? null
          : await tx.manager.findOne(SlotRow, {
              where: { id, agencyId: actor.agencyId },
              lock: { mode: 'pessimistic_write' },
            });
      if (slot === null) throw new PortalError('resource.not_found');
      refuseStale(slot, version);
      if (slot.open) {
        await tx.manager.update(SlotRow, { id }, { open: false });
        await tx.record({
          type: 'slot.closed',
          subjectType: 'slot',
          subjectId: id,
          data: { service: slot.service },
        });
      }
      return tx.manager.findOneByOrFail(SlotRow, { id });
    });
  }
}
