import { TIERS, TRACKS, type Criterion, type Policy } from '#domain/catalogue/policy.js';
import type { Locale } from '#domain/shared/localized.js';
import type { ClaimAssessment } from '#domain/tiers/assess-claim.js';
import { describeFailure } from '#domain/tiers/failure-texts.js';
import type { NearCriterion } from '#domain/tiers/find-next-tier.js';
import type { TierSuggestion } from '#domain/tiers/suggest-tier.js';
import type { RequirementFailure } from '#domain/tiers/weigh-requirement.js';
import {
  ChoiceField,
  CodeField,
  FlagField,
  NestedField,
  NestedListField,
  NumberField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { NamedCode } from '../http/views.js';

export class RequirementFailureView {
  @CodeField()
  fact!: string;

  @TextField({ max: 50 })
  code!: string;

  @TextField({ max: 500 })
  message!: string;
}

export class ClaimAssessmentView {
  @UuidField()
  claimId!: string;

  @NestedField(() => NamedCode)
  criterion!: NamedCode;

  @ChoiceField(TIERS, { enumName: 'Tier', nullable: true })
  tier!: string | null;

  @ChoiceField(TRACKS, { enumName: 'Track', nullable: true })
  track!: string | null;

  @FlagField({ description: 'with its facts and its evidence the claim supports the tier' })
  supports!: boolean;

  @FlagField({ description: 'the facts alone satisfy the criterion' })
  factsSatisfy!: boolean;

  @NestedListField(() => RequirementFailureView)
  failures!: RequirementFailureView[];

  @NestedListField(() => NamedCode)
  missingEvidence!: NamedCode[];

  @TextField({ max: 100, nullable: true })
  clause!: string | null;
}

export class NearCriterionView {
  @NestedField(() => NamedCode)
  criterion!: NamedCode;

  @ChoiceField(TRACKS, { enumName: 'Track' })
  track!: string;

  @UuidField({ nullable: true, description: 'the claim for it; null when it was not claimed' })
  claimId!: string | null;

  @NumberField({ description: 'share of the requirements that is satisfied, 0 to 1' })
  closeness!: number;

  @NestedListField(() => RequirementFailureView)
  failures!: RequirementFailureView[];

  @NestedListField(() => NamedCode)
  missingEvidence!: NamedCode[];
}

export class NextTierView {
  @ChoiceField(TIERS, { enumName: 'Tier' })
  tier!: string;

  @NestedListField(() => NearCriterionView, { description: 'that come closest, the closest first' })
  criteria!: NearCriterionView[];
}

export class AssessmentView {
  @ChoiceField(TIERS, {
    enumName: 'Tier',
    nullable: true,
    description: 'the highest that the claims support; null when none does. A suggestion: people decide',
  })
  suggested!: string | null;

  @ChoiceField(TIERS, {
    enumName: 'Tier',
    nullable: true,
    description: 'what it would be with all evidence handed in',
  })
  onceEvidenced!: string | null;

  @UuidField({ nullable: true, description: 'the claim that the suggestion rests on' })
  restsOn!: string | null;

  @NestedListField(() => ClaimAssessmentView)
  claims!: ClaimAssessmentView[];

  @NestedField(() => NextTierView, {
    nullable: true,
    description: 'the nearest higher tier and what is missing for it',
  })
  next!: NextTierView | null;
}

export function assessmentView(suggestion: TierSuggestion, policy: Policy, locale: Locale): AssessmentView {
  const { suggested, onceEvidenced, restsOn, claims, next } = suggestion;
  return {
    ...{ suggested, onceEvidenced, restsOn },
    claims: claims.map((claim) => claimAssessmentView(claim, policy, locale)),
    next: next && {
      tier: next.tier,
      criteria: next.criteria.map((near) => nearCriterionView(near, policy, locale)),
    },
  };
}

function claimAssessmentView(claim: ClaimAssessment, policy: Policy, locale: Locale): ClaimAssessmentView {
  const { claimId, tier, track, supports, factsSatisfy, clause } = claim;
  return {
    claimId,
    ...shortfall(claim, policy, locale),
    ...{ tier, track, supports, factsSatisfy, clause },
  };
}

function nearCriterionView(near: NearCriterion, policy: Policy, locale: Locale): NearCriterionView {
  const { track, claimId, closeness } = near;
  return { ...shortfall(near, policy, locale), track, claimId, closeness };
}

/** A criterion with what is missing for it, in the reader's words. */
function shortfall(
  lacking: Pick<NearCriterion, 'criterion' | 'failures' | 'missingEvidence'>,
  policy: Policy,
  locale: Locale,
) {
  const { criterion: code, failures, missingEvidence } = lacking;
  const criterion = policy.criteria.find((candidate) => candidate.code === code);
  return {
    criterion: { code, name: criterion?.name[locale] ?? code },
    failures: criterion ? failures.map((failure) => failureView(failure, criterion, locale)) : [],
    missingEvidence: (criterion?.evidence ?? [])
      .filter((document) => missingEvidence.includes(document.code))
      .map((document) => ({ code: document.code, name: document.name[locale] })),
  };
}

function failureView(
  failure: RequirementFailure,
  criterion: Criterion,
  locale: Locale,
): RequirementFailureView {
  const { fact, code } = failure;
  return { fact, code, message: describeFailure(failure, criterion, locale) };
}
