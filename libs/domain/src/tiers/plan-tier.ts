import type { Policy } from '../catalogue/policy.js';
import type { ApplicationFacts } from './application-facts.js';
import { missingEvidenceOf } from './assess-claim.js';
import { suggestTier, type TierSuggestion } from './suggest-tier.js';

/**
 * What the claims would lead to if every document that they need were handed in (what rosters say is not a thing to
 * hand in, and counts as it is); `missingEvidence` names what that
 * would be. For people who look before they apply.
 */
export function planTier(
  policy: Pick<Policy, 'criteria' | 'parameters'>,
  plan: Omit<ApplicationFacts, 'evidence'>,
): TierSuggestion {
  const criterionOf = (code: string) => policy.criteria.find((criterion) => criterion.code === code);
  const evidence = plan.claims.flatMap(({ id: claimId, criterion }) =>
    (criterionOf(criterion)?.evidence ?? []).map(({ code: kind }) => ({ claimId, kind })),
  );
  const { claims, next, ...suggestion } = suggestTier(policy, { ...plan, evidence });
  const withDocuments = <Lacking extends { readonly criterion: string }>(lacking: Lacking) => {
    const criterion = criterionOf(lacking.criterion);
    return { ...lacking, missingEvidence: criterion ? missingEvidenceOf(criterion, '', []) : [] };
  };
  return {
    ...suggestion,
    claims: claims.map(withDocuments),
    next: next && { ...next, criteria: next.criteria.map(withDocuments) },
  };
}
