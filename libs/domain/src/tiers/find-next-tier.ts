import type { Criterion, Policy, Tier, Track } from '../catalogue/policy.js';
import type { ApplicationFacts } from './application-facts.js';
import { missingEvidenceOf, weighRequirements } from './assess-claim.js';
import { tiersAbove } from './compare-tiers.js';

import type { RequirementFailure } from './weigh-requirement.js';
import { weighRoster, type RosterFinding } from './weigh-roster.js';

/** A criterion of the next tier, seen from what the applicant has. */
export interface NearCriterion {
  readonly criterion: string;
  readonly track: Track;
  /** The applicant's claim for it; null when it was not claimed and facts of other claims were looked at. */
  readonly claimId: string | null;
  /** How near it is: 1 lacks evidence only, 0 has nothing of it. */
  readonly closeness: number;
  readonly failures: readonly RequirementFailure[];
  readonly missingEvidence: readonly string[];
  /** Only of criteria that rest on a roster. */
  readonly roster?: RosterFinding;
}

export interface NextTier {
  readonly tier: Tier;
  /** The criteria that come closest, the closest first; at most three. */
  readonly criteria: readonly NearCriterion[];
}

const SHOWN = 3;

/**
 * The nearest tier above `current` that has criteria on the applicant's tracks, with those that come closest and
 * what is missing for each; null when there is none above, or none on these tracks.
 */
export function findNextTier(
  policy: Pick<Policy, 'criteria' | 'parameters'>,
  application: ApplicationFacts,
  current: Tier | null,
): NextTier | null {
  const tracks = new Set(application.tracks);
  for (const claim of application.claims) {
    const criterion = policy.criteria.find(({ code }) => code === claim.criterion);
    if (criterion !== undefined) tracks.add(criterion.track);
  }

  for (const tier of tiersAbove(current)) {
    const criteria = policy.criteria
      .filter((criterion) => criterion.tier === tier && tracks.has(criterion.track))
      .map((criterion) => nearness(policy, application, criterion))
      .sort(
        (a, b) =>
          b.closeness - a.closeness ||
          a.failures.length - b.failures.length ||
          a.missingEvidence.length - b.missingEvidence.length ||
          (a.criterion < b.criterion ? -1 : 1),
      );
    if (criteria.length > 0) return { tier, criteria: criteria.slice(0, SHOWN) };
  }
  return null;
}

function nearness(
  policy: Pick<Policy, 'parameters'>,
  { claims, evidence, rosters, on }: ApplicationFacts,
  criterion: Criterion,
): NearCriterion {
  const claim = claims.find((candidate) => candidate.criterion === criterion.code);
  // Facts of the same name mean the same in every criterion: years in the province, patents granted, the salary.
  const facts: Record<string, unknown> = {};
  for (const other of claims) Object.assign(facts, other.facts);
  Object.assign(facts, claim?.facts);
  const failures = weighRequirements(criterion, facts, policy.parameters, on).map((failure) =>
    claim === undefined && isShape(failure.code)
      ? ({ code: 'missing', fact: failure.fact, params: {} } as const)
      : failure,
  );
  return {
    criterion: criterion.code,
    track: criterion.track,
    claimId: claim?.id ?? null,
    closeness: closenessOf(criterion, failures),
    failures,
    missingEvidence: missingEvidenceOf(criterion, claim?.id ?? '', evidence),
    ...(criterion.roster && { roster: weighRoster(criterion.roster, rosters ?? []) }),
  };
}

/** The share of the requirements that is satisfied; a number that falls short counts by how far it has come. */
function closenessOf({ requirements }: Criterion, failures: readonly RequirementFailure[]): number {
  if (requirements.length === 0) return 1;
  let satisfied = requirements.length - failures.length;
  for (const failure of failures) {
    if (failure.code === 'below' && failure.params.atLeast > 0) {
      satisfied += Math.max(0, failure.params.value) / failure.params.atLeast;
    }
  }
  return satisfied / requirements.length;
}

/** Another criterion's fact may have a value that this one has no option for: then it is as good as not stated. */
function isShape(code: RequirementFailure['code']): boolean {
  return code === 'wrong_type' || code === 'not_an_option';
}
