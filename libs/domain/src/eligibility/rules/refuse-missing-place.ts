import type { Service } from '../../catalogue/policy.js';
import type { EligibilityFacts } from '../facts.js';
import type { Reason } from '../reason.js';

/** Where uses are counted by place, the partner must name the place of this one. */
export function refuseMissingPlace(service: Service, { redeeming, place }: EligibilityFacts): Reason | null {
  if (!redeeming || place !== null) return null;
  if (!service.quotas.some(({ period }) => period === 'day_and_place')) return null;
  return {
    code: 'place_missing',
    params: {},
    clause: service.clause,
    remedy: { code: 'name_place', params: {} },
  };
}
