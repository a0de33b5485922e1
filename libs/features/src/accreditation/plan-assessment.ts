import { Injectable } from '@nestjs/common';
import type { Track } from '#domain/catalogue/policy.js';
import { planTier } from '#domain/tiers/plan-tier.js';
import type { RosterFact } from '#domain/tiers/weigh-roster.js';
import { accountIdOf, type Actor } from '#database/actor.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { Policies } from '../policy/policies.js';
import { findRosterFacts } from './find-roster-facts.js';
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
  async run(actor: Actor, { track, claims }: Plan): Promise<Assessment> {
    const { policy } = await this.policies.today();
    refuseBadClaims(policy, claims, { mayBeOpen: true });
    const { on, rosters } = await this.transactions.run(actor, async (tx) => ({
      on: tx.today,
      rosters: await rostersOf(tx, accountIdOf(actor)),
    }));
    const planned = claims.map(({ criterion, facts }, index) => ({ id: idOfPlace(index), criterion, facts }));
    return { suggestion: planTier(policy, { on, tracks: [track], claims: planned, rosters }), policy, on };
  }
}

/** A guest is on no roster that we could know of. */
async function rostersOf(tx: Transaction, accountId: string | null): Promise<readonly RosterFact[]> {
  if (accountId === null) return [];
  return (await findRosterFacts(tx, [accountId])).get(accountId) ?? [];
}

/** Claims that are not kept have no ids; the answer names them by their place, the first one …0001. */
function idOfPlace(index: number): string {
  return `00000000-0000-0000-0000-${String(index + 1).padStart(12, '0')}`;
}
