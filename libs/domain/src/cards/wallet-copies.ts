/** How a copy of the card came into a wallet: by an offer (OpenID4VCI), or to a program of the holder's own. */
export const COPY_WAYS = ['wallet', 'own_key'] as const;
export type CopyWay = (typeof COPY_WAYS)[number];

/**
 * Copies of a card that have not run out, those counted that were ended: each takes a place in a public list, which is
 * given to nothing else afterwards.
 */
export const MOST_COPIES = 20;

export const COPY_STATES = ['valid', 'ended', 'over'] as const;
/** `ended`: by its holder; `over`: it ran out. How the card stands is another question. */
export type CopyState = (typeof COPY_STATES)[number];

/** How a copy stands at a moment. */
export function copyState(
  { expiresAt, endedAt }: { readonly expiresAt: Date; readonly endedAt: Date | null },
  now: Date,
): CopyState {
  if (endedAt !== null) return 'ended';
  return now < expiresAt ? 'valid' : 'over';
}
