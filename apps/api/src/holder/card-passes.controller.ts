import { Controller, Get, Header, Inject, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '#features/accounts/find-session.js';
import { MakeApplePass } from '#features/cards/passes/make-apple-pass.js';
import { MakeGooglePass } from '#features/cards/passes/make-google-pass.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { CodesField, TextField } from '../http/fields.js';
import { Idempotency } from '../http/idempotency.js';
import { originOf } from '../http/origin.js';
import { WithoutBody, WithoutQuery } from '../http/without-input.js';

const PKPASS = 'application/vnd.apple.pkpass';
const MAKERS = ['apple', 'google'] as const;

class PassMakersView {
  @CodesField({ max: 2, choices: MAKERS, description: 'for whose wallets passes are made here' })
  makers!: string[];
}

class GooglePassView {
  @TextField({ max: 8000, description: 'saves the pass when it is opened' })
  saveUrl!: string;
}

/** My card as a pass in the wallet of a telephone's maker, where the office has turned that on. */
@ApiTags('cards')
@Controller('me/card/passes')
@AllowedTo('signed_in')
export class CardPassesController {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly makeApplePass: MakeApplePass,
    private readonly makeGooglePass: MakeGooglePass,
  ) {}

  @Get()
  @WithoutQuery()
  @ApiOperation({ summary: 'For whose wallets passes are made', operationId: 'listPassMakers' })
  @ApiOkResponse({ type: PassMakersView })
  makers(): PassMakersView {
    const { applePass, googlePass } = this.configuration;
    const isOn = { apple: applePass !== null, google: googlePass !== null };
    return { makers: MAKERS.filter((maker) => isOn[maker]) };
  }

  @Get('apple')
  @WithoutQuery()
  @Header('cache-control', 'private, no-store')
  @Header('x-content-type-options', 'nosniff')
  @ApiOperation({
    summary: 'My card as a pass for Apple Wallet; 404 where that is off',
    operationId: 'getApplePass',
  })
  @ApiOkResponse({ content: { [PKPASS]: { schema: { type: 'string', format: 'binary' } } } })
  async apple(@CurrentSession() session: SignedIn, @Req() request: FastifyRequest): Promise<StreamableFile> {
    const pass = await this.makeApplePass.run(session, originOf(this.configuration, request));
    return new StreamableFile(pass, {
      type: PKPASS,
      disposition: 'attachment; filename="talent-card.pkpass"',
      length: pass.length,
    });
  }

  @Post('google')
  @WithoutBody()
  @Idempotency('none')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({
    summary: 'A link that saves my card in Google Wallet; 404 where that is off',
    operationId: 'getGooglePass',
  })
  @ApiCreatedResponse({ type: GooglePassView })
  async google(@CurrentSession() session: SignedIn, @Req() request: FastifyRequest): Promise<GooglePassView> {
    return { saveUrl: await this.makeGooglePass.run(session, originOf(this.configuration, request)) };
  }
}
