import type { FastifyInstance } from 'fastify';
import type { Logger } from '#platform/logger.js';

/** One line a request: what, how long and how it ended; neither query nor body, which may hold personal data. */
export function logRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const entry = {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      accountId: request.signedIn?.actor.accountId,
    };
    if (reply.statusCode >= 500) logger.warn(entry, 'request');
    else logger.info(entry, 'request');
  });
}
