import { AREA_CODES, RELATIONS, SERVICE_MODES, TIERS } from '#domain/catalogue/policy.js';
import { describeReason } from '#domain/eligibility/reason-texts.js';
import type { Locale } from '#domain/shared/localized.js';
import type { ServiceEligibility } from '#features/requests/get-eligibility.js';
import { policyNames } from '#features/requests/refuse-not-eligible.js';
import {
  ChoiceField,
  CodeField,
  DateField,
  FlagField,
  IntegerField,
  NestedField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';

export class ReasonView {
  @CodeField()
  code!: string;

  @TextField({ max: 1000 })
  message!: string;

  @TextField({ max: 100, description: 'the clause of the policy that it rests on' })
  clause!: string;

  @TextField({ max: 1000, optional: true, description: 'what would change it' })
  remedy?: string;
}

export class BeneficiaryChoiceView {
  @UuidField({ nullable: true, description: 'the dependant; null for the holder' })
  id!: string | null;

  @ChoiceField(RELATIONS, { enumName: 'Relation' })
  relation!: string;
}

export class EligibilityView {
  @CodeField()
  service!: string;

  @TextField({ max: 200 })
  name!: string;

  @ChoiceField(AREA_CODES, { enumName: 'AreaCode' })
  area!: string;

  @ChoiceField(SERVICE_MODES, { enumName: 'ServiceMode' })
  mode!: string;

  @FlagField()
  eligible!: boolean;

  @NestedListField(() => ReasonView, { description: 'everything that stands against it' })
  reasons!: ReasonView[];

  @IntegerField({ min: 0, max: 100_000, nullable: true, description: 'uses left; null where nothing limits' })
  remaining!: number | null;

  @FlagField()
  unlimited!: boolean;

  @DateField({ nullable: true, description: 'the day on which the quota begins anew' })
  resetsOn!: string | null;

  @NestedField(() => BeneficiaryChoiceView, { nullable: true, description: 'for whom this answer holds' })
  beneficiary!: BeneficiaryChoiceView | null;
}

export class EligibilitiesView {
  @NestedListField(() => EligibilityView)
  items!: EligibilityView[];

  @DateField({ description: 'the day for which it holds' })
  on!: string;

  @ChoiceField(TIERS, {
    ...{ enumName: 'Tier', nullable: true },
    description: 'the tier as which it was weighed; null without a card',
  })
  tier!: string | null;

  @FlagField({ description: 'as if I had a new card of that tier' })
  hypothetical!: boolean;
}

export function eligibilityView(
  { service, policy, beneficiary, decision }: ServiceEligibility,
  locale: Locale,
): EligibilityView {
  const names = policyNames(policy, locale);
  return {
    service: service.code,
    name: service.name[locale],
    area: service.area,
    mode: service.mode,
    eligible: decision.eligible,
    reasons: decision.reasons.map((reason) => ({
      code: reason.code,
      clause: reason.clause,
      ...describeReason(reason, locale, names),
    })),
    remaining: decision.remaining,
    unlimited: decision.unlimited,
    resetsOn: decision.resetsOn,
    beneficiary: beneficiary && { id: beneficiary.id, relation: beneficiary.relation },
  };
}
