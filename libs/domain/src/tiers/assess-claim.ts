import type { Criterion, Policy, Tier, Track } from '../catalogue/policy.js';
import type { IsoDate } from '../shared/iso-date.js';
import type { Claim, HeldEvidence } from './claim.js';
import { weighRoster, type RosterFact, type RosterFinding } from './weigh-roster.js';
import { weighRequirement, type RequirementFailure } from './weigh-requirement.js';

/** What a claim is worth, and everything that it lacks. */
export interface ClaimAssessment {
  readonly claimId: string;
  readonly criterion: string;
  /** The tier and track that the claim would support; null when the policy has no such criterion. */
  readonly tier: Tier | null;
  readonly track: Track | null;
  /** The facts satisfy every requirement, every piece of evidence is there, and the roster confirms, where there is one. */
  readonly supports: boolean;
  readonly factsSatisfy: boolean;
  /** Every requirement that is not satisfied, with the reason. */
  readonly failures: readonly RequirementFailure[];
  /** Codes of the required documents that were not handed in for this claim. */
  readonly missingEvidence: readonly string[];
  /** What the programme's roster says; only of criteria that rest on one. */
  readonly roster?: RosterFinding;
  readonly clause: string | null;
}

/** What a claim is weighed with. */
interface Proof {
  readonly on: IsoDate;
  readonly evidence: readonly HeldEvidence[];
  readonly rosters?: readonly RosterFact[] | undefined;
}

/** Weighs one claim against its criterion on the day of assessment. */
export function assessClaim(
  policy: Pick<Policy, 'criteria' | 'parameters'>,
  claim: Claim,
  { evidence, rosters, on }: Proof,
): ClaimAssessment {
  const criterion = policy.criteria.find(({ code }) => code === claim.criterion);
  const { id: claimId } = claim;
  if (criterion === undefined) {
    return {
      claimId,
      criterion: claim.criterion,
      tier: null,
      track: null,
      supports: false,
      factsSatisfy: false,
      failures: [],
      missingEvidence: [],
      clause: null,
    };
  }

  const failures = weighRequirements(criterion, claim.facts, policy.parameters, on);
  const missingEvidence = missingEvidenceOf(criterion, claimId, evidence);
  const roster = criterion.roster && weighRoster(criterion.roster, rosters ?? []);
  const isProven = missingEvidence.length === 0 && (roster === undefined || roster.code === 'confirmed');
  return {
    claimId,
    criterion: criterion.code,
    tier: criterion.tier,
    track: criterion.track,
    supports: failures.length === 0 && isProven,
    factsSatisfy: failures.length === 0,
    failures,
    missingEvidence,
    ...(roster && { roster }),
    clause: criterion.clause,
  };
}

/** Every requirement of a criterion that the facts do not satisfy. */
export function weighRequirements(
  criterion: Criterion,
  facts: Readonly<Record<string, unknown>>,
  parameters: Policy['parameters'],
  on: IsoDate,
): RequirementFailure[] {
  const failures: RequirementFailure[] = [];
  for (const requirement of criterion.requirements) {
    const failure = weighRequirement(requirement, facts, parameters, on);
    if (failure !== null) failures.push(failure);
  }
  return failures;
}

/** Codes of the documents that a criterion requires and that were not handed in for the claim. */
export function missingEvidenceOf(
  criterion: Criterion,
  claimId: string,
  evidence: readonly HeldEvidence[],
): string[] {
  return criterion.evidence
    .filter(
      ({ code, required }) => required && !evidence.some((e) => e.claimId === claimId && e.kind === code),
    )
    .map(({ code }) => code);
}
