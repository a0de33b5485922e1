import { addDays } from '../calendar/add-days.js';
import { addYears } from '../calendar/add-years.js';
import { ageOn } from '../calendar/age.js';
import { yearOf } from '../calendar/day-number.js';
import type { QuotaPeriod, QuotaRule, Service, Tier } from '../catalogue/policy.js';
import type { IsoDate } from '../shared/iso-date.js';
import type { BeneficiaryFacts, EligibilityFacts } from './facts.js';

/** One counter from which a use takes one; service and holder are known beside it. */
export interface QuotaTake {
  readonly period: QuotaPeriod;
  /** Names the span that is counted: `2026`, `2026-11-24`, `2026-11-24@sun-island`, `primary`, `card:2026-11-24`, `life`. */
  readonly periodKey: string;
  /** `-` when the holder's whole family shares the counter, else `self` or the dependant's id. */
  readonly beneficiaryKey: string;
  /** Uses in the span; null is unlimited and counted all the same. */
  readonly limit: number | null;
}

/** The facts that a counter's key is made of. */
export type QuotaKeyFacts = Pick<EligibilityFacts, 'today' | 'on' | 'place'> & {
  readonly card: Pick<NonNullable<EligibilityFacts['card']>, 'validFrom'> | null;
  readonly beneficiary: BeneficiaryFacts | null;
};

/**
 * School stages by the child's age on the day of service. A child is enrolled for primary school at five when
 * it turns six by the end of August; compulsory education ends with junior middle school.
 */
const LAST_STAGE = { stage: 'senior_middle', until: Number.POSITIVE_INFINITY };
const SCHOOL_STAGES = [
  { stage: 'preschool', until: 4 },
  { stage: 'primary', until: 11 },
  { stage: 'junior_middle', until: 15 },
  LAST_STAGE,
];

/**
 * The counters that one use of a service takes from, one for each quota line that says something about the
 * tier. A line whose span or beneficiary is not known yet (no place, no child, no birth date) gives none.
 */
export function quotaTakes(service: Service, tier: Tier, facts: QuotaKeyFacts): QuotaTake[] {
  const takes: QuotaTake[] = [];
  for (const rule of service.quotas) {
    const limit = rule.limits[tier];
    if (limit === undefined) continue;
    const periodKey = periodKeyOf(rule.period, facts);
    const beneficiaryKey = beneficiaryKeyOf(rule.per, facts.beneficiary);
    if (periodKey === null || beneficiaryKey === null) continue;
    takes.push({ period: rule.period, periodKey, beneficiaryKey, limit });
  }
  return takes;
}

/**
 * The first day on which the counter begins anew; null when it never does, or only with another card. A school
 * stage begins anew on the birthday that opens the next one, unless the service is not for children of that age.
 */
export function quotaResetsOn(service: Service, period: QuotaPeriod, facts: QuotaKeyFacts): IsoDate | null {
  const on = facts.on ?? facts.today;
  switch (period) {
    case 'day':
    case 'day_and_place':
      return addDays(on, 1);
    case 'calendar_year':
      return `${String(yearOf(on) + 1).padStart(4, '0')}-01-01`;
    case 'school_stage': {
      const birthDate = facts.beneficiary?.birthDate;
      if (birthDate == null) return null;
      const nextAge = stageAt(ageOn(birthDate, on)).until + 1;
      const served = service.beneficiaries.some(
        ({ relation, maxAge }) =>
          relation === facts.beneficiary?.relation && nextAge <= (maxAge ?? Number.POSITIVE_INFINITY),
      );
      return Number.isFinite(nextAge) && served ? addYears(birthDate, nextAge) : null;
    }
    case 'card_term':
    case 'lifetime':
      return null;
  }
}

/** Names the term of a card that is valid from a day. */
export function cardTermKey(validFrom: IsoDate): string {
  return `card:${validFrom}`;
}

/** The kind of span that a counter's key names. */
export function periodOfKey(periodKey: string): QuotaPeriod {
  if (periodKey === 'life') return 'lifetime';
  if (periodKey.startsWith('card:')) return 'card_term';
  if (SCHOOL_STAGES.some(({ stage }) => stage === periodKey)) return 'school_stage';
  if (/^\d{4}$/.test(periodKey)) return 'calendar_year';
  return periodKey.includes('@') ? 'day_and_place' : 'day';
}

function periodKeyOf(period: QuotaPeriod, facts: QuotaKeyFacts): string | null {
  const on = facts.on ?? facts.today;
  switch (period) {
    case 'day':
      return on;
    case 'day_and_place':
      return facts.place === null ? null : `${on}@${facts.place}`;
    case 'calendar_year':
      return on.slice(0, 4);
    case 'school_stage':
      return facts.beneficiary?.birthDate == null
        ? null
        : stageAt(ageOn(facts.beneficiary.birthDate, on)).stage;
    case 'card_term':
      return facts.card === null ? null : cardTermKey(facts.card.validFrom);
    case 'lifetime':
      return 'life';
  }
}

function beneficiaryKeyOf(per: QuotaRule['per'], beneficiary: BeneficiaryFacts | null): string | null {
  if (per === 'holder') return '-';
  return beneficiary === null ? null : (beneficiary.id ?? 'self');
}

function stageAt(age: number): { stage: string; until: number } {
  return SCHOOL_STAGES.find(({ until }) => age <= until) ?? LAST_STAGE;
}
