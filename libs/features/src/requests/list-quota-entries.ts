import { Injectable } from '@nestjs/common';
import { QuotaEntryRow } from '#database/entities/quota-entry.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import { holderOfCard } from './holder-of-card.js';

/** The movements of a holder's counters, newest first. */
@Injectable()
export class ListQuotaEntries {
  constructor(private readonly transactions: Transactions) {}

  /** One's own. */
  mine({ actor }: SignedIn, service: string | undefined, page: KeysetPage): Promise<PageOf<QuotaEntryRow>> {
    return this.transactions.run(actor, (tx) => entriesOf(tx, actor.accountId, service, page));
  }

  /** Those of the holder of a card. @throws PortalError `resource.not_found` */
  ofCard(
    { actor }: SignedIn,
    cardId: string,
    service: string | undefined,
    page: KeysetPage,
  ): Promise<PageOf<QuotaEntryRow>> {
    return this.transactions.run(actor, async (tx) => {
      const holderId = await holderOfCard(tx, cardId);
      return entriesOf(tx, holderId, service, page);
    });
  }
}

function entriesOf(
  tx: Transaction,
  holderId: string,
  service: string | undefined,
  page: KeysetPage,
): Promise<PageOf<QuotaEntryRow>> {
  const query = tx.manager
    .createQueryBuilder(QuotaEntryRow, 'entry')
    .where('entry.holderId = :holderId', { holderId });
  if (service !== undefined) query.andWhere('entry.service = :service', { service });
  return keysetPage(query, 'at', page);
}
