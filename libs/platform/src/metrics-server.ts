import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { Registry } from 'prom-client';

/**
 * Serves GET /metrics for Prometheus, and GET /health/live for programs that serve nothing else, on a port of
 * its own that is not published to the outside.
 */
export async function serveMetrics(registry: Registry, port: number, host: string): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(registry, request.url ?? '').then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type }).end(body);
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}

async function answer(
  registry: Registry,
  path: string,
): Promise<{ status: number; type: string; body: string }> {
  if (path === '/metrics') return { status: 200, type: registry.contentType, body: await registry.metrics() };
  if (path === '/health/live') return { status: 200, type: 'application/json', body: '{"status":"ok"}' };
  return { status: 404, type: 'text/plain', body: 'not found\n' };
}
