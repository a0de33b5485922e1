import { SDJwtInstance, type SdJwtPayload } from '@sd-jwt/core';
import { SDJwtVcInstance, type SdJwtVcPayload } from '@sd-jwt/sd-jwt-vc';
import { createHash, randomBytes, type KeyObject } from 'node:crypto';
import { isSignedBy, signEs256, verifyCompact, type FoundJwk } from './jws.js';

/**
 * Signs a credential as SD-JWT VC with ES256. The claims named in `disclosable` are left out of what is signed but for
 * a salted hash, and each of them is shown or not by whoever presents the credential (RFC 9901).
 */
export function signSdJwtVc<Claims extends SdJwtVcPayload>(
  claims: Claims,
  disclosable: readonly (keyof Claims & string)[],
  { kid, privateKey }: { readonly kid: string; readonly privateKey: KeyObject },
): Promise<string> {
  const issuer = new SDJwtVcInstance({
    signAlg: 'ES256',
    signer: (signed) => signEs256(signed, privateKey),
    hashAlg: 'sha-256',
    hasher,
    saltGenerator: (length) => randomBytes(length).toString('base64url'),
  });
  const frame = { _sd: [...disclosable] } as Parameters<typeof issuer.issue<Claims>>[1];
  return issuer.issue(claims, frame, { header: { kid } });
}

/** What a presentation of such a credential must be. */
export interface WantedPresentation {
  /** The keys that its issuer may have signed it with. */
  readonly keys: readonly FoundJwk[];
  /** What whoever shows it must have signed, for whom. */
  readonly nonce: string;
  readonly audience: string;
  /** Seconds since 1970. */
  readonly now: number;
  readonly requiredClaims: readonly string[];
}

/**
 * The claims of a credential as its holder shows it, bound to the holder's key (RFC 9901, 7.3); null of whatever is not
 * wholly as it should be. How its state stands is another question.
 */
export async function verifySdJwtVc(
  shown: string,
  { keys, nonce, audience, now, requiredClaims }: WantedPresentation,
): Promise<Readonly<Record<string, unknown>> | null> {
  const reader = new SDJwtInstance<SdJwtPayload>({
    ...{ hashAlg: 'sha-256', hasher },
    verifier: (signed, signature) => {
      verifyCompact(`${signed}.${signature}`, { keys, typ: 'dc+sd-jwt' });
      return true;
    },
    kbVerifier: (signed, signature, { cnf }) =>
      isSignedBy(signed, signature, (cnf as { jwk?: FoundJwk } | undefined)?.jwk ?? {}),
  });
  try {
    const { payload, kb } = await reader.verify(shown, {
      ...{ keyBindingNonce: nonce, currentDate: now, requiredClaimKeys: [...requiredClaims] },
    });
    const isForUs = kb?.header.typ === 'kb+jwt' && kb.payload.aud === audience;
    return isForUs ? (payload as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

function hasher(data: string | ArrayBuffer): Uint8Array {
  return createHash('sha256')
    .update(typeof data === 'string' ? data : new Uint8Array(data))
    .digest();
}
