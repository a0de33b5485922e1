import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import type { FieldEncryption } from './field-encryption.js';
import type { PublicJwk } from './jws.js';

/** A signing key as it is kept: what everybody may know, and the rest under the master key. */
export interface SealedSigningKey {
  /** The thumbprint of the public key (RFC 7638), so that a kid names one key wherever it is read. */
  readonly kid: string;
  readonly publicJwk: PublicJwk;
  readonly sealedPrivateKey: Buffer;
}

/** Makes a new EC P-256 key. */
export function makeSigningKey(encryption: FieldEncryption): SealedSigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const kid = thumbprint(x, y);
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  return {
    kid,
    publicJwk: { kty: 'EC', crv: 'P-256', x, y, kid, alg: 'ES256', use: 'sig' },
    sealedPrivateKey: encryption.encrypt(pem, contextOf(kid)),
  };
}

/** @throws Error when it was sealed under another master key, or under another kid */
export function openPrivateKey(
  { kid, sealedPrivateKey }: Pick<SealedSigningKey, 'kid' | 'sealedPrivateKey'>,
  encryption: FieldEncryption,
): KeyObject {
  return createPrivateKey(encryption.decrypt(sealedPrivateKey, contextOf(kid)));
}

/** Whether the public key is the other half of the private one, and that was sealed under the master key. */
export function isOwnKey(key: SealedSigningKey, encryption: FieldEncryption): boolean {
  try {
    const { x, y } = createPublicKey(openPrivateKey(key, encryption)).export({ format: 'jwk' });
    return x === key.publicJwk.x && y === key.publicJwk.y && key.kid === key.publicJwk.kid;
  } catch {
    return false;
  }
}

function contextOf(kid: string): string {
  return `signing-key:${kid}`;
}

/** Over the required members alone, in the order of their names and without a space. */
function thumbprint(x: string, y: string): string {
  return createHash('sha256')
    .update(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y }))
    .digest('base64url');
}
