/** How a client proves who it is: with a key of its own, which never leaves it, or with a secret that it was given. */
export const CLIENT_METHODS = ['private_key_jwt', 'client_secret'] as const;
export type ClientMethod = (typeof CLIENT_METHODS)[number];

/** A client has one credential, and for as long as it changes over two. */
const CREDENTIAL_PLACES = [1, 2] as const;

/** The longest life of a credential, in days. */
export const MOST_CREDENTIAL_DAYS = 398;

/** How long a token of a client is good, in seconds. */
export const CLIENT_TOKEN_SECONDS = 600;

export interface KeptCredential {
  readonly place: number;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

/** Whether a credential can be used at a moment. */
export function isUsable({ expiresAt, revokedAt }: KeptCredential, now: Date): boolean {
  return revokedAt === null && expiresAt > now;
}

/** Whether a credential ran out, and was not taken away before; what ran out is revoked when another takes its place. */
export function endedByItself({ expiresAt, revokedAt }: KeptCredential, now: Date): boolean {
  return expiresAt <= now && (revokedAt === null || revokedAt >= expiresAt);
}

/**
 * The place that a new credential takes: one that is free, or that of a credential that is over; null when two can be
 * used, and one of them has to be revoked first.
 */
export function nextPlace(kept: readonly KeptCredential[], now: Date): 1 | 2 | null {
  const taken = new Set(kept.filter((credential) => isUsable(credential, now)).map(({ place }) => place));
  return CREDENTIAL_PLACES.find((place) => !taken.has(place)) ?? null;
}
