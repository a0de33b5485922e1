import type { Service } from '../../catalogue/policy.js';
import type { EligibilityFacts } from '../facts.js';
import type { Reason } from '../reason.js';

/** The service must be given in the city. */
export function refuseCity({ cities, clause }: Service, { city }: EligibilityFacts): Reason | null {
  if (city === null || cities === 'all' || cities.includes(city)) return null;
  return {
    code: 'city_not_served',
    params: { city, cities },
    clause,
    remedy: { code: 'choose_city', params: { cities } },
  };
}
