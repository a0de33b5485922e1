import { Injectable } from '@nestjs/common';
import { SlotRow } from '#database/entities/slot.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import { changeOffered, type SlotChanges } from './change-slot.js';
import { takeTurns, type SlotFields } from './offered-slots.js';
import { publishOne } from './publish-slot.js';

export interface PutSlotResult {
  readonly slot: SlotRow;
  readonly created: boolean;
}

/**
 * An agency says how the slot of its own key shall be: it is published the first time, changed where something
 * differs, and left alone where nothing does, so that the same can be sent again without harm.
 */
@Injectable()
export class PutSlot {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /**
   * @throws PortalError `version.stale`, `slot.service_not_booked`, `slot.service_fixed`, `slot.times_invalid`,
   *   `slot.not_open`, `slot.capacity_taken`, `slot.day_fixed`, `slot.deadline_past`
   */
  async run(
    { actor }: SignedIn,
    externalId: string,
    fields: Omit<SlotFields, 'externalId'>,
    version: number | null,
  ): Promise<PutSlotResult> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const { agencyId } = actor;
      if (agencyId === null) throw new PortalError('access.forbidden');
      // The first two calls of a key at once must not both publish.
      await takeTurns(tx, agencyId);
      const slot = await tx.manager.findOne(SlotRow, {
        where: { agencyId, externalId },
        lock: { mode: 'for_no_key_update' },
      });
      if (slot === null) {
        const published = await publishOne(tx, this.policies, agencyId, { ...fields, externalId });
        return { slot: published, created: true };
      }
      refuseStale(slot, version);
      return { slot: await this.change(tx, slot, fields), created: false };
    });
  }

  private async change(tx: Transaction, slot: SlotRow, fields: SlotFields): Promise<SlotRow> {
    if (fields.service !== slot.service) {
      throw new PortalError('slot.service_fixed', { parameters: { service: slot.service } });
    }
    const changes = differences(slot, fields);
    const isAsWished = slot.open && Object.keys(changes).length === 0;
    return isAsWished ? slot : changeOffered(tx, this.policies, slot, changes);
  }
}

function differences(slot: SlotRow, wished: SlotFields): SlotChanges {
  const { startsAt, endsAt, cancelUntil, capacity, confirmsAtOnce } = wished;
  const differs = (one: Date, other: Date) => one.getTime() !== other.getTime();
  return {
    ...(differs(startsAt, slot.startsAt) && { startsAt }),
    ...(differs(endsAt, slot.endsAt) && { endsAt }),
    ...(differs(cancelUntil, slot.cancelUntil) && { cancelUntil }),
    ...(capacity !== slot.capacity && { capacity }),
    ...(confirmsAtOnce !== slot.confirmsAtOnce && { confirmsAtOnce }),
  };
}
