import type { FastifyInstance } from 'fastify';
import { PortalError } from '#features/errors/portal-error.js';
import { ONE_CLICK } from './one-click.js';
import { TOKEN_ENDPOINT } from './token-endpoint.js';
import { WALLET_FORMS } from './wallet-endpoints.js';

/** No body of the API nests deeper, and what walks over a body is spared from falling off the stack. */
const DEEPEST = 32;

/** Takes JSON and, where a route asks for it, a multipart form; every other content type is refused. */
export function takeJsonOnly(fastify: FastifyInstance): void {
  const { bodyLimit = 0 } = fastify.initialConfig;
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
    } else if (url !== undefined && WALLET_FORMS.has(url)) {
      readForm(payload, bodyLimit).then((form) => {
        done(null, form);
      }, done);
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

/** The fields of a form; of one that is named twice the last. */
async function readForm(payload: AsyncIterable<Buffer>, limit: number): Promise<Record<string, string>> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of payload) {
    size += piece.length;
    if (size > limit) throw new PortalError('body.too_large');
    pieces.push(piece);
  }
  return Object.fromEntries(new URLSearchParams(Buffer.concat(pieces).toString('utf8')));
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
