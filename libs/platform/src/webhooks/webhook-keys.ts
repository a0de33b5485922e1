import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  randomBytes,
  sign,
  type KeyObject,
} from 'node:crypto';

/** HMAC-SHA256 with a shared secret, or ed25519, of which the receiver needs the public key alone. */
export const WEBHOOK_SIGNATURES = ['symmetric', 'ed25519'] as const;
export type WebhookSignature = (typeof WEBHOOK_SIGNATURES)[number];

/** Standard Webhooks wants 24 to 64 bytes; an ed25519 seed has 32. */
const KEY_BYTES = 32;
const SECRET = 'whsec_';
const PRIVATE = 'whsk_';
const PUBLIC = 'whpk_';

/** The frame of PKCS #8 around the seed of an ed25519 key (RFC 8410). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
/** SPKI puts as many bytes before the 32 of the public key. */
const SPKI_HEAD_BYTES = 12;

/** A new key, as Standard Webhooks writes it: `whsec_…` or `whsk_…`. */
export function newWebhookKey(signature: WebhookSignature): string {
  const prefix = signature === 'symmetric' ? SECRET : PRIVATE;
  return prefix + randomBytes(KEY_BYTES).toString('base64');
}

/** What a receiver verifies with: `whpk_…` for an ed25519 key, and null for a shared secret. */
export function publicKeyOf(key: string): string | null {
  if (!key.startsWith(PRIVATE)) return null;
  const spki = createPublicKey(ed25519(key)).export({ format: 'der', type: 'spki' });
  return PUBLIC + spki.subarray(SPKI_HEAD_BYTES).toString('base64');
}

/** What is signed, and sent as it was signed. */
export interface SignedContent {
  /** `webhook-id`; the same for all attempts, and without a full stop. */
  readonly id: string;
  /** `webhook-timestamp`: seconds of the attempt. */
  readonly timestamp: number;
  readonly body: string;
}

/** The header `webhook-signature`: one signature for each key, so that old and new ones verify at once. */
export function signaturesOf(keys: readonly string[], content: SignedContent): string {
  return keys.map((key) => signatureOf(key, content)).join(' ');
}

function signatureOf(key: string, { id, timestamp, body }: SignedContent): string {
  const signed = Buffer.from(`${id}.${timestamp}.${body}`);
  if (key.startsWith(PRIVATE)) return `v1a,${sign(null, signed, ed25519(key)).toString('base64')}`;
  const secret = Buffer.from(key.slice(SECRET.length), 'base64');
  return `v1,${createHmac('sha256', secret).update(signed).digest('base64')}`;
}

function ed25519(key: string): KeyObject {
  const seed = Buffer.from(key.slice(PRIVATE.length), 'base64');
  return createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' });
}
