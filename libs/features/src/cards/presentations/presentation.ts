import type { Tier } from '#domain/catalogue/policy.js';
import {
  PRESENTATION_AUDIENCE,
  PRESENTATION_TYPE,
  refuseTimes,
  type VerificationReason,
} from '#domain/cards/verification.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { JwsError, verifyCompact, type FoundJwk, type JwsProblem } from '#platform/jws.js';

/** What a card's QR code says. Nobody's name is in it: whoever asks the portal is told what his or her work needs. */
export interface PresentationClaims {
  /** Names this one presentation, so that it is taken once. */
  readonly jti: string;
  readonly aud: string;
  readonly iat: number;
  readonly exp: number;
  readonly tier: Tier;
  readonly valid_until: IsoDate;
  readonly status: { readonly status_list: { readonly idx: number; readonly uri: string } };
}

/** A presentation as it was read, and what stands against it; one that is not ours has no claims. */
export type ReadPresentation =
  | { readonly claims: PresentationClaims; readonly reason: VerificationReason | null; readonly age: number }
  | { readonly claims: null; readonly reason: VerificationReason };

const REASON_OF: Readonly<Record<JwsProblem, VerificationReason>> = {
  malformed: 'presentation_broken',
  wrong_type: 'presentation_for_others',
  unknown_key: 'presentation_of_unknown_key',
  bad_signature: 'presentation_broken',
};

/**
 * Reads the content of a QR code with nothing but the portal's public keys and a clock, in seconds since 1970, that may
 * be off by `tolerance` seconds. `audience` is whom it has to be for. Whether it has been used and how the card stands is another matter.
 */
export function readPresentation(
  compact: string,
  keys: readonly FoundJwk[],
  clock: { readonly now: number; readonly tolerance: number },
  audience = PRESENTATION_AUDIENCE,
): ReadPresentation {
  let payload;
  try {
    ({ payload } = verifyCompact(compact, { keys, typ: PRESENTATION_TYPE }));
  } catch (error) {
    if (!(error instanceof JwsError)) throw error;
    return { claims: null, reason: REASON_OF[error.problem] };
  }
  // Whatever has this type was written by this program, field by field.
  const claims = payload as unknown as PresentationClaims;
  if (claims.aud !== audience) return { claims: null, reason: 'presentation_for_others' };
  const reason = refuseTimes({ issuedAt: claims.iat, expiresAt: claims.exp }, clock);
  return { claims, reason, age: Math.max(0, clock.now - claims.iat) };
}

/** The name of a presentation, as it says itself: nothing is verified. Null where it says none. */
export function presentationIdOf(compact: string): string | null {
  try {
    const payload: unknown = JSON.parse(Buffer.from(compact.split('.')[1] ?? '', 'base64url').toString());
    const { jti } = payload as { jti?: unknown };
    return typeof jti === 'string' && UUID.test(jti) ? jti : null;
  } catch {
    return null;
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
