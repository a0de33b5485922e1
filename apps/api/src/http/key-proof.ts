import { createHash } from 'node:crypto';

/** The algorithms of proofs, at the token endpoint and at the partner API. */
export const DPOP_ALGORITHMS = ['ES256', 'Ed25519', 'EdDSA'];

/** For how long, in seconds to either side, a proof may differ from our clock. */
const PROOF_SECONDS = 60;

export interface KeyProof {
  /** Names this one proof. */
  readonly id: string;
  readonly thumbprint: string;
  /** When it is too old anyway. */
  readonly expiresAt: Date;
}

/**
 * Reads the proof that whoever sends a token has its key (RFC 9449, 4.3); null of one that does not hold for this
 * method, address and token now. jose, which verifies it, is loaded by the first call that needs it.
 */
export async function readKeyProof(
  proof: string | string[] | undefined,
  call: { readonly method: string; readonly url: string; readonly token: string; readonly now: Date },
): Promise<KeyProof | null> {
  if (typeof proof !== 'string') return null;
  const { calculateJwkThumbprint, EmbeddedJWK, jwtVerify } = await import('jose');
  try {
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
      ...{ typ: 'dpop+jwt', algorithms: DPOP_ALGORITHMS },
      ...{ currentDate: call.now, clockTolerance: PROOF_SECONDS },
      requiredClaims: ['jti', 'iat'],
    });
    const { jti, iat = 0, htm, htu, ath } = payload;
    const { jwk } = protectedHeader;
    const isNear = Math.abs(call.now.getTime() / 1000 - iat) <= PROOF_SECONDS;
    const isOfToken = ath === createHash('sha256').update(call.token).digest('base64url');
    if (!isNear || !isOfToken || htm !== call.method || !isSamePlace(htu, call.url)) return null;
    if (typeof jti !== 'string' || jti.length > 200 || jwk === undefined) return null;
    return {
      ...{ id: jti, thumbprint: await calculateJwkThumbprint(jwk) },
      expiresAt: new Date((iat + 2 * PROOF_SECONDS) * 1000),
    };
  } catch {
    return null;
  }
}

/** Whether a proof was made for an address; what comes after `?` and `#` does not count. */
function isSamePlace(claimed: unknown, url: string): boolean {
  if (typeof claimed !== 'string' || !URL.canParse(claimed)) return false;
  const place = new URL(claimed);
  place.search = '';
  place.hash = '';
  return place.href === new URL(url).href;
}
