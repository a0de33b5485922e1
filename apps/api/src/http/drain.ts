import type { FastifyInstance } from 'fastify';

/**
 * Once the process is told to end, each answer closes its connection; kept-alive ones would otherwise hold the
 * process up until they time out, long after the last request in flight was answered.
 */
export function closeConnectionsWhenDraining(fastify: FastifyInstance): void {
  let draining = false;
  fastify.addHook('preClose', async () => {
    draining = true;
  });
  fastify.addHook('onSend', async (_request, reply) => {
    if (draining) void reply.header('connection', 'close');
  });
}
