import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AgencyRow } from '#database/entities/agency.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import { SlotRow } from '#database/entities/slot.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import { findMembership } from './membership.js';

/** A request that a holder made for the reader, with where and when. */
export interface RequestForMe {
  readonly request: ServiceRequestRow;
  readonly agency: Pick<AgencyRow, 'id' | 'name'>;
  readonly slot: Pick<SlotRow, 'startsAt' | 'endsAt'> | null;
}

/** What a holder asked for on behalf of the reader, newest first; nothing that was asked for anybody else. */
@Injectable()
export class ListRequestsForMe {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` when the place in the family is not the reader's */
  async run({ actor }: SignedIn, dependantId: string, page: KeysetPage): Promise<PageOf<RequestForMe>> {
    return this.transactions.run(actor, async (tx) => {
      await findMembership(tx, dependantId);
      const query = tx.manager
        .createQueryBuilder(ServiceRequestRow, 'request')
        .where('request.beneficiaryId = :dependantId', { dependantId });
      const { items, next } = await keysetPage(query, 'submittedAt', page);
      const agencies = await tx.manager.findBy(AgencyRow, { id: In(items.map(({ agencyId }) => agencyId)) });
      const slots = await tx.manager.findBy(SlotRow, {
        id: In(items.flatMap(({ slotId }) => (slotId === null ? [] : [slotId]))),
      });
      const forMe = items.flatMap((request) => {
        const agency = agencies.find(({ id }) => id === request.agencyId);
        const slot = slots.find(({ id }) => id === request.slotId) ?? null;
        return agency === undefined ? [] : [{ request, agency, slot }];
      });
      return { items: forMe, next };
    });
  }
}
