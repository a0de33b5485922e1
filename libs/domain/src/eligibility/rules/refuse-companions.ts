import type { Service } from '../../catalogue/policy.js';
import type { EligibilityFacts } from '../facts.js';
import type { Reason } from '../reason.js';

/** A holder may bring along as many people as the service allows in the card's tier. */
export function refuseCompanions(service: Service, { card, companions }: EligibilityFacts): Reason | null {
  if (companions === 0 || card === null) return null;
  const allowed = service.companions?.[card.tier] ?? 0;
  if (companions <= allowed) return null;
  return {
    code: 'companions_too_many',
    params: { companions, allowed },
    clause: service.clause,
    remedy: { code: 'bring_fewer', params: { allowed } },
  };
}
