import type { FastifyInstance } from 'fastify';
import { PortalError } from '#features/errors/portal-error.js';
import { localeOf } from './language.js';
import { problemOf, STATUS_OF } from './problem.js';

/** Refusals that are thrown before Nest sees the request, by Fastify's own hooks, become problem documents too. */
export function answerHookErrors(fastify: FastifyInstance): void {
  fastify.addHook('onError', async (request, reply, error) => {
    if (!(error instanceof PortalError)) return;
    const { retryAfter } = error.details;
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    void reply
      .status(STATUS_OF[error.kind])
      .header('content-type', 'application/problem+json; charset=utf-8');
    reply.serializer(() =>
      JSON.stringify(problemOf(error, localeOf(request), request.url.split('?')[0] ?? '', request.id)),
    );
  });
}
