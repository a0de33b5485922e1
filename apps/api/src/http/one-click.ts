import type { FastifyInstance } from 'fastify';

/** The one route that programs of mail call, in the manner that RFC 8058 sets: by a POST with a form. */
export const ONE_CLICK = '/api/v1/notification-unsubscriptions/:token';

const ADDRESS = ONE_CLICK.replace(':token', '');
const PAGE = '/security';

/**
 * Leads people who follow that address to where they choose how they are told. It changes nothing, because programs
 * that scan letters follow every link.
 */
export function leadFromOneClick(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' && request.url.startsWith(ADDRESS)) return reply.redirect(PAGE, 303);
  });
}
