import { addYears } from '../../calendar/add-years.js';
import { ageOn } from '../../calendar/age.js';
import type { BeneficiaryRule, Service, Tier } from '../../catalogue/policy.js';
import type { BeneficiaryFacts, EligibilityFacts } from '../facts.js';
import type { Reason } from '../reason.js';

/** The beneficiary's full years of age on the day of service must lie within what the service is meant for. */
export function refuseAge(service: Service, facts: EligibilityFacts): Reason | null {
  const { beneficiary, card } = facts;
  if (beneficiary === null) return null;
  const rule = ruleFor(service, beneficiary, card?.tier ?? null);
  if (rule === undefined || (rule.minAge === undefined && rule.maxAge === undefined)) return null;

  const { clause } = service;
  const { relation, birthDate } = beneficiary;
  if (birthDate === null) {
    return {
      code: 'birth_date_unknown',
      params: { relation },
      clause,
      remedy: { code: 'complete_profile', params: {} },
    };
  }
  const { minAge, maxAge } = rule;
  const age = ageOn(birthDate, facts.on ?? facts.today);
  if (minAge !== undefined && age < minAge) {
    return {
      code: 'age_below',
      params: { relation, age, minAge },
      clause,
      remedy: { code: 'choose_day_from', params: { from: addYears(birthDate, minAge) } },
    };
  }
  if (maxAge !== undefined && age > maxAge) {
    return { code: 'age_above', params: { relation, age, maxAge }, clause };
  }
  return null;
}

/** The line for the relation in the holder's tier, else the first one for the relation in any tier. */
function ruleFor(
  { beneficiaries }: Service,
  { relation }: BeneficiaryFacts,
  tier: Tier | null,
): BeneficiaryRule | undefined {
  let other: BeneficiaryRule | undefined;
  for (const rule of beneficiaries) {
    if (rule.relation !== relation) continue;
    if (rule.tiers === undefined || tier === null || rule.tiers.includes(tier)) return rule;
    other ??= rule;
  }
  return other;
}
