import { createPublicKey } from 'node:crypto';

/** Why a key that somebody handed in is not taken. */
export type JwkProblem = 'private' | 'unusable' | 'no_kid';

const CURVES = new Set(['P-256', 'P-384', 'P-521', 'Ed25519']);
const PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];
const LEAST_RSA_BITS = 2048;

/** Whether a key can verify signatures: a public one of EC, Ed25519 or RSA of 2048 bits and more, with a `kid`. */
export function refuseJwk(jwk: Readonly<Record<string, unknown>>): JwkProblem | null {
  if (PRIVATE.some((member) => member in jwk)) return 'private';
  if (typeof jwk.kid !== 'string' || jwk.kid === '' || jwk.kid.length > 64) return 'no_kid';
  if (jwk.use !== undefined && jwk.use !== 'sig') return 'unusable';
  if (jwk.kty !== 'RSA' && !CURVES.has(String(jwk.crv))) return 'unusable';
  try {
    const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
    const bits = key.asymmetricKeyDetails?.modulusLength;
    return bits === undefined || bits >= LEAST_RSA_BITS ? null : 'unusable';
  } catch {
    return 'unusable';
  }
}
