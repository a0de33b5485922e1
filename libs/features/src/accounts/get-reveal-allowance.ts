import { Inject, Injectable } from '@nestjs/common';
import { PersonalDataRevealRow } from '#database/entities/personal-data-reveal.js';
import { Transactions } from '#database/transactions.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import type { SignedIn } from './find-session.js';

/** How many looks at masked data a person has a day, and how many are left today. */
export interface RevealAllowance {
  readonly most: number;
  readonly remaining: number;
}

/** What is left to the actor today of looks at masked data; the day is Shanghai's. */
@Injectable()
export class GetRevealAllowance {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async run({ actor }: SignedIn): Promise<RevealAllowance> {
    const { revealsADay: most } = this.configuration;
    return this.transactions.run(actor, async (tx) => {
      const taken = await tx.manager.countBy(PersonalDataRevealRow, {
        ...{ revealedBy: actor.accountId, revealedOn: tx.today },
      });
      return { most, remaining: Math.max(0, most - taken) };
    });
  }
}
