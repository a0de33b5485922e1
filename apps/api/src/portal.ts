import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const NOT_A_PAGE =
  /^\/(api|docs|health|\.well-known|status-lists|credentials|openapi\.json|openid4vci|openid4vp|assets|verifier)(\/|$)/;

const PAGE_METHODS = new Set(['GET', 'HEAD']);

/** Serves the built web portal at `/`; every address that is a page's gets the one HTML file. */
export async function servePortal(app: NestFastifyApplication, folder: string): Promise<void> {
  const root = resolve(folder);
  if (!existsSync(root)) return;
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Built files carry a hash of their content in their name; the page that names them does not.
      const forEver = path.includes('/assets/');
      void reply.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    const isPage =
      PAGE_METHODS.has(request.method) && !NOT_A_PAGE.test(path) && !path.split('/').at(-1)?.includes('.');
    if (isPage) return reply.sendFile('index.html');
  });
}
