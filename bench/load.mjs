import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

/** Sends as fast as it gets answers, over so many connections, for so long: { answered, unexpected, latencies }. */
export async function load({ url, connections, seconds, make, expected }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + seconds * 1000;
  const latencies = [];
  let unexpected = 0;
  async function connection() {
    while (performance.now() < until) {
      const started = performance.now();
      const status = await send(agent, url, make());
      latencies.push(performance.now() - started);
      if (status !== expected) unexpected += 1;
    }
  }
  await Promise.all(Array.from({ length: connections }, connection));
  agent.destroy();
  return { answered: latencies.length, unexpected, latencies: latencies.sort((one, other) => one - other) };
}

/** One call; answers its status. */
export function send(agent, base, { method, path, token, body }) {
  return new Promise((resolve, reject) => {
    const content = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      authorization: `Bearer ${token}`,
      ...(content !== undefined && {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(content),
        'idempotency-key': randomUUID(),
      }),
    };
    const outgoing = request(`${base}${path}`, { method, agent, headers }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode));
    });
    outgoing.once('error', reject);
    outgoing.end(content);
  });
}
