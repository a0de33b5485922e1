import { TIERS, type Service } from '../../catalogue/policy.js';
import type { EligibilityFacts } from '../facts.js';
import { needsTier } from '../needs-tier.js';
import type { Reason } from '../reason.js';

/** The service must be meant for the beneficiary's relation to the holder, and for it in the holder's tier. */
export function refuseRelation(service: Service, { beneficiary, card }: EligibilityFacts): Reason | null {
  const { beneficiaries, clause } = service;
  if (beneficiary === null) {
    const relations = relationsOf(service);
    return {
      code: 'beneficiary_missing',
      params: { relations },
      clause,
      remedy: { code: 'add_dependant', params: { relations } },
    };
  }

  const { relation } = beneficiary;
  let served = false;
  for (const rule of beneficiaries) {
    if (rule.relation !== relation) continue;
    if (rule.tiers === undefined || card === null || rule.tiers.includes(card.tier)) return null;
    served = true;
  }
  if (!served || card === null) {
    return { code: 'relation_not_served', params: { relation, relations: relationsOf(service) }, clause };
  }
  const tiers = TIERS.filter((tier) =>
    beneficiaries.some((rule) => rule.relation === relation && rule.tiers?.includes(tier)),
  );
  return {
    code: 'relation_needs_tier',
    params: { relation, tier: card.tier, tiers },
    clause,
    ...needsTier(card.tier, tiers),
  };
}

function relationsOf({ beneficiaries }: Service) {
  return [...new Set(beneficiaries.map(({ relation }) => relation))];
}
