import { createHash, randomBytes } from 'node:crypto';

/** A fresh secret of 256 bits for a cookie or a bearer token; only its hash is ever stored. */
export function newSecretToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret token. A plain hash is enough, because the token itself cannot be guessed. */
export function hashSecretToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
