import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { dataOf, type TalentCardClient } from '../src/client.js';
import { Webhook, type WebhookMessage } from '../src/webhooks.js';

type Work = (message: WebhookMessage) => Promise<void>;

/** Where the portal tells this program what happens: an endpoint there, and a server here. */
export class Receiver {
  /** Ids that have been here; a real program keeps them in its database. */
  private readonly seen = new Set<string>();
  private readonly webhook: Webhook;
  private tested: (() => void) | null = null;

  private constructor(
    private readonly client: TalentCardClient,
    private readonly server: Server,
    private readonly endpoint: { readonly id: string; readonly secret: string },
    private readonly work: Work,
  ) {
    this.webhook = new Webhook(endpoint.secret);
    server.on('request', (request, reply) => void this.take(request, reply));
  }

  static async open(client: TalentCardClient, port: number, work: Work): Promise<Receiver> {
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${port}/talent-card`;
    const body = { url, types: ['request.submitted' as const, 'request.cancelled' as const] };
    const { id, secret } = dataOf(await client.POST('/api/v1/partner/webhook-endpoints', { body }));
    if (secret === null) throw new Error('An endpoint of this kind has a secret');
    return new Receiver(client, server, { id, secret }, work);
  }

  /** Has a message sent that tells of nothing, and waits for it. */
  async tryOut(): Promise<void> {
    const arrived = new Promise<void>((resolve) => (this.tested = resolve));
    const params = { path: { id: this.endpoint.id } };
    dataOf(await this.client.POST('/api/v1/partner/webhook-endpoints/{id}/test', { params }));
    await arrived;
  }

  async close(): Promise<void> {
    this.server.close();
    const params = { path: { id: this.endpoint.id } };
    dataOf(await this.client.DELETE('/api/v1/partner/webhook-endpoints/{id}', { params }));
  }

  /** Answers once the message is known to be genuine, and works on it afterwards. */
  private async take(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    const id = String(request.headers['webhook-id']);
    let message: WebhookMessage;
    try {
      const headers = request.headers as Record<string, string>;
      message = this.webhook.verify(await text(request), headers) as WebhookMessage;
    } catch {
      reply.writeHead(400).end();
      return;
    }
    reply.writeHead(204).end();
    if (this.seen.has(id)) return;
    this.seen.add(id);
    await this.work(message);
    if (message.type === 'webhook.test') this.tested?.();
  }
}
