// A receiver of webhooks, as small as it may be: WEBHOOK_SECRET=whsec_… node docs/partners/receiver.mjs
// WEBHOOK_PUBLIC_KEY=whpk_… in its place for messages with an ed25519 signature. PORT is 8080 unless told.
import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import { Webhook } from 'standardwebhooks';

const MOST_BYTES = 64 * 1024;
const MOST_SECONDS_OFF = 300;
const { WEBHOOK_SECRET: secret, WEBHOOK_PUBLIC_KEY: publicKey, PORT: port = '8080' } = process.env;
const read = publicKey ? readByPublicKey(publicKey) : readBySecret(secret);
const seen = new Set(); // in your database, not in memory

createServer(async (request, reply) => {
  const body = await bodyOf(request).catch(() => null);
  if (body === null) return answer(reply, 413);
  try {
    const message = read(body, request.headers);
    const id = request.headers['webhook-id'];
    if (!seen.has(id)) {
      seen.add(id);
      // Here it goes into a queue, to be worked on after the answer. Types that are not known are let be.
      console.log(message.type, message.data.id);
    }
    answer(reply, 204);
  } catch {
    answer(reply, 400);
  }
}).listen(Number(port), '127.0.0.1');

function answer(reply, status) {
  reply.writeHead(status, { connection: 'close' }).end();
}

async function bodyOf(request) {
  const parts = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes > MOST_BYTES) throw new Error('The body is too big');
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

function readBySecret(value) {
  const webhook = new Webhook(value);
  return (body, headers) => webhook.verify(body, headers);
}

function readByPublicKey(value) {
  const x = Buffer.from(value.slice('whpk_'.length), 'base64').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return (body, headers) => {
    const age = Math.abs(Date.now() / 1000 - Number(headers['webhook-timestamp']));
    const signed = Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`);
    const signatures = headers['webhook-signature'].split(' ').filter((part) => part.startsWith('v1a,'));
    const genuine = signatures.some((part) =>
      verify(null, signed, key, Buffer.from(part.slice(4), 'base64')),
    );
    if (!genuine || !(age < MOST_SECONDS_OFF)) throw new Error('Not genuine');
    return JSON.parse(body);
  };
}
