import { isDeepStrictEqual } from 'node:util';
import type { Policy } from '#domain/catalogue/policy.js';
import { JwsError, verifyCompact, type FoundJwk, type JwsProblem } from '#platform/jws.js';
import { policyHash } from '../policy/policy-hash.js';
import { RECEIPT_TYPE, weighReceiptFacts, type DecisionReceipt } from './decision-receipt.js';

/** What was found, check by check; a check that an earlier one made pointless is null. */
export interface ReceiptFindings {
  /** Null: one of the keys signed it as it stands. */
  readonly signature: JwsProblem | null;
  readonly kid: string | null;
  /** What the receipt says; null unless the signature is good. */
  readonly receipt: DecisionReceipt | null;
  /** The policy is, to the letter, the one that the receipt names. */
  readonly policyMatches: boolean | null;
  /** The rules, asked again, suggest what the receipt says they did, for the same reasons. */
  readonly suggestionMatches: boolean | null;
}

/** Verifies a receipt with nothing but public keys and the policy: whose it is, and whether it holds. */
export function verifyReceipt(compact: string, keys: readonly FoundJwk[], policy: Policy): ReceiptFindings {
  let verified;
  try {
    verified = verifyCompact(compact, { keys, typ: RECEIPT_TYPE });
  } catch (error) {
    if (!(error instanceof JwsError)) throw error;
    return {
      ...{ signature: error.problem, kid: null, receipt: null },
      ...{ policyMatches: null, suggestionMatches: null },
    };
  }
  const receipt = verified.payload as unknown as DecisionReceipt;
  const policyMatches =
    receipt.policy.version === policy.version && receipt.policy.hash === policyHash(policy);
  return {
    ...{ signature: null, kid: verified.kid, receipt, policyMatches },
    suggestionMatches: policyMatches ? suggestsTheSame(policy, receipt) : null,
  };
}

function suggestsTheSame(policy: Policy, { facts, suggested, trace }: DecisionReceipt): boolean {
  const again: unknown = JSON.parse(JSON.stringify(weighReceiptFacts(policy, facts)));
  return isDeepStrictEqual(again, { suggested, trace });
}
