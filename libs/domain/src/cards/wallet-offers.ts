/** How long an offer of the card to a wallet may be taken up: time enough to fetch a telephone. */
export const OFFER_SECONDS = 600;

/** The digits of the code that the holder types into the wallet. */
export const TRANSACTION_CODE_DIGITS = 6;

/** After so many wrong codes an offer is over, so that whoever photographed it guesses one in 200,000 times. */
const MOST_WRONG_CODES = 5;

/** How long a wallet that has taken up an offer may fetch the credential. */
export const WALLET_TOKEN_SECONDS = 300;

/** How long a wallet has to prove its key after it has asked for a nonce. */
export const WALLET_NONCE_SECONDS = 300;

/** What an offer came to. `taken`: a wallet has typed the code and not yet fetched the card. */
export type OfferState = 'open' | 'taken' | 'issued' | 'withdrawn' | 'over';

/** The facts about an offer on which its state rests. */
export interface OfferFacts {
  readonly expiresAt: Date;
  readonly wrongCodes: number;
  readonly withdrawnAt: Date | null;
  /** When its token is over; null before a wallet has got one. */
  readonly tokenExpiresAt: Date | null;
  readonly issuedAt: Date | null;
}

/** The state of an offer at a moment: only an open one is taken up, and only for a taken one a card is issued. */
export function offerState(offer: OfferFacts, now: Date): OfferState {
  if (offer.issuedAt !== null) return 'issued';
  if (offer.withdrawnAt !== null) return 'withdrawn';
  if (offer.tokenExpiresAt !== null) return now < offer.tokenExpiresAt ? 'taken' : 'over';
  return offer.wrongCodes < MOST_WRONG_CODES && now < offer.expiresAt ? 'open' : 'over';
}
