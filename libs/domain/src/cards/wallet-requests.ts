import type { ToldField } from './disclosure.js';

/** How long a wallet may answer what an agency asks it. */
export const WALLET_REQUEST_SECONDS = 300;

/** For so long an agency may fetch the answer, as it may stand by a verification; later it has to ask anew. */
const WALLET_ANSWER_SECONDS = 600;

/** What of the credential a wallet is asked to disclose. */
export type AskedClaim = 'name' | 'tier' | 'valid_until';

const CLAIM_OF: Readonly<Record<ToldField, AskedClaim | null>> = {
  name: 'name',
  tier: 'tier',
  validUntil: 'valid_until',
  // No credential says what a card gives; the portal does.
  entitlements: null,
};

/** The claims that an agency asks for: those of what it may be told, and no others. */
export function claimsAsked(told: readonly ToldField[]): AskedClaim[] {
  return told.flatMap((field) => CLAIM_OF[field] ?? []);
}

export const WALLET_REQUEST_STATES = ['open', 'answered', 'declined', 'over'] as const;
export type WalletRequestState = (typeof WALLET_REQUEST_STATES)[number];

/** The facts about a request on which its state rests. */
export interface WalletRequestFacts {
  readonly expiresAt: Date;
  readonly declinedAt: Date | null;
  /** When a wallet showed a card; null while none has. */
  readonly answeredAt: Date | null;
}

/** The state of a request at a moment: only an open one can be answered, and once. */
export function walletRequestState(request: WalletRequestFacts, now: Date): WalletRequestState {
  const { expiresAt, declinedAt, answeredAt } = request;
  if (answeredAt !== null)
    return now.getTime() - answeredAt.getTime() < WALLET_ANSWER_SECONDS * 1000 ? 'answered' : 'over';
  if (declinedAt !== null) return 'declined';
  return now < expiresAt ? 'open' : 'over';
}
