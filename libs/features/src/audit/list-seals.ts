import { Injectable } from '@nestjs/common';
import { EventSealRow } from '#database/entities/event-seal.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { keysetPage, type KeysetPage, type PageOf } from './keyset-page.js';

/** The seals of the trail, the newest first, for whoever keeps them outside the portal. */
@Injectable()
export class ListSeals {
  constructor(private readonly transactions: Transactions) {}

  run({ actor }: SignedIn, page: KeysetPage): Promise<PageOf<EventSealRow>> {
    return this.transactions.run(actor, (tx) =>
      keysetPage(tx.manager.createQueryBuilder(EventSealRow, 'seal'), 'sealedAt', page),
    );
  }
}
