import { Injectable } from '@nestjs/common';
import { PersonalDataRevealRow } from '#database/entities/personal-data-reveal.js';
import { Transactions } from '#database/transactions.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import { LOOKS_AT_ME } from '../audit/looks-at-me.js';
import { complainable } from '../requests/complaints/complainable.js';
import type { SignedIn } from './find-session.js';

/** What somebody learns of a look at his or her data: that there was one, and at what. */
export interface OwnReveal extends Pick<
  PersonalDataRevealRow,
  'id' | 'field' | 'revealedAt' | 'dependantId'
> {
  /** Whether there is still time to complain about it, and no complaint of the actor is open. */
  readonly mayComplain: boolean;
}

/**
 * Who-looked-at-me without the who: when an office saw the actor's data unmasked, the newest first. By whom and why
 * is for the auditors (Personal Information Protection Law of the PRC, arts. 44 and 54).
 */
@Injectable()
export class ListOwnReveals {
  constructor(private readonly transactions: Transactions) {}

  async run({ actor }: SignedIn, page: KeysetPage): Promise<PageOf<OwnReveal>> {
    return this.transactions.run(actor, (tx) =>
      // The row tells more than the person is told, so its own sight does not reach it; what goes out is cut down.
      tx.seeingAll(async () => {
        const query = tx.manager
          .createQueryBuilder(PersonalDataRevealRow, 'reveal')
          .where(LOOKS_AT_ME, { me: actor.accountId });
        const { items, next } = await keysetPage(query, 'revealedAt', page);
        const mayComplain = await complainable(
          tx,
          { complainantId: actor.accountId, field: 'revealId' },
          items.map(({ id, revealedOn }) => ({ id, happenedOn: revealedOn })),
        );
        return {
          items: items.map(({ id, field, revealedAt, dependantId }) => ({
            ...{ id, field, revealedAt, dependantId },
            mayComplain: mayComplain.has(id),
          })),
          next,
        };
      }),
    );
  }
}
