import {
  Controller,
  Get,
  Header,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
  Res,
  VERSION_NEUTRAL,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswerWalletRequest } from '#features/cards/wallet/answer-wallet-request.js';
import { OpenWalletAnswer } from '#features/cards/wallet/open-wallet-answer.js';
import { SignWalletRequest } from '#features/cards/wallet/sign-wallet-request.js';
import { ListPublicKeys } from '#features/keys/list-public-keys.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { AllowedTo } from '../http/access.js';
import { TextField } from '../http/fields.js';
import { Idempotency } from '../http/idempotency.js';
import { originOf } from '../http/origin.js';
import { WALLET_REQUESTS, WALLET_RESPONSES } from '../http/wallet-endpoints.js';
import { WithoutQuery } from '../http/without-input.js';
import { verifierDid, verifierId, WalletVerifier } from './wallet-verifier.js';

const REQUEST_MEDIA_TYPE = 'application/oauth-authz-req+jwt';

class WalletResponseBody {
  @TextField({
    ...{ max: 60_000, optional: true },
    description: 'JWE of `{"state", "vp_token"}` to the key in the request, where there is one',
  })
  response?: string;

  @TextField({ max: 100, optional: true, description: 'as it stands in the request' })
  state?: string;

  @TextField({ max: 20_000, optional: true, description: '`{"card": ["…"]}`: SD-JWT VC with key binding' })
  vp_token?: string;

  @TextField({ max: 100, optional: true, example: 'access_denied', description: 'where the holder says no' })
  error?: string;
}

/** How a wallet shows the card to an agency (OpenID for Verifiable Presentations 1.0, `direct_post.jwt` or `direct_post`). */
@ApiTags('wallets')
@Controller({ version: VERSION_NEUTRAL })
@AllowedTo('public')
export class Openid4vpController {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly verifier: WalletVerifier,
    private readonly listPublicKeys: ListPublicKeys,
    private readonly signWalletRequest: SignWalletRequest,
    private readonly openWalletAnswer: OpenWalletAnswer,
    private readonly answerWalletRequest: AnswerWalletRequest,
  ) {}

  @Get('.well-known/did.json')
  @WithoutQuery()
  @Header('cache-control', 'public, max-age=300')
  @ApiOperation({
    summary: 'The keys that requests to wallets are signed with (did:web)',
    operationId: 'getDid',
  })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  async did(@Req() request: FastifyRequest): Promise<object> {
    const id = verifierDid(originOf(this.configuration, request));
    const keys = await this.listPublicKeys.run();
    const methods = keys.map((key) => ({
      ...{ id: `${id}#${key.kid}`, type: 'JsonWebKey2020', controller: id },
      publicKeyJwk: key,
    }));
    return {
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/suites/jws-2020/v1'],
      ...{ id, verificationMethod: methods, authentication: methods.map((method) => method.id) },
    };
  }

  @Get(`${WALLET_REQUESTS.slice(1)}/:id`)
  @WithoutQuery()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'What an agency asks a wallet, signed (RFC 9101)',
    operationId: 'getWalletRequest',
  })
  @ApiOkResponse({ content: { [REQUEST_MEDIA_TYPE]: { schema: { type: 'string' } } } })
  async request(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const origin = originOf(this.configuration, request);
    const signed = await this.signWalletRequest.run(id, `${verifierDid(origin)}#`, (asked, signer) =>
      this.verifier.request(origin, id, asked, signer),
    );
    void reply.type(REQUEST_MEDIA_TYPE);
    return signed;
  }

  @Post(`${WALLET_RESPONSES.slice(1)}/:id`)
  @Idempotency('none')
  @Header('cache-control', 'no-store')
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({ type: WalletResponseBody })
  @ApiOperation({
    summary: 'The answer of a wallet, once; errors are those of OpenID4VP 1.0',
    operationId: 'answerWalletRequest',
  })
  @ApiOkResponse({ schema: { type: 'object' } })
  async respond(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const issuer = originOf(this.configuration, request);
    const form = (request.body ?? {}) as Readonly<Record<string, string>>;
    const opened = await this.openWalletAnswer.run(id, form);
    const read = opened === null ? 'unreadable' : await this.verifier.readResponse(id, opened);
    const answer = read === 'unreadable' ? null : { ...read, issuer, audience: verifierId(issuer) };
    const isTaken = answer !== null && (await this.answerWalletRequest.run(id, answer));
    void reply.status(isTaken ? 200 : 400);
    return isTaken ? {} : { error: 'invalid_request' };
  }
}
