import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { MemberAction } from '#domain/family/actions.js';
import { AccountRow } from '#database/entities/account.js';
import { DependantConsentRow } from '#database/entities/dependant-consent.js';
import { DependantRow } from '#database/entities/dependant.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { standing, type StandingConsent } from './dependant-details.js';
import { actionsOfMember } from './membership.js';

/** A place that the reader has in a holder's family. Nothing of the holder but the name, and nobody else's. */
export interface Membership {
  readonly dependant: DependantRow;
  readonly holderName: string;
  readonly consent: StandingConsent | null;
  readonly actions: readonly MemberAction[];
}

/** The families in which the reader has a place, with the consent that stands there. */
@Injectable()
export class ListMemberships {
  constructor(private readonly transactions: Transactions) {}

  async run({ actor }: SignedIn): Promise<Membership[]> {
    return this.transactions.run(actor, async (tx) => {
      const rows = await tx.manager.find(DependantRow, {
        where: { linkedAccountId: actor.accountId },
        order: { linkedAt: 'ASC', id: 'ASC' },
      });
      const holders = await tx.manager.find(AccountRow, {
        select: { id: true, name: true },
        where: { id: In(rows.map(({ accountId }) => accountId)) },
      });
      const consents = await tx.manager.findBy(DependantConsentRow, {
        dependantId: In(rows.map(({ id }) => id)),
        endedAt: IsNull(),
      });
      const names = new Map(holders.map(({ id, name }) => [id, name]));
      return rows.map((dependant) => {
        const consent = standing(tx, dependant, consents);
        const actions = actionsOfMember(tx, dependant, consent?.row ?? null);
        return { dependant, holderName: names.get(dependant.accountId) ?? '', consent, actions };
      });
    });
  }
}
