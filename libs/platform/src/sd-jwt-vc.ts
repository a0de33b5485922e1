import { SDJwtVcInstance, type SdJwtVcPayload } from '@sd-jwt/sd-jwt-vc';
import { createHash, randomBytes, type KeyObject } from 'node:crypto';
import { signEs256 } from './jws.js';

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
    hasher: (data) =>
      createHash('sha256')
        .update(typeof data === 'string' ? data : new Uint8Array(data))
        .digest(),
    saltGenerator: (length) => randomBytes(length).toString('base64url'),
  });
  const frame = { _sd: [...disclosable] } as Parameters<typeof issuer.issue<Claims>>[1];
  return issuer.issue(claims, frame, { header: { kid } });
}
