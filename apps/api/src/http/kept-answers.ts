import type { FastifyInstance } from 'fastify';

/** An answer of the API is kept by nobody on its way, unless its route says for how long it may be. */
export function keepNoAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply) => {
    if (!request.url.startsWith('/api/') || reply.hasHeader('cache-control')) return;
    void reply.header('cache-control', 'no-store');
  });
}
