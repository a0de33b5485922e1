import type { PolicyCondition } from './lifecycle.js';

/** What the conditions of a policy version's lifecycle rest on. Persons are the ids of their accounts. */
export interface PolicyConditionFacts {
  readonly me: string;
  /** Everybody who has written on the draft. */
  readonly editors: readonly string[];
  /** Counts the changes of the draft. */
  readonly draftVersion: number;
  /** The version of the policy that holds today. */
  readonly holding: string;
  /** The last rehearsal that came to its end: which change of the draft was tried, compared with what. */
  readonly rehearsal: { readonly draftVersion: number; readonly comparedWith: string } | null;
}

/**
 * Every condition of a policy version's lifecycle for one caller now. A rehearsal counts while nothing has changed
 * since: neither the draft nor the version that it would follow.
 */
export function policyConditions(facts: PolicyConditionFacts): Record<PolicyCondition, boolean> {
  const { rehearsal } = facts;
  return {
    not_my_draft: !facts.editors.includes(facts.me),
    rehearsed:
      rehearsal !== null &&
      rehearsal.draftVersion === facts.draftVersion &&
      rehearsal.comparedWith === facts.holding,
  };
}
