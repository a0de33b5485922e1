import { Injectable } from '@nestjs/common';
import type { ComplaintState } from '#domain/complaints/lifecycle.js';
import { ComplaintRow } from '#database/entities/complaint.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { keysetPage, type KeysetPage, type PageOf } from '../../audit/keyset-page.js';
import { complaintDetails, type ComplaintDetails } from './complaint-details.js';
import { visibleTo } from './visible-to.js';

export interface ComplaintFilter {
  readonly state?: ComplaintState | undefined;
  /** Those whose step is late. */
  readonly late?: boolean | undefined;
}

/** Complaints, newest first: one's own, those an agency was asked about, or all for the service office. */
@Injectable()
export class ListComplaints {
  constructor(private readonly transactions: Transactions) {}

  async run(
    { actor }: SignedIn,
    { state, late }: ComplaintFilter,
    page: KeysetPage,
  ): Promise<PageOf<ComplaintDetails>> {
    return this.transactions.run(actor, async (tx) => {
      const query = visibleTo(tx.manager.createQueryBuilder(ComplaintRow, 'complaint'), actor);
      if (state !== undefined) query.andWhere('complaint.state = :state', { state });
      if (late !== undefined)
        query.andWhere(`(complaint.dueOn < :today) IS ${late ? '' : 'NOT '}TRUE`, { today: tx.today });
      const { items, next } = await keysetPage(query, 'filedAt', page);
      return { items: await complaintDetails(tx, items), next };
    });
  }
}
