import { generateKeyPairSync } from 'node:crypto';
import { thumbprintOf } from './jws.js';

/** How an answer is encrypted: to a key that serves this one answer, agreed upon directly (RFC 7518, 4.6). */
const AGREEMENT = 'ECDH-ES';
export const CONTENT_ENCRYPTIONS: readonly string[] = ['A128GCM', 'A256GCM'];

/** The public key as it is put into a request (RFC 7517). */
export interface ResponseJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  readonly use: 'enc';
  readonly alg: string;
  readonly kid: string;
}

/** A new private key, as JSON. */
export function newResponseKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return JSON.stringify(privateKey.export({ format: 'jwk' }));
}

/** What whoever answers encrypts to. */
export function publicResponseKey(privateKey: string): ResponseJwk {
  const { x, y } = JSON.parse(privateKey) as { x: string; y: string };
  const kid = thumbprintOf({ x, y });
  return { kty: 'EC', crv: 'P-256', x, y, use: 'enc', alg: AGREEMENT, kid };
}

/** The JSON object in a compact JWE that was encrypted to a key in one of these ways; null of whatever is not. */
export async function decryptResponse(
  jwe: string,
  privateKey: string,
): Promise<Readonly<Record<string, unknown>> | null> {
  const { compactDecrypt, importJWK } = await import('jose');
  try {
    const key = await importJWK(JSON.parse(privateKey) as Parameters<typeof importJWK>[0], AGREEMENT);
    const { plaintext } = await compactDecrypt(jwe, key, {
      keyManagementAlgorithms: [AGREEMENT],
      contentEncryptionAlgorithms: [...CONTENT_ENCRYPTIONS],
    });
    const value: unknown = JSON.parse(new TextDecoder().decode(plaintext));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
