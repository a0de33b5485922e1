import { Body, Controller, Get, Header, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn } from '#features/accounts/find-session.js';
import { IssueCredential } from '#features/cards/credential/issue-credential.js';
import type { HolderKey } from '#features/cards/credential/sign-card-credential.js';
import { MakePresentation } from '#features/cards/presentations/make-presentation.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { accepts } from '../http/accepts.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { ChoiceField, InstantField, NestedField, TextField } from '../http/fields.js';
import { Idempotency } from '../http/idempotency.js';
import { originOf } from '../http/origin.js';
import { WithoutBody, WithoutQuery } from '../http/without-input.js';
import type { HttpExchange } from '../public/catalogue-answers.js';

const SD_JWT = 'application/dc+sd-jwt';

class HolderKeyBody {
  @ChoiceField(['EC'], { enumName: 'HolderKeyType' })
  kty!: string;

  @ChoiceField(['P-256'], { enumName: 'HolderKeyCurve' })
  crv!: string;

  @TextField({ max: 43, min: 43, pattern: /^[A-Za-z0-9_-]{43}$/ })
  x!: string;

  @TextField({ max: 43, min: 43, pattern: /^[A-Za-z0-9_-]{43}$/ })
  y!: string;
}

class CredentialBody {
  @NestedField(() => HolderKeyBody, { description: 'the public key of the wallet as a JWK (RFC 7517)' })
  key!: HolderKeyBody;
}

class CredentialView {
  @TextField({ max: 20_000, description: 'SD-JWT VC, compact, with all its disclosures' })
  credential!: string;

  @ChoiceField(['dc+sd-jwt'], { enumName: 'CredentialFormat' })
  format!: string;

  @InstantField({ description: 'when it has to be fetched again' })
  expiresAt!: string;
}

class PresentationView {
  @TextField({ max: 4000, description: 'what the QR code says; good for one verification' })
  presentation!: string;

  @InstantField({ description: '60 seconds from now' })
  expiresAt!: string;
}

const CREDENTIAL = {
  description: `JSON, or the bare credential to whoever accepts ${SD_JWT}`,
  content: {
    'application/json': { schema: { $ref: getSchemaPath(CredentialView) } },
    [SD_JWT]: { schema: { type: 'string', description: 'SD-JWT VC, compact' } },
  },
};

/** My card, to show: as a code on the screen for a minute, or as a credential in a wallet. */
@ApiTags('cards')
@ApiExtraModels(CredentialView)
@Controller('me/card')
@AllowedTo('signed_in')
export class CardCredentialController {
  constructor(
    private readonly issueCredential: IssueCredential,
    private readonly makePresentation: MakePresentation,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Get('credential')
  @WithoutQuery()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'My card as a credential that no key is bound to; good for a day',
    operationId: 'getCardCredential',
  })
  @ApiOkResponse(CREDENTIAL)
  get(
    @CurrentSession() session: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CredentialView | string> {
    return this.issue(session, { request, reply }, null);
  }

  @Post('credential')
  // Whoever asks twice gets two; a stored answer would be one more copy.
  @Idempotency('none')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'My card as a credential bound to the key of my wallet; good for 90 days at most',
    operationId: 'bindCardCredential',
  })
  @ApiOkResponse(CREDENTIAL)
  bind(
    @CurrentSession() session: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() { key }: CredentialBody,
  ): Promise<CredentialView | string> {
    return this.issue(session, { request, reply }, key);
  }

  @Post('presentations')
  @Idempotency('none')
  @WithoutBody()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A code that shows my card once', operationId: 'presentCard' })
  @ApiCreatedResponse({ type: PresentationView })
  async present(
    @CurrentSession() session: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<PresentationView> {
    const issuer = originOf(this.configuration, request);
    const { presentation, expiresAt } = await this.makePresentation.run(session, issuer);
    return { presentation, expiresAt: expiresAt.toISOString() };
  }

  private async issue(
    session: SignedIn,
    { request, reply }: HttpExchange,
    key: HolderKey | null,
  ): Promise<CredentialView | string> {
    const issuer = originOf(this.configuration, request);
    const { credential, expiresAt } = await this.issueCredential.run(session, issuer, key);
    void reply.header('vary', 'accept');
    if (!accepts(request, SD_JWT))
      return { credential, format: 'dc+sd-jwt', expiresAt: expiresAt.toISOString() };
    void reply.type(SD_JWT);
    return credential;
  }
}
