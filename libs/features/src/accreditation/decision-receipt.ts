import type { Policy, Tier } from '#domain/catalogue/policy.js';
import { suggestTier } from '#domain/tiers/suggest-tier.js';
import { traceClaims, type ClaimTrace } from '#domain/tiers/trace-claims.js';
import type { AssessedFacts } from './assess-dossier.js';

/** Says in the header of the signed document what it is, so that no other one can pass for it. */
export const RECEIPT_TYPE = 'decision-receipt+jws';

/** What a decision says of itself: enough to weigh the application again without the portal. */
export interface DecisionReceipt {
  readonly id: string;
  readonly applicationId: string;
  readonly action: string;
  readonly tier: Tier | null;
  readonly reasonCode: string | null;
  /** RFC 3339. */
  readonly decidedAt: string;
  /**
   * Who decided: the role, and a name that is the same for the same person on one application and on no other, so
   * that four eyes can be counted and nobody be recognised.
   */
  readonly decider: { readonly role: string; readonly id: string };
  readonly policy: { readonly version: string; readonly hash: string };
  readonly facts: AssessedFacts;
  /** The tier that the rules suggest for these facts; people decide. */
  readonly suggested: Tier | null;
  readonly trace: readonly ClaimTrace[];
}

/** What the rules say to the facts of a receipt. */
export function weighReceiptFacts(
  policy: Policy,
  facts: AssessedFacts,
): Pick<DecisionReceipt, 'suggested' | 'trace'> {
  const suggestion = suggestTier(policy, facts);
  return { suggested: suggestion.suggested, trace: traceClaims(policy, suggestion) };
}
