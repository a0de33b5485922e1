import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import type { SlotTimes } from '#domain/slots/slot-pattern.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import { SlotRow } from '#database/entities/slot.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { refuseSlotTimes } from './offered-slots.js';
import { ownSlot } from './own-slot.js';
import { settleSlot } from './settle-slot.js';

export interface SlotChanges extends Partial<SlotTimes> {
  readonly capacity?: number;
  readonly confirmsAtOnce?: boolean;
}

/**
 * An agency's staff changes a slot on offer. Who has booked it is told when the time moves, and can still cancel then;
 * to another day it cannot be moved while it is booked, because eligibility was judged for that day. More places go to
 * those who wait first.
 */
@Injectable()
export class ChangeSlot {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /**
   * @throws PortalError `resource.not_found`, `version.stale`, `slot.not_open`, `slot.times_invalid`,
   *   `slot.capacity_taken`, `slot.day_fixed`, `slot.deadline_past`
   */
  async run({ actor }: SignedIn, id: string, changes: SlotChanges, version: number | null): Promise<SlotRow> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const slot = await ownSlot(tx, actor, { id }, version);
      return changeOffered(tx, this.policies, slot, changes);
    });
  }
}

/**
 * Changes a slot that the caller has locked. Call `policies.ready()` before.
 * @throws PortalError `slot.not_open`, `slot.times_invalid`, `slot.capacity_taken`, `slot.day_fixed`,
 *   `slot.deadline_past`
 */
export async function changeOffered(
  tx: Transaction,
  policies: Policies,
  slot: SlotRow,
  changes: SlotChanges,
): Promise<SlotRow> {
  const { id } = slot;
  if (!slot.open || slot.startsAt <= tx.now) throw new PortalError('slot.not_open');
  const changed = { ...slot, ...changes };
  if (changed.capacity < slot.taken) {
    throw new PortalError('slot.capacity_taken', { parameters: { taken: slot.taken } });
  }
  const moved =
    changed.startsAt.getTime() !== slot.startsAt.getTime() ||
    changed.endsAt.getTime() !== slot.endsAt.getTime();
  if (moved || changes.cancelUntil !== undefined) refuseSlotTimes(changed, tx.now);
  if (moved && (await isBooked(tx, id))) refuseMove(slot, changed, tx.now);
  await tx.manager.update(SlotRow, { id }, changes);
  await tx.record({
    type: 'slot.changed',
    subjectType: 'slot',
    subjectId: id,
    data: { service: slot.service, capacity: changed.capacity, moved },
  });
  await settleSlot(tx, policies, id);
  return tx.manager.findOneByOrFail(SlotRow, { id });
}

function isBooked(tx: Transaction, slotId: string): Promise<boolean> {
  return tx.manager.existsBy(ServiceRequestRow, {
    slotId,
    state: In(['submitted', 'confirmed', 'checked_in']),
  });
}

function refuseMove(slot: SlotTimes, changed: SlotTimes, now: Date): void {
  if (shanghaiDay(slot.startsAt) !== shanghaiDay(changed.startsAt)) throw new PortalError('slot.day_fixed');
  if (changed.cancelUntil <= now) throw new PortalError('slot.deadline_past');
}
