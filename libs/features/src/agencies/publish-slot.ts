import { Injectable } from '@nestjs/common';
import { AgencyServiceRow } from '#database/entities/agency-service.js';
import { SlotRow } from '#database/entities/slot.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';

export interface SlotFields {
  readonly service: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cancelUntil: Date;
  readonly capacity: number;
  readonly confirmsAtOnce: boolean;
}

/** An agency's staff offers a slot. */
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
      const { services } = await this.policies.holdingOn(tx.today);
      const serves = await tx.manager.existsBy(AgencyServiceRow, { agencyId, service: fields.service });
      if (!serves || services.get(fields.service)?.mode !== 'booking') {
        throw new PortalError('slot.service_not_booked');
      }
      const { startsAt, endsAt, cancelUntil } = fields;
      if (startsAt <= tx.now || endsAt <= startsAt || cancelUntil > startsAt) {
        throw new PortalError('slot.times_invalid');
      }
      const { identifiers } = await tx.manager.insert(SlotRow, { ...fields, agencyId });
      const id = identifiers[0]?.['id'] as string;
      await tx.record({
        type: 'slot.published',
        subjectType: 'slot',
        subjectId: id,
        data: { service: fields.service, agencyId, capacity: fields.capacity },
      });
      return tx.manager.findOneByOrFail(SlotRow, { id });
    });
  }
}
