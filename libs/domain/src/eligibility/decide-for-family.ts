import type { Service } from '../catalogue/policy.js';
import { decideEligibility, type EligibilityDecision } from './decide.js';
import type { BeneficiaryFacts, EligibilityFacts } from './facts.js';

/** A decision and for whom it holds; nobody when the family has nobody whom the service is for. */
export interface FamilyDecision {
  readonly decision: EligibilityDecision;
  readonly beneficiary: BeneficiaryFacts | null;
}

/**
 * The decision for whoever of the family can have the service, or comes closest: the overview of all services
 * asks before a beneficiary is chosen. The holder comes first, then the dependants in the order given.
 */
export function decideForFamily(
  service: Service,
  facts: Omit<EligibilityFacts, 'beneficiary'>,
  family: readonly BeneficiaryFacts[],
): FamilyDecision {
  let best: FamilyDecision | null = null;
  for (const beneficiary of family) {
    if (!service.beneficiaries.some(({ relation }) => relation === beneficiary.relation)) continue;
    const decision = decideEligibility(service, { ...facts, beneficiary });
    if (decision.eligible) return { decision, beneficiary };
    if (best === null || decision.reasons.length < best.decision.reasons.length)
      best = { decision, beneficiary };
  }
  return best ?? { decision: decideEligibility(service, { ...facts, beneficiary: null }), beneficiary: null };
}
