import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { Configuration } from '#platform/configuration.js';
import { nestLogger, type Logger } from '#platform/logger.js';
import { ApiModule } from './api.module.js';
import { closeConnectionsWhenDraining } from './http/drain.js';
import { answerHookErrors } from './http/hook-errors.js';
import { takeJsonOnly } from './http/json-body.js';
import { keepNoAnswers } from './http/kept-answers.js';
import { leadFromOneClick } from './http/one-click.js';
import { readableAddress } from './http/readable-address.js';
import { measureRequests } from './http/metrics.js';
import { logRequests } from './http/request-log.js';
import { limitRequests } from './http/request-limit.js';
import { StrictValidation } from './http/validation.js';
import { serveOpenApi } from './openapi.js';
import { servePortal } from './portal.js';
import { serveVerifier } from './verifier.js';

const BODY_LIMIT = 256 * 1024;
const FILE_LIMIT = 10 * 1024 * 1024;
const OUTSIDE_THE_API = [
  '.well-known/did.json',
  '.well-known/jwks.json',
  '.well-known/jwt-vc-issuer',
  '.well-known/oauth-authorization-server',
  '.well-known/oauth-authorization-server/openid4vci',
  '.well-known/openid-credential-issuer',
  'credentials/talent-card',
  'health/live',
  'health/ready',
  'oauth/token',
  'openid4vci/credential',
  'openid4vci/nonce',
  'openid4vci/token',
  'openid4vp/requests/:id',
  'openid4vp/responses/:id',
  'status-lists/:id',
];

/** Builds the API, ready to listen. */
export async function createApp(
  configuration: Configuration,
  logger: Logger,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: configuration.production,
    genReqId: () => randomUUID(),
    // Requests in flight are answered before the process ends; idle connections are closed at once.
    forceCloseConnections: 'idle',
    rewriteUrl: readableAddress,
    // No route has a pattern that a long parameter could keep busy, and Node bounds the whole line.
    routerOptions: { maxParamLength: 16_384 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with(configuration, logger),
    adapter,
    {
      logger: nestLogger(logger),
      abortOnError: false,
      bodyParser: false,
    },
  );
  const fastify = app.getHttpAdapter().getInstance();
  takeJsonOnly(fastify);
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, { limits: { fileSize: FILE_LIMIT, files: 1, fields: 5, parts: 6 } });
  closeConnectionsWhenDraining(fastify);
  answerHookErrors(fastify);
  keepNoAnswers(fastify);
  leadFromOneClick(fastify);
  logRequests(fastify, logger);
  measureRequests(fastify);
  limitRequests(fastify, configuration.requestsAMinute);
  app.useSecurityHeaders({
    contentSecurityPolicy: {
      directives: {
        'connect-src': "'self'",
        'frame-ancestors': "'none'",
        'img-src': ["'self'", 'data:', 'blob:'],
        ...(!configuration.production && { 'upgrade-insecure-requests': null }),
      },
    },
    strictTransportSecurity: configuration.production,
    xFrameOptions: { action: 'deny' },
  });
  app.enableCsrfProtection(
    configuration.publicUrl ? { trustedOrigins: [new URL(configuration.publicUrl).origin] } : {},
  );
  app.useGlobalPipes(new StrictValidation());
  app.setGlobalPrefix('api/v1', { exclude: OUTSIDE_THE_API });
  await serveOpenApi(app);
  await servePortal(app, configuration.portalFolder);
  await serveVerifier(app, configuration.verifierFolder);
  app.enableShutdownHooks([]);
  return app;
}
