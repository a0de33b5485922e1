import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import type { Localized } from '#domain/shared/localized.js';
import { AgencyRow } from '#database/entities/agency.js';
import { CardVerificationRow } from '#database/entities/card-verification.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { complainable } from '../../requests/complaints/complainable.js';
import { keysetPage, type KeysetPage, type PageOf } from '../../audit/keyset-page.js';

/** What a holder learns of a look at the card: which agency, when, how and what it was told. */
export interface OwnVerification extends Pick<
  CardVerificationRow,
  'id' | 'verifiedAt' | 'readAt' | 'way' | 'result' | 'reason' | 'told'
> {
  readonly agencyName: Localized;
  /** Whether there is still time to complain about it, and no complaint of the actor is open. */
  readonly mayComplain: boolean;
}

/** The agencies that looked at the actor's cards, the newest look first. Which of their staff it was is theirs to know. */
@Injectable()
export class ListOwnVerifications {
  constructor(private readonly transactions: Transactions) {}

  async run({ actor }: SignedIn, page: KeysetPage): Promise<PageOf<OwnVerification>> {
    return this.transactions.run(actor, async (tx) => {
      const query = tx.manager
        .createQueryBuilder(CardVerificationRow, 'look')
        .where('look.holderId = :me', { me: actor.accountId });
      const { items, next } = await keysetPage(query, 'verifiedAt', page);
      const agencies = await tx.manager.findBy(AgencyRow, { id: In(items.map(({ agencyId }) => agencyId)) });
      const mayComplain = await complainable(
        tx,
        { complainantId: actor.accountId, field: 'verificationId' },
        items.map(({ id, readAt, verifiedAt }) => ({ id, happenedOn: shanghaiDay(readAt ?? verifiedAt) })),
      );
      const nameOf = new Map(agencies.map(({ id, name }) => [id, name]));
      return {
        items: items.map(({ id, verifiedAt, readAt, way, result, reason, told, agencyId }) => {
          const agencyName = nameOf.get(agencyId) ?? { 'zh-CN': '—', en: '—' };
          return {
            ...{ id, verifiedAt, readAt, way, result, reason, told, agencyName },
            mayComplain: mayComplain.has(id),
          };
        }),
        next,
      };
    });
  }
}
