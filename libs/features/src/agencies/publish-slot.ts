import { Injectable } from '@nestjs/common';
import { SlotRow } from '#database/entities/slot.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { bookedServicesOf, offerSlots, refuseSlotTimes, type SlotFields } from './offered-slots.js';

/** An agency's staff offers a slot. Beside another at the same time it is a second counter, and not refused. */
@Injectable()
export class PublishSlot {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `slot.service_not_booked`, `slot.times_invalid` */
  async run({ actor }: SignedIn, fields: SlotFields): Promise<SlotRow> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const { agencyId } = actor;
      if (agencyId === null) throw new PortalError('access.forbidden');
      return publishOne(tx, this.policies, agencyId, fields);
    });
  }
}

/** @throws PortalError `slot.service_not_booked`, `slot.times_invalid` */
export async function publishOne(
  tx: Transaction,
  policies: Policies,
  agencyId: string,
  fields: SlotFields,
): Promise<SlotRow> {
  const booked = await bookedServicesOf(tx, policies, agencyId);
  if (!booked.has(fields.service)) throw new PortalError('slot.service_not_booked');
  refuseSlotTimes(fields, tx.now);
  const [id = ''] = await offerSlots(tx, agencyId, [fields]);
  return tx.manager.findOneByOrFail(SlotRow, { id });
}
