import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { OPEN_COMPLAINTS } from '#domain/complaints/lifecycle.js';
import { complainUntil } from '#domain/complaints/time-limits.js';
import { ComplaintRow } from '#database/entities/complaint.js';
import { PersonalDataRevealRow } from '#database/entities/personal-data-reveal.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { keysetPage, type KeysetPage, type PageOf } from '../audit/keyset-page.js';
import { LOOKS_AT_ME } from '../audit/looks-at-me.js';
import { heldCalendarOf } from '../calendar/working-calendar-of.js';
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
        const mayComplain = await complaining(tx, actor.accountId, items);
        return {
          items: items.map((look) => {
            const { id, field, revealedAt, dependantId } = look;
            return { id, field, revealedAt, dependantId, mayComplain: mayComplain(look) };
          }),
          next,
        };
      }),
    );
  }
}

async function complaining(
  tx: Transaction,
  complainantId: string,
  looks: readonly PersonalDataRevealRow[],
): Promise<(look: PersonalDataRevealRow) => boolean> {
  const calendar = await heldCalendarOf(tx);
  const open = await tx.manager.find(ComplaintRow, {
    select: { id: true, revealId: true },
    where: { complainantId, revealId: In(looks.map(({ id }) => id)), state: In([...OPEN_COMPLAINTS]) },
  });
  const isOpen = new Set(open.map(({ revealId }) => revealId));
  return ({ id, revealedOn }) => !isOpen.has(id) && tx.today <= complainUntil(revealedOn, calendar);
}
