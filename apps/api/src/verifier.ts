import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** No script but its own files, no other host; the reader of QR codes that it brings along is WebAssembly. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  ...["style-src 'self'", "img-src 'self'", "media-src 'self'", "connect-src 'self'"],
  ...["manifest-src 'self'", "worker-src 'self'"],
  ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
].join(';');

/** Serves the page that verifies cards without a network at `/verifier/`. It may use the camera. */
export async function serveVerifier(app: NestFastifyApplication, folder: string): Promise<void> {
  const root = resolve(folder);
  if (!existsSync(root)) return;
  await app.register(fastifyStatic, {
    root,
    ...{ prefix: '/verifier/', wildcard: false, decorateReply: false, cacheControl: false },
    setHeaders: (reply, path) => {
      const forEver = path.includes('/assets/');
      void reply.headers({
        'cache-control': forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
        'content-security-policy': POLICY,
        'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
      });
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/verifier', (_, reply) => reply.redirect('/verifier/'));
}
