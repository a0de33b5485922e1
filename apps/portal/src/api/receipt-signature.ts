import { ProblemError, unreachableProblem } from './problem.ts';

const KEYS = '/.well-known/jwks.json';
const ES256 = { name: 'ECDSA', namedCurve: 'P-256' };

interface PublicKey extends JsonWebKey {
  readonly kid?: string;
}

/** Browsers verify only on pages that came over a safe connection. */
export const canVerifyHere = 'subtle' in globalThis.crypto;

/** Whether one of the portal's public keys signed a document in compact form (RFC 7515, ES256) as it stands. */
export async function isSignatureGood(compact: string): Promise<boolean> {
  const [header = '', payload = '', signature = ''] = compact.split('.');
  const { kid, alg } = JSON.parse(textOf(header)) as { kid?: string; alg?: string };
  const jwk = (await publicKeys()).find((key) => key.kid === kid);
  if (jwk === undefined || alg !== 'ES256') return false;
  const { kty = '', crv = '', x = '', y = '' } = jwk;
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, ES256, false, ['verify']);
  return crypto.subtle.verify(
    { name: 'ECDSA', hash: 'SHA-256' },
    key,
    bytesOf(signature),
    new TextEncoder().encode(`${header}.${payload}`),
  );
}

async function publicKeys(): Promise<readonly PublicKey[]> {
  const answer = await fetch(KEYS).catch(() => null);
  if (!answer?.ok) throw new ProblemError(unreachableProblem(answer?.status));
  return ((await answer.json()) as { keys: PublicKey[] }).keys;
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function textOf(base64url: string): string {
  return new TextDecoder().decode(bytesOf(base64url));
}
