import { Injectable } from '@nestjs/common';
import type { ErasureState } from '#domain/erasure/lifecycle.js';
import { ErasureRow } from '#database/entities/erasure.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import { PortalError } from '../errors/portal-error.js';
import { erasureDetails, type ErasureDetails } from './erasure-details.js';

/** Erasures, the newest first, for the administrators. */
@Injectable()
export class ListErasures {
  constructor(private readonly transactions: Transactions) {}

  async run(
    { actor }: SignedIn,
    filter: { readonly state?: ErasureState | undefined },
    page: KeysetPage,
  ): Promise<PageOf<ErasureDetails>> {
    return this.transactions.run(actor, async (tx) => {
      const query = tx.manager.createQueryBuilder(ErasureRow, 'erasure');
      if (filter.state !== undefined) query.andWhere('erasure.state = :state', { state: filter.state });
      const { items, next } = await keysetPage(query, 'requestedAt', page);
      const details: ErasureDetails[] = [];
      for (const erasure of items) details.push(await erasureDetails(tx, erasure));
      return { items: details, next };
    });
  }

  /** @throws PortalError `resource.not_found` */
  async get({ actor }: SignedIn, id: string): Promise<ErasureDetails> {
    return this.transactions.run(actor, async (tx) => {
      const row = await tx.manager.findOneBy(ErasureRow, { id });
      if (row === null) throw new PortalError('resource.not_found');
      return erasureDetails(tx, row);
    });
  }
}
