import { bytesOf, objectOf } from './bytes.js';

/** A signed document that was taken apart; nothing is verified yet. */
export interface Jws {
  readonly typ: unknown;
  readonly kid: unknown;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly signed: string;
  readonly signature: Uint8Array<ArrayBuffer>;
}

export interface PublicKey {
  readonly kty?: unknown;
  readonly crv?: unknown;
  readonly x?: unknown;
  readonly y?: unknown;
}

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** Takes a JWS in its compact form apart; null for what is none, or of another algorithm than ES256. */
export function parseJws(compact: string): Jws | null {
  const parts = compact.split('.');
  const [header = '', body = '', signature = ''] = parts;
  const head = objectOf(header);
  const payload = objectOf(body);
  const bytes = bytesOf(signature);
  if (parts.length !== 3 || head === null || payload === null || bytes === null) return null;
  const { alg, kid, typ, ...others } = head;
  // No other header is understood here, `crit` least of all.
  if (alg !== 'ES256' || Object.keys(others).length > 0) return null;
  return { typ, kid, payload, signed: `${header}.${body}`, signature: bytes };
}

/** Whether a key signed exactly this. */
export async function isSignedBy({ signed, signature }: Jws, key: PublicKey | undefined): Promise<boolean> {
  if (key === undefined || key.kty !== 'EC' || key.crv !== 'P-256') return false;
  const { kty, crv, x, y } = key;
  if (typeof x !== 'string' || typeof y !== 'string') return false;
  try {
    const imported = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, ECDSA, false, ['verify']);
    return await crypto.subtle.verify(ECDSA, imported, signature, new TextEncoder().encode(signed));
  } catch {
    return false;
  }
}
