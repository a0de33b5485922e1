import { Injectable } from '@nestjs/common';
import type { Track } from '#domain/catalogue/policy.js';
import { planTier } from '#domain/tiers/plan-tier.js';
import { Transactions } from '#database/transactions.js';
import type { SignedIn } from '../accounts/find-session.js';
import { Policies } from '../policy/policies.js';
import { findRosterFacts } from '../programmes/find-roster-facts.js';
import { refuseBadClaims } from './check-claims.js';
import type { Assessment } from './get-assessment.js';

/** What somebody who looks before applying would claim; facts may be left open. */
export interface Plan {
  readonly track: Track;
  readonly claims: readonly {
    readonly criterion: string;
    readonly facts: Readonly<Record<string, unknown>>;
  }[];
}

/**
 * The tier that claims would lead to under the policy of today, with every document handed in and what rosters say
 * of the actor today. Nothing is kept.
 */
@Injectable()
export class PlanAssessment {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `application.claims_invalid` for facts that cannot be weighed; one that is open is no fault */
  async run({ actor }: SignedIn, { track, claims }: Plan): Promise<Assessment> {
    const { policy } = await this.policies.today();
    refuseBadClaims(policy, claims, { mayBeOpen: true });
    const { on, rosters } = await this.transactions.run(actor, async (tx) => ({
      on: tx.today,
      rosters: (await findRosterFacts(tx, [actor.accountId])).get(actor.accountId) ?? [],
    }));
    const planned = claims.map(({ criterion, facts }, index) => ({ id: idOfPlace(index), criterion, facts }));
    return { suggestion: planTier(policy, { on, tracks: [track], claims: planned, rosters }), policy, on };
  }
}

/** Claims that are not kept have no ids; the answer names them by their place, the first one …0001. */
function idOfPlace(index: number): string {
  return `00000000-0000-0000-0000-${String(index + 1).padStart(12, '0')}`;
}
