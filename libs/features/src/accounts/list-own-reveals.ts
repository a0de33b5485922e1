import { Injectable } from '@nestjs/common';
import { PersonalDataRevealRow } from '#database/entities/personal-data-reveal.js';
import { Transactions } from '#database/transactions.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import type { SignedIn } from './find-session.js';

/** What somebody learns of a look at his or her data: that there was one, and at what. */
export type OwnReveal = Pick<PersonalDataRevealRow, 'id' | 'field' | 'revealedAt' | 'dependantId'>;

/** Of the account itself or its family, and of the own place in the family of another. */
const OF_ME = `(reveal.accountId = :me OR reveal.dependantId IN
  (SELECT d.id FROM dependant d WHERE d.linked_account_id = :me))`;

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
          .where(OF_ME, { me: actor.accountId });
        const { items, next } = await keysetPage(query, 'revealedAt', page);
        return {
          items: items.map(({ id, field, revealedAt, dependantId }) => ({
            id,
            field,
            revealedAt,
            dependantId,
          })),
          next,
        };
      }),
    );
  }
}
