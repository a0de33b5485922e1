import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GetVerifyPack } from '#features/cards/presentations/get-verify-pack.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { AllowedTo, client } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { originOf } from '../http/origin.js';
import { WithoutQuery } from '../http/without-input.js';
import { isKept } from '../public/catalogue-answers.js';

const JOSE = 'application/jose';

/** What a counter needs to verify cards without a network. */
@ApiTags('partner')
@Controller('partner/verify-pack')
@AllowedTo('agency_staff', client('cards:verify'))
export class VerifyPackController {
  constructor(
    private readonly getVerifyPack: GetVerifyPack,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Get()
  @WithoutQuery()
  @ApiOperation({
    summary: 'Keys, states of all cards and what the own services give, signed, to verify without a network',
    operationId: 'getVerifyPack',
  })
  @ApiOkResponse({
    description: 'JWS in compact form (ES256); its keys are at /.well-known/jwks.json',
    content: { [JOSE]: { schema: { type: 'string' } } },
  })
  async get(
    @CurrentSession() session: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const issuer = originOf(this.configuration, request);
    const { tag, pack } = await this.getVerifyPack.run(session, issuer, (made) =>
      isKept(request, `"${made}"`),
    );
    // It is one agency's own, and each look whether there is a newer one comes to the portal.
    void reply.headers({ 'cache-control': 'private, no-cache', etag: `"${tag}"` });
    if (pack === null) {
      void reply.status(304);
      return undefined;
    }
    void reply.type(JOSE);
    return pack;
  }
}
