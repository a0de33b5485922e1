import type { FastifyInstance } from 'fastify';
import { PortalError } from '#features/errors/portal-error.js';
import { ONE_CLICK } from './one-click.js';
import { TOKEN_ENDPOINT } from './token-endpoint.js';

/** No body of the API nests deeper, and what walks over a body is spared from falling off the stack. */
const DEEPEST = 32;

/** Takes JSON and, where a route asks for it, a multipart form; every other content type is refused. */
export function takeJsonOnly(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    void parse(request, body as string, (error, parsed: unknown) => {
      if (error !== null) done(new PortalError('body.unreadable'));
      else if (isTooDeep(parsed)) done(new PortalError('body.too_deep'));
      else done(null, parsed);
    });
  });
  fastify.addContentTypeParser('application/x-www-form-urlencoded', (request, payload, done) => {
    const { url } = request.routeOptions;
    if (url === TOKEN_ENDPOINT) {
      // The library that answers there reads the form itself.
      done(null, undefined);
    } else if (url === ONE_CLICK) {
      // Nothing in it is of use: the address says everything.
      payload.once('end', () => {
        done(null, undefined);
      });
      payload.resume();
    } else {
      done(new PortalError('body.unsupported_type'));
    }
  });
}

function isTooDeep(parsed: unknown): boolean {
  let level = [parsed];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    );
  }
  return false;
}
