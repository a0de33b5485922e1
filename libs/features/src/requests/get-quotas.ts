import { Injectable } from '@nestjs/common';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { holderOfCard } from './holder-of-card.js';
import { Policies } from '../policy/policies.js';
import { GatherFacts } from './gather-facts.js';
import { gatherCounters, type HolderQuotas } from './gather-counters.js';

/** What is used and left in each counter of a holder. */
@Injectable()
export class GetQuotas {
  constructor(
    private readonly transactions: Transactions,
    private readonly gatherFacts: GatherFacts,
    private readonly policies: Policies,
  ) {}

  /** One's own. */
  mine(session: SignedIn): Promise<HolderQuotas> {
    return this.of(session, session.actor.accountId);
  }

  /** Those of the holder of a card. @throws PortalError `resource.not_found` */
  async ofCard(session: SignedIn, cardId: string): Promise<HolderQuotas> {
    const holderId = await this.transactions.run(session.actor, (tx) => holderOfCard(tx, cardId));
    return this.of(session, holderId);
  }

  private async of({ actor }: SignedIn, holderId: string): Promise<HolderQuotas> {
    const facts = await this.gatherFacts.run({ holderId }, { about: null });
    const published = await this.policies.holdingOn(facts.today);
    return this.transactions.run(actor, (tx) => gatherCounters(tx, published, facts));
  }
}
