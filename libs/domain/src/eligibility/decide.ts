import { QUOTA_PERIODS, type QuotaPeriod, type Service } from '../catalogue/policy.js';
import type { IsoDate } from '../shared/iso-date.js';
import type { EligibilityFacts, QuotaUse } from './facts.js';
import { quotaResetsOn, quotaTakes, type QuotaTake } from './quota-key.js';
import type { Reason } from './reason.js';
import { refuseAge } from './rules/refuse-age.js';
import { refuseCardState } from './rules/refuse-card-state.js';
import { refuseCardValidity } from './rules/refuse-card-validity.js';
import { refuseCity } from './rules/refuse-city.js';
import { refuseCompanions } from './rules/refuse-companions.js';
import { refuseConsent } from './rules/refuse-consent.js';
import { refuseCoolingOff } from './rules/refuse-cooling-off.js';
import { refuseDocuments } from './rules/refuse-documents.js';
import { refuseExclusion } from './rules/refuse-exclusion.js';
import { refuseLeadTime } from './rules/refuse-lead-time.js';
import { refuseMissingPlace } from './rules/refuse-missing-place.js';
import { refuseNationality } from './rules/refuse-nationality.js';
import { refuseNoShows } from './rules/refuse-no-shows.js';
import { refuseOpenRequest } from './rules/refuse-open-request.js';
import { refuseQuota } from './rules/refuse-quota.js';
import { refuseRelation } from './rules/refuse-relation.js';
import { refuseTier } from './rules/refuse-tier.js';
import { refuseTooManyBookings } from './rules/refuse-too-many-bookings.js';
import { refuseTrack } from './rules/refuse-track.js';
import type { Rule } from './rules/rule.js';

/** The rules in the order in which their reasons are told; quota comes last, because it is weighed by counter. */
const RULES: readonly Rule[] = [
  refuseCardState,
  refuseCardValidity,
  refuseTier,
  refuseTrack,
  refuseNationality,
  refuseRelation,
  refuseAge,
  refuseConsent,
  refuseCity,
  refuseLeadTime,
  refuseOpenRequest,
  refuseExclusion,
  refuseCoolingOff,
  refuseNoShows,
  refuseTooManyBookings,
  refuseCompanions,
  refuseMissingPlace,
  refuseDocuments,
];

export interface EligibilityDecision {
  readonly eligible: boolean;
  /** Everything that stands against it; empty when eligible. */
  readonly reasons: readonly Reason[];
  /** Uses left in the counter that has least; null where nothing limits, 0 where the tier is not entitled. */
  readonly remaining: number | null;
  /** Whether the tier may use it as often as it likes, within what a day allows. */
  readonly unlimited: boolean;
  /** The first day on which that counter begins anew; null when nothing limits or it never does. */
  readonly resetsOn: IsoDate | null;
  /** The counters that the request takes one from, in the transaction that submits or redeems it. */
  readonly quotas: readonly QuotaTake[];
}

/**
 * Whether a holder may have a service: eligible, or the complete list of what stands against it. Pure: the
 * same facts give the same decision for ever, so that a stored receipt can be recomputed. Judge by the policy
 * version that holds on the day of the request.
 */
export function decideEligibility(service: Service, facts: EligibilityFacts): EligibilityDecision {
  const reasons: Reason[] = [];
  for (const rule of RULES) {
    const reason = rule(service, facts);
    if (reason !== null) reasons.push(reason);
  }

  const tier = facts.card?.tier;
  if (tier === undefined || service.tiers[tier] === undefined) {
    return { eligible: false, reasons, remaining: 0, unlimited: false, resetsOn: null, quotas: NONE };
  }

  const quotas = quotaTakes(service, tier, facts);
  let remaining: number | null = null;
  let tightest: QuotaPeriod | null = null;
  for (const take of quotas) {
    if (take.limit === null) continue;
    const used = usedOf(service.code, take, facts.quotaUse);
    const left = Math.max(0, take.limit - used);
    if (remaining === null || left < remaining || (left === remaining && isLonger(take.period, tightest))) {
      remaining = left;
      tightest = take.period;
    }
    const reason = refuseQuota(service, facts, take, used);
    if (reason !== null) reasons.push(reason);
  }

  return {
    eligible: reasons.length === 0,
    reasons,
    remaining,
    unlimited: service.quotas.every(({ period, limits }) => limits[tier] == null || isWithinDay(period)),
    resetsOn: tightest === null ? null : quotaResetsOn(service, tightest, facts),
    quotas,
  };
}

const NONE: readonly QuotaTake[] = [];

/** Of two counters with as little left, the one that takes longer to begin anew is the one to wait for. */
function isLonger(period: QuotaPeriod, other: QuotaPeriod | null): boolean {
  return other === null || QUOTA_PERIODS.indexOf(period) > QUOTA_PERIODS.indexOf(other);
}

function isWithinDay(period: QuotaPeriod): boolean {
  return period === 'day' || period === 'day_and_place';
}

function usedOf(service: string, take: QuotaTake, quotaUse: readonly QuotaUse[]): number {
  for (const use of quotaUse) {
    if (
      use.service === service &&
      use.periodKey === take.periodKey &&
      use.beneficiaryKey === take.beneficiaryKey
    ) {
      return use.used;
    }
  }
  return 0;
}
