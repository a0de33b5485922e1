import { Controller, Get, Header, HttpCode, Inject, Post, Req, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CLIENT_SCOPES } from '#domain/agencies/client-scopes.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { AllowedTo } from '../../http/access.js';
import { CodesField, IntegerField, TextField } from '../../http/fields.js';
import { Idempotency } from '../../http/idempotency.js';
import { DPOP_ALGORITHMS } from '../../http/key-proof.js';
import { originOf } from '../../http/origin.js';
import { TOKEN_ENDPOINT } from '../../http/token-endpoint.js';
import { WithoutQuery } from '../../http/without-input.js';
import { ASSERTION_ALGORITHMS, AUTHENTICATION_METHODS } from './metadata.js';
import { TokenIssuer } from './token-issuer.js';

class TokenRequestBody {
  @TextField({ max: 40, example: 'client_credentials' })
  grant_type!: string;

  @TextField({ max: 400, optional: true, example: 'cards:verify requests:read', description: 'by spaces' })
  scope?: string;

  @TextField({ max: 100, optional: true, description: 'or in Authorization: Basic' })
  client_id?: string;

  @TextField({ max: 200, optional: true })
  client_secret?: string;

  @TextField({ max: 8000, optional: true, description: 'signed by the program’s own key (RFC 7523)' })
  client_assertion?: string;

  @TextField({
    ...{ max: 100, optional: true },
    example: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  })
  client_assertion_type?: string;
}

class TokenView {
  @TextField({ max: 100 })
  access_token!: string;

  @TextField({ max: 10, description: 'Bearer, or DPoP where a proof of a key came along' })
  token_type!: string;

  @IntegerField({ min: 1, max: 600, description: 'seconds' })
  expires_in!: number;

  @TextField({ max: 400 })
  scope!: string;
}

class AuthorizationServerView {
  @TextField({ max: 200 })
  issuer!: string;

  @TextField({ max: 200 })
  token_endpoint!: string;

  @CodesField({ max: 1 })
  grant_types_supported!: string[];

  @CodesField({ max: 1 })
  response_types_supported!: string[];

  @CodesField({ max: 10 })
  scopes_supported!: string[];

  @CodesField({ max: 10 })
  token_endpoint_auth_methods_supported!: string[];

  @CodesField({ max: 10 })
  token_endpoint_auth_signing_alg_values_supported!: string[];

  @CodesField({ max: 10 })
  dpop_signing_alg_values_supported!: string[];

  @TextField({ max: 200 })
  service_documentation!: string;
}

/** How a program gets a token (OAuth 2.1, client credentials), and where that is written down for programs. */
@ApiTags('partner')
@Controller({ version: VERSION_NEUTRAL })
@AllowedTo('public')
export class OAuthController {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly issuer: TokenIssuer,
  ) {}

  @Post(TOKEN_ENDPOINT.slice(1))
  @HttpCode(200)
  @Idempotency('none')
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({ type: TokenRequestBody })
  @ApiOperation({
    summary: 'A token for a program of an agency, for ten minutes; errors are those of RFC 6749',
    operationId: 'issueToken',
  })
  @ApiOkResponse({ type: TokenView })
  async token(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.issuer.answer(request, reply);
  }

  @Get('.well-known/oauth-authorization-server')
  @WithoutQuery()
  @Header('cache-control', 'public, max-age=300')
  @ApiOperation({ summary: 'How programs get their tokens (RFC 8414)', operationId: 'getOAuthServer' })
  @ApiOkResponse({ type: AuthorizationServerView })
  server(@Req() request: FastifyRequest): AuthorizationServerView {
    const issuer = originOf(this.configuration, request);
    return {
      ...{ issuer, token_endpoint: `${issuer}${TOKEN_ENDPOINT}` },
      ...{ grant_types_supported: ['client_credentials'], response_types_supported: [] },
      scopes_supported: [...CLIENT_SCOPES],
      token_endpoint_auth_methods_supported: [...AUTHENTICATION_METHODS],
      token_endpoint_auth_signing_alg_values_supported: [...ASSERTION_ALGORITHMS],
      dpop_signing_alg_values_supported: [...DPOP_ALGORITHMS],
      service_documentation: `${issuer}/docs`,
    };
  }
}
