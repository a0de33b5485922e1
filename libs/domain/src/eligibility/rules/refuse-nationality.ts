import type { Service } from '../../catalogue/policy.js';
import type { EligibilityFacts } from '../facts.js';
import type { Reason } from '../reason.js';

/** Residents of Hong Kong, Macao and Taiwan need no work permit for foreigners. */
const NOT_FOREIGN = new Set(['CN', 'HK', 'MO', 'TW']);

/** Some services are for holders who are foreign nationals. */
export function refuseNationality(service: Service, { holder }: EligibilityFacts): Reason | null {
  if (service.nationality !== 'foreign') return null;
  const { clause } = service;
  if (holder.nationality === null) {
    return {
      code: 'nationality_unknown',
      params: {},
      clause,
      remedy: { code: 'complete_profile', params: {} },
    };
  }
  if (!NOT_FOREIGN.has(holder.nationality)) return null;
  return { code: 'nationality_not_foreign', params: { nationality: holder.nationality }, clause };
}
