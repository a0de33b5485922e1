import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  sign,
} from 'node:crypto';

/** As long as the portal waits for an answer. */
const PATIENCE = 15_000;
const SECRET = 'whsec_';
const PRIVATE = 'whsk_';
/** The frame of PKCS #8 around the seed of an ed25519 key (RFC 8410), and the bytes before the key in SPKI. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_HEAD_BYTES = 12;

export const isKey = (key) => key.startsWith(SECRET) || key.startsWith(PRIVATE);

/** A pair to try a receiver with: it gets the public key, and the check the private one. */
export function newKeyPair() {
  const { privateKey } = generateKeyPairSync('ed25519');
  const der = privateKey.export({ format: 'der', type: 'pkcs8' });
  const key = PRIVATE + der.subarray(PKCS8_HEAD.length).toString('base64');
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return { privateKey: key, publicKey: `whpk_${spki.subarray(SPKI_HEAD_BYTES).toString('base64')}` };
}

/** A message as the portal makes them, of nothing that there is. */
export function message(type = 'request.submitted', more = {}) {
  const body = JSON.stringify({
    type,
    timestamp: new Date().toISOString(),
    data: { id: randomUUID() },
    ...more,
  });
  return { id: randomUUID(), timestamp: Math.floor(Date.now() / 1000), body };
}

/** One signature of a message: HMAC-SHA256 by a secret, ed25519 by a private key. */
export function signatureOf(key, { id, timestamp, body }) {
  const signed = Buffer.from(`${id}.${timestamp}.${body}`);
  const bytes = Buffer.from(key.slice(key.indexOf('_') + 1), 'base64');
  if (key.startsWith(SECRET)) return `v1,${createHmac('sha256', bytes).update(signed).digest('base64')}`;
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8_HEAD, bytes]),
    format: 'der',
    type: 'pkcs8',
  });
  return `v1a,${sign(null, signed, privateKey).toString('base64')}`;
}

/** Sends it, and answers the status and the seconds; `problem` where no answer came. */
export async function post(url, { id, timestamp, body }, signature) {
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    ...(signature !== undefined && { 'webhook-signature': signature }),
  };
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const { status } = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    return { status, seconds: seconds() };
  } catch (error) {
    return { problem: error.cause?.code ?? error.name, seconds: seconds() };
  }
}
