import { TIERS, TRACKS, type Criterion, type Tier } from '#domain/catalogue/policy.js';
import { openedServices } from '#domain/eligibility/describe-entitlement.js';
import type { Locale } from '#domain/shared/localized.js';
import type { ClaimAssessment } from '#domain/tiers/assess-claim.js';
import { describeFailure } from '#domain/tiers/failure-texts.js';
import type { NearCriterion } from '#domain/tiers/find-next-tier.js';
import { describeRoster } from '#domain/tiers/roster-texts.js';
import { describeNeed, describeStated } from '#domain/tiers/requirement-texts.js';
import type { RequirementFailure } from '#domain/tiers/weigh-requirement.js';
import { ROSTER_FINDINGS, type RosterFinding } from '#domain/tiers/weigh-roster.js';
import type { Assessment } from '#features/accreditation/get-assessment.js';
import {
  ChoiceField,
  CodeField,
  FlagField,
  IntegerField,
  NestedField,
  NestedListField,
  NumberField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { NamedCode } from '../http/views.js';
import { nameOf } from '../public/named-codes.js';

export class RequirementFailureView {
  @CodeField()
  fact!: string;

  @TextField({ max: 50 })
  code!: string;

  @TextField({ max: 200 })
  label!: string;

  @TextField({
    max: 200,
    nullable: true,
    description: 'what was stated; null for nothing, or nothing of use',
  })
  stated!: string | null;

  @TextField({ max: 500, description: 'what is needed, in a few words' })
  needed!: string;

  @TextField({ max: 500, description: 'both in one sentence' })
  message!: string;
}

export class OpenedServiceView {
  @CodeField()
  service!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 500, nullable: true, description: 'what the tier below gets; null: nothing' })
  from!: string | null;

  @TextField({ max: 500, description: 'how often, for whom, on which terms' })
  to!: string;
}

/** What the roster of a programme says to a claim that rests on it. */
export class RosterFindingView {
  @NestedField(() => NamedCode)
  programme!: NamedCode;

  @ChoiceField(ROSTER_FINDINGS, { enumName: 'RosterFinding' })
  code!: string;

  @FlagField()
  confirmed!: boolean;

  @IntegerField({ min: 1990, max: 2100, nullable: true, description: 'year of the intake' })
  cohort!: number | null;

  @TextField({ max: 500, description: 'the finding, and what to do where it does not prove the claim' })
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

  @FlagField({ description: 'with its facts and its proof (evidence, roster) the claim supports the tier' })
  supports!: boolean;

  @FlagField({ description: 'the facts alone satisfy the criterion' })
  factsSatisfy!: boolean;

  @NestedListField(() => RequirementFailureView)
  failures!: RequirementFailureView[];

  @NestedListField(() => NamedCode)
  missingEvidence!: NamedCode[];

  @NestedField(() => RosterFindingView, { nullable: true, description: 'null where no roster is asked' })
  roster!: RosterFindingView | null;

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

  @NestedField(() => RosterFindingView, { nullable: true, description: 'null where no roster is asked' })
  roster!: RosterFindingView | null;
}

export class NextTierView {
  @ChoiceField(TIERS, { enumName: 'Tier' })
  tier!: string;

  @NestedListField(() => NearCriterionView, { description: 'that come closest, the closest first' })
  criteria!: NearCriterionView[];

  @NestedListField(() => OpenedServiceView, {
    description: 'services that it opens or gives more of than the suggested tier',
  })
  opens!: OpenedServiceView[];
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
    description: 'what it would be with all evidence handed in, and confirmed by rosters',
  })
  onceEvidenced!: string | null;

  @UuidField({ nullable: true, description: 'the claim that the suggestion rests on' })
  restsOn!: string | null;

  @NestedListField(() => OpenedServiceView, { description: 'services that the suggested tier opens' })
  opens!: OpenedServiceView[];

  @NestedListField(() => ClaimAssessmentView)
  claims!: ClaimAssessmentView[];

  @NestedField(() => NextTierView, {
    nullable: true,
    description: 'the nearest higher tier and what is missing for it',
  })
  next!: NextTierView | null;
}

/** The policy, the day and the language that an assessment is told in. */
interface Telling extends Pick<Assessment, 'policy' | 'on'> {
  readonly locale: Locale;
}

export function assessmentView(assessment: Assessment, locale: Locale): AssessmentView {
  const { policy, on } = assessment;
  const { suggested, onceEvidenced, restsOn, claims, next } = assessment.suggestion;
  const telling = { policy, on, locale };
  return {
    ...{ suggested, onceEvidenced, restsOn },
    opens: suggested === null ? [] : opensView(null, suggested, telling),
    claims: claims.map((claim) => claimAssessmentView(claim, telling)),
    next: next && {
      tier: next.tier,
      criteria: next.criteria.map((near) => nearCriterionView(near, telling)),
      opens: opensView(suggested, next.tier, telling),
    },
  };
}

function opensView(from: Tier | null, to: Tier, { policy, locale }: Telling): OpenedServiceView[] {
  return openedServices(policy.services, from, to, locale).map(({ service, ...terms }) => ({
    service,
    name: policy.services.find(({ code }) => code === service)?.name[locale] ?? service,
    ...terms,
  }));
}

function claimAssessmentView(claim: ClaimAssessment, telling: Telling): ClaimAssessmentView {
  const { claimId, tier, track, supports, factsSatisfy, clause } = claim;
  return {
    claimId,
    ...shortfall(claim, telling),
    ...{ tier, track, supports, factsSatisfy, clause },
  };
}

function nearCriterionView(near: NearCriterion, telling: Telling): NearCriterionView {
  const { track, claimId, closeness } = near;
  return { ...shortfall(near, telling), track, claimId, closeness };
}

/** A criterion with what is missing for it, in the reader's words. */
function shortfall(
  lacking: Pick<NearCriterion, 'criterion' | 'failures' | 'missingEvidence' | 'roster'>,
  telling: Telling,
) {
  const { criterion: code, failures, missingEvidence, roster } = lacking;
  const { policy, locale } = telling;
  const criterion = policy.criteria.find((candidate) => candidate.code === code);
  return {
    criterion: { code, name: criterion?.name[locale] ?? code },
    failures: criterion ? failures.map((failure) => failureView(failure, criterion, telling)) : [],
    missingEvidence: (criterion?.evidence ?? [])
      .filter((document) => missingEvidence.includes(document.code))
      .map((document) => ({ code: document.code, name: document.name[locale] })),
    roster: roster ? rosterFindingView(roster, telling) : null,
  };
}

function rosterFindingView(finding: RosterFinding, { policy, locale }: Telling): RosterFindingView {
  const { code, cohort } = finding;
  const programme = nameOf(policy.programmes ?? [], finding.programme, locale);
  const message = describeRoster(finding, programme.name, locale);
  return { programme, code, confirmed: code === 'confirmed', cohort, message };
}

/** A requirement that is not satisfied, in the reader's words. */
export function failureView(
  failure: RequirementFailure,
  criterion: Criterion,
  { policy, on, locale }: Telling,
): RequirementFailureView {
  const { fact, code } = failure;
  const requirement = criterion.requirements.find((candidate) => candidate.fact === fact);
  return {
    ...{ fact, code },
    label: requirement?.label[locale] ?? fact,
    stated: describeStated(failure, requirement, locale),
    needed: requirement ? describeNeed(requirement, policy.parameters, on, locale) : '',
    message: describeFailure(failure, criterion, locale),
  };
}
