import type { Policy, Tier } from '../catalogue/policy.js';
import type { ApplicationFacts } from './application-facts.js';
import { assessClaim, type ClaimAssessment } from './assess-claim.js';
import { compareTiers } from './compare-tiers.js';
import { findNextTier, type NextTier } from './find-next-tier.js';

/** The portal's suggestion. People decide. */
export interface TierSuggestion {
  /** The highest tier that a claim supports with facts and evidence; null when none does. */
  readonly suggested: Tier | null;
  /** What it would be with all evidence handed in and confirmed by rosters: what the facts alone support. */
  readonly onceEvidenced: Tier | null;
  /** The claim that the suggestion rests on. */
  readonly restsOn: string | null;
  readonly claims: readonly ClaimAssessment[];
  /** The nearest tier above the suggestion, and what is missing for it; null above which there is none. */
  readonly next: NextTier | null;
}

/**
 * Suggests the highest tier that the claims support, claim by claim with every reason, and the nearest higher
 * tier with what is missing for it. Depends on nothing but its arguments, so that it can be recomputed from a
 * stored trace.
 */
export function suggestTier(
  policy: Pick<Policy, 'criteria' | 'parameters'>,
  application: ApplicationFacts,
): TierSuggestion {
  const claims = application.claims.map((claim) => assessClaim(policy, claim, application));
  const best = highest(claims.filter(({ supports }) => supports));
  const suggested = best?.tier ?? null;
  return {
    suggested,
    onceEvidenced: highest(claims.filter(({ factsSatisfy }) => factsSatisfy))?.tier ?? null,
    restsOn: best?.claimId ?? null,
    claims,
    next: findNextTier(policy, application, suggested),
  };
}

/** The assessment with the highest tier; of equals the first. */
function highest(claims: readonly ClaimAssessment[]): ClaimAssessment | undefined {
  let best: ClaimAssessment | undefined;
  for (const claim of claims) {
    if (claim.tier === null) continue;
    if (best?.tier == null || compareTiers(claim.tier, best.tier) < 0) best = claim;
  }
  return best;
}
