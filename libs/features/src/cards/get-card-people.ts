import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { DependantRow } from '#database/entities/dependant.js';
import { ProfileRow } from '#database/entities/profile.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { findCard } from './get-card.js';

/** Whose personal data hangs on a card: only what may be shown before anybody looks at the rest. */
export interface CardPeople {
  readonly holderId: string;
  /** Null of a holder who is erased. */
  readonly profile: Pick<ProfileRow, 'identityTail'> | null;
  /** Those of the family whose identity number is on record. */
  readonly family: readonly Pick<DependantRow, 'id' | 'relation' | 'name' | 'identityTail'>[];
}

/** The holder of a card and the family, for a service office that has to look at a number or a telephone. */
@Injectable()
export class GetCardPeople {
  constructor(private readonly transactions: Transactions) {}

  /** @throws PortalError `resource.not_found` */
  async run({ actor }: SignedIn, cardId: string): Promise<CardPeople> {
    return this.transactions.run(actor, async (tx) => {
      const { holderId } = await findCard(tx, cardId);
      const profile = await tx.manager.findOne(ProfileRow, {
        select: { accountId: true, identityTail: true },
        where: { accountId: holderId },
      });
      const family = await tx.manager.find(DependantRow, {
        select: { id: true, relation: true, name: true, identityTail: true },
        where: { accountId: holderId, removedAt: IsNull(), identityNumber: Not(IsNull()) },
        order: { id: 'ASC' },
      });
      return { holderId, profile, family };
    });
  }
}
