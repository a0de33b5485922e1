import type { QuotaPeriod, Service, Tier } from '../catalogue/policy.js';
import type { BeneficiaryFacts, EligibilityFacts } from '../eligibility/facts.js';
import { periodOfKey, quotaResetsOn, quotaTakes } from '../eligibility/quota-key.js';
import { refuseAge } from '../eligibility/rules/refuse-age.js';
import { refuseRelation } from '../eligibility/rules/refuse-relation.js';
import type { IsoDate } from '../shared/iso-date.js';

/** The balance of one counter, as the database keeps it. */
export interface CounterBalance {
  readonly service: string;
  readonly periodKey: string;
  readonly beneficiaryKey: string;
  readonly used: number;
  /** What the tier allowed when it was last taken from; null is unlimited. */
  readonly allowed: number | null;
}

/** One counter of a holder, and what is left in it. */
export interface QuotaCounter {
  readonly service: string;
  readonly period: QuotaPeriod;
  readonly periodKey: string;
  readonly beneficiaryKey: string;
  readonly used: number;
  /** Uses in the span; null is unlimited. */
  readonly limit: number | null;
  /** Whether a use today would be counted here. */
  readonly current: boolean;
  /** The first day on which it begins anew; null when it never does, or only with another card, or is over. */
  readonly resetsOn: IsoDate | null;
}

/**
 * All counters of a holder: first those from which a use today would take, by the policy that holds today and the
 * tier of the card, in the order of the services; then what was used in other spans, earlier and later ones. A line
 * that counts by place has no counter before there is a place.
 */
export function quotaCounters(
  services: readonly Service[],
  facts: EligibilityFacts,
  family: readonly BeneficiaryFacts[],
  balances: readonly CounterBalance[],
): QuotaCounter[] {
  const left = new Map(balances.map((balance) => [keyOf(balance), balance]));
  const counters = new Map<string, QuotaCounter>();
  const tier = facts.card?.tier;
  if (tier !== undefined) {
    for (const service of services) {
      for (const counter of currentCounters(service, tier, facts, family)) {
        const key = keyOf(counter);
        if (!counters.has(key)) counters.set(key, { ...counter, used: left.get(key)?.used ?? 0 });
      }
    }
  }
  const others = [...left].filter(([key, { used }]) => used > 0 && !counters.has(key));
  return [...counters.values(), ...others.map(([, balance]) => otherCounter(balance))];
}

function* currentCounters(
  service: Service,
  tier: Tier,
  facts: EligibilityFacts,
  family: readonly BeneficiaryFacts[],
): Generator<QuotaCounter> {
  if (service.tiers[tier] === undefined) return;
  for (const beneficiary of family) {
    const ofOne = { ...facts, beneficiary };
    if (refuseRelation(service, ofOne) !== null || refuseAge(service, ofOne) !== null) continue;
    for (const take of quotaTakes(service, tier, ofOne)) {
      const resetsOn = quotaResetsOn(service, take.period, ofOne);
      yield { ...take, service: service.code, used: 0, current: true, resetsOn };
    }
  }
}

function otherCounter({ allowed, ...balance }: CounterBalance): QuotaCounter {
  const period = periodOfKey(balance.periodKey);
  return { ...balance, period, limit: allowed, current: false, resetsOn: null };
}

function keyOf(counter: Pick<CounterBalance, 'service' | 'periodKey' | 'beneficiaryKey'>): string {
  return `${counter.service} ${counter.periodKey} ${counter.beneficiaryKey}`;
}
