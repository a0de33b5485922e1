import { addDays } from '../../calendar/add-days.js';
import type { Service } from '../../catalogue/policy.js';
import type { EligibilityFacts } from '../facts.js';
import { quotaResetsOn, type QuotaTake } from '../quota-key.js';
import type { Reason, Remedy } from '../reason.js';

/** A use needs something left in each counter that it takes from. `used` is what the counter stands at now. */
export function refuseQuota(
  service: Service,
  facts: EligibilityFacts,
  take: QuotaTake,
  used: number,
): Reason | null {
  const { period, limit } = take;
  if (limit === null || used < limit) return null;
  const remedy = remedyFor(service, facts, take);
  return {
    code: 'quota_used_up',
    params: { period, limit, used },
    clause: service.clause,
    ...(remedy === null ? {} : { remedy }),
  };
}

function remedyFor(service: Service, facts: EligibilityFacts, { period, limit }: QuotaTake): Remedy | null {
  // Where nothing is given at all, nothing comes again either.
  if (limit === 0) return null;
  if (period === 'card_term') {
    return facts.card === null
      ? null
      : { code: 'again_next_card', params: { validUntil: facts.card.validUntil } };
  }
  if (period === 'day_and_place') {
    return { code: 'other_place', params: { from: addDays(facts.on ?? facts.today, 1) } };
  }
  const from = quotaResetsOn(service, period, facts);
  return from === null ? null : { code: 'again_from', params: { from } };
}
