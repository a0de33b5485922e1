import { TIERS, type Service } from '../../catalogue/policy.js';
import { needsTier } from '../needs-tier.js';
import type { EligibilityFacts } from '../facts.js';
import type { Reason } from '../reason.js';

/** The service must be given to holders of the card's tier. */
export function refuseTier(service: Service, { card }: EligibilityFacts): Reason | null {
  if (card === null || service.tiers[card.tier] !== undefined) return null;
  const tiers = TIERS.filter((tier) => service.tiers[tier] !== undefined);
  return {
    code: 'tier_not_entitled',
    params: { tier: card.tier, tiers },
    clause: service.clause,
    ...needsTier(card.tier, tiers),
  };
}
