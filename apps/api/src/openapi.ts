import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { CLIENT_SCOPES, SCOPE_TEXTS } from '#domain/agencies/client-scopes.js';
import { DescribedRoutes } from './http/described-routes.js';
import { TOKEN_ENDPOINT } from './http/token-endpoint.js';
import { withWebhooks } from './http/described-webhooks.js';
import { Problem } from './http/problem.schema.js';

const DESCRIPTION = [
  'Accreditation, Talent Cards and the 24 services of Heilongjiang, for cardholders, the offices and partners.',
  'Errors are problem documents (RFC 9457) with a stable `code`. Lists are paged by `cursor`.',
  'Programs of agencies start with docs/partners/README.md of this project: a first hour, a typed client, a sandbox.',
  'Whatever changes state takes an `Idempotency-Key`; whatever has a `version` takes it back in `If-Match`.',
].join('\n\n');

function problem(status: string, description: string): never {
  const schema = { $ref: '#/components/schemas/Problem' };
  // The type of the builder knows no ranges such as 4XX, though what it builds does.
  return { status, description, content: { 'application/problem+json': { schema } } } as never;
}

/** Describes the API from its code. */
function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Talent Card services portal')
    .setDescription(DESCRIPTION)
    .setVersion('1.0.0')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', 'this server')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'bearer')
    .addOAuth2(
      {
        type: 'oauth2',
        description: 'programs of agencies; /.well-known/oauth-authorization-server tells the rest',
        flows: {
          clientCredentials: {
            tokenUrl: TOKEN_ENDPOINT,
            scopes: Object.fromEntries(CLIENT_SCOPES.map((scope) => [scope, SCOPE_TEXTS[scope].en])),
          },
        },
      },
      'client',
    )
    .addCookieAuth('talent_session', { type: 'apiKey', in: 'cookie' }, 'session')
    .addGlobalResponse(
      problem('4XX', 'A refusal'),
      problem('5XX', 'A failure, or the portal is not available'),
    )
    .build();
  const document = SwaggerModule.createDocument(app, base, { extraModels: [Problem] });
  return withWebhooks(app.get(DescribedRoutes).complete(document));
}

export async function serveOpenApi(app: NestFastifyApplication): Promise<void> {
  SwaggerModule.setup('docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
  });
}
