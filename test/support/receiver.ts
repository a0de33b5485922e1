import { createPublicKey, verify } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';

/** One message as a receiver got it. */
export interface Received {
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Receiver {
  readonly url: string;
  /** Every message that came in whole, taken or not. */
  readonly received: Received[];
  stop(): Promise<void>;
}

/** How a receiver answers: a status, or by itself, or not at all. */
export type Habit = (came: Received, reply: ServerResponse) => number | undefined;

/** An agency's own system: a real server of HTTP on a free port. */
export async function startReceiver(habit: Habit = () => 204): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, reply) => {
    text(request).then(
      (body) => {
        const headers = request.headers as Record<string, string>;
        const came = { id: headers['webhook-id'] ?? '', headers, body };
        received.push(came);
        const status = habit(came, reply);
        if (status !== undefined) reply.writeHead(status).end();
      },
      // The sender went away in the middle of it.
      () => undefined,
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    ...{ url: `http://127.0.0.1:${port}/hook`, received },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What a message says, by the reference library: it throws when the signature does not hold. */
export function verified({ body, headers }: Received, secret: string): unknown {
  return new Webhook(secret).verify(body, { ...headers });
}

/** The same with a public key, by the specification: any of the signatures `v1a`. */
export function verifiedByPublicKey({ id, body, headers }: Received, publicKey: string): boolean {
  const x = Buffer.from(publicKey.replace(/^whpk_/, ''), 'base64').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const signed = Buffer.from(`${id}.${headers['webhook-timestamp']}.${body}`);
  return (headers['webhook-signature'] ?? '')
    .split(' ')
    .filter((part) => part.startsWith('v1a,'))
    .some((part) => verify(null, signed, key, Buffer.from(part.slice('v1a,'.length), 'base64')));
}
