import type { Policy, Tier } from '../catalogue/policy.js';
import type { TierSuggestion } from './suggest-tier.js';
import type { RequirementFailure } from './weigh-requirement.js';
import type { RosterFinding } from './weigh-roster.js';

/** How a claim was weighed, requirement by requirement. */
export interface ClaimTrace {
  readonly claimId: string;
  readonly criterion: string;
  readonly tier: Tier | null;
  readonly supports: boolean;
  /** The facts whose requirements are satisfied, in the order of the criterion. */
  readonly passed: readonly string[];
  readonly failed: readonly RequirementFailure[];
  readonly missingEvidence: readonly string[];
  /** Only of criteria that rest on a roster. */
  readonly roster?: RosterFinding;
}

/** What lies behind a suggestion: each claim with everything that it passed and failed. */
export function traceClaims(
  policy: Pick<Policy, 'criteria'>,
  { claims }: Pick<TierSuggestion, 'claims'>,
): ClaimTrace[] {
  return claims.map(({ claimId, criterion: code, tier, supports, failures, missingEvidence, roster }) => {
    const criterion = policy.criteria.find((candidate) => candidate.code === code);
    const passed = (criterion?.requirements ?? [])
      .map(({ fact }) => fact)
      .filter((fact) => !failures.some((failure) => failure.fact === fact));
    const trace = { claimId, criterion: code, tier, supports, passed, failed: failures, missingEvidence };
    return { ...trace, ...(roster && { roster }) };
  });
}
