import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** A public EC P-256 key as it is published (RFC 7517). */
export interface PublicJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  readonly kid: string;
  readonly alg: 'ES256';
  readonly use: 'sig';
}

/** A key out of a set that somebody handed in; only one of the right kind is used. */
export interface FoundJwk {
  readonly kid?: unknown;
  readonly kty?: unknown;
  readonly crv?: unknown;
  readonly x?: unknown;
  readonly y?: unknown;
}

export type JwsProblem = 'malformed' | 'wrong_type' | 'unknown_key' | 'bad_signature';

/** Why a signed document is not taken. */
export class JwsError extends Error {
  constructor(readonly problem: JwsProblem) {
    super(`The signed document is not valid: ${problem}`);
  }
}

export interface VerifiedJws {
  readonly kid: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const DIGEST = 'sha256';
/** JOSE wants r and s side by side (RFC 7518, 3.4), not the DER in which OpenSSL writes them. */
const ENCODING = 'ieee-p1363';

/** Signs a document as JWS in its compact form (RFC 7515) with ES256; `typ` says what kind of document it is. */
export function signCompact(
  payload: Readonly<Record<string, unknown>>,
  { kid, privateKey, typ }: { readonly kid: string; readonly privateKey: KeyObject; readonly typ: string },
): string {
  const signed = `${encode({ alg: 'ES256', kid, typ })}.${encode(payload)}`;
  return `${signed}.${signEs256(signed, privateKey)}`;
}

/** The signature of a text with ES256, as JOSE writes it. */
export function signEs256(signed: string, privateKey: KeyObject): string {
  return sign(DIGEST, Buffer.from(signed), { key: privateKey, dsaEncoding: ENCODING }).toString('base64url');
}

/** Whether a key signed a text with ES256. @throws JwsError of what is no key or no signature */
export function isSignedBy(signed: string, signature: string, key: FoundJwk): boolean {
  return verify(
    DIGEST,
    Buffer.from(signed),
    { key: publicKeyOf(key), dsaEncoding: ENCODING },
    bytesOf(signature),
  );
}

/** Whether somebody handed in a public P-256 key: a point of the curve, and nothing that is private. */
export function isPublicKey(key: FoundJwk): boolean {
  try {
    publicKeyOf(key);
    return !('d' in key);
  } catch {
    return false;
  }
}

/** The thumbprint of a P-256 key (RFC 7638). */
export function thumbprintOf({ x, y }: { readonly x: string; readonly y: string }): string {
  const members = JSON.stringify({ crv: 'P-256', kty: 'EC', x, y });
  return createHash('sha256').update(members).digest('base64url');
}

/**
 * The document that was signed, when one of the keys signed exactly it. There is one algorithm and one way to
 * write each byte: whatever was changed, if only in the way in which it is written, does not verify.
 * @throws JwsError
 */
export function verifyCompact(
  compact: string,
  { keys, typ }: { readonly keys: readonly FoundJwk[]; readonly typ: string },
): VerifiedJws {
  const parts = compact.split('.');
  const [header = '', payload = '', signature = ''] = parts;
  if (parts.length !== 3) throw new JwsError('malformed');
  const { alg, kid, typ: givenTyp, ...others } = decode(header);
  // No other header is understood here, `crit` least of all.
  if (alg !== 'ES256' || typeof kid !== 'string' || Object.keys(others).length > 0) {
    throw new JwsError('malformed');
  }
  if (givenTyp !== typ) throw new JwsError('wrong_type');
  const key = keys.find((candidate) => candidate.kid === kid);
  if (key === undefined) throw new JwsError('unknown_key');
  if (!isSignedBy(`${header}.${payload}`, signature, key)) throw new JwsError('bad_signature');
  return { kid, payload: decode(payload) };
}

function publicKeyOf({ kty, crv, x, y }: FoundJwk): KeyObject {
  if (kty !== 'EC' || crv !== 'P-256' || typeof x !== 'string' || typeof y !== 'string') {
    throw new JwsError('unknown_key');
  }
  try {
    return createPublicKey({ format: 'jwk', key: { kty, crv, x, y } });
  } catch {
    throw new JwsError('unknown_key');
  }
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(part: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(bytesOf(part).toString('utf8'));
  } catch {
    throw new JwsError('malformed');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new JwsError('malformed');
  return value as Record<string, unknown>;
}

/** The decoder reads over foreign characters and unused bits, so only what it would write itself is taken. */
function bytesOf(part: string): Buffer {
  const bytes = Buffer.from(part, 'base64url');
  if (part === '' || bytes.toString('base64url') !== part) throw new JwsError('malformed');
  return bytes;
}
