import { Body, Controller, Get, Header, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '#features/accounts/find-session.js';
import {
  IssueCredential,
  type HolderKey,
  type IssuedCredential,
} from '#features/cards/credential/issue-credential.js';
import { MakePresentation } from '#features/cards/presentations/make-presentation.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { ChoiceField, InstantField, NestedField, TextField } from '../http/fields.js';
import { Idempotency } from '../http/idempotency.js';
import { originOf } from '../http/origin.js';
import { WithoutBody, WithoutQuery } from '../http/without-input.js';

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

/** My card, to show: as a code on the screen for a minute, or as a credential in a wallet. */
@ApiTags('cards')
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
  @ApiOkResponse({ type: CredentialView })
  get(@CurrentSession() session: SignedIn, @Req() request: FastifyRequest): Promise<CredentialView> {
    return this.issue(session, request, null);
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
  @ApiOkResponse({ type: CredentialView })
  bind(
    @CurrentSession() session: SignedIn,
    @Req() request: FastifyRequest,
    @Body() { key }: CredentialBody,
  ): Promise<CredentialView> {
    return this.issue(session, request, key);
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
    request: FastifyRequest,
    key: HolderKey | null,
  ): Promise<CredentialView> {
    const issuer = originOf(this.configuration, request);
    return credentialView(await this.issueCredential.run(session, issuer, key));
  }
}

function credentialView({ credential, expiresAt }: IssuedCredential): CredentialView {
  return { credential, format: 'dc+sd-jwt', expiresAt: expiresAt.toISOString() };
}
