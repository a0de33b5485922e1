import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { AskForErasure } from '#features/erasure/ask-for-erasure.js';
import { GetMyErasure } from '#features/erasure/get-my-erasure.js';
import { SettleErasure } from '#features/erasure/settle-erasure.js';
import { PortalError } from '#features/errors/portal-error.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { WithoutBody } from '../http/without-input.js';
import { myErasureView, MyErasureView } from './erasure.views.js';

/** The reader's right to have his or her data erased. */
@ApiTags('account')
@Controller('me/erasure')
@AllowedTo('signed_in')
export class MyErasureController {
  constructor(
    private readonly getMyErasure: GetMyErasure,
    private readonly askForErasure: AskForErasure,
    private readonly settleErasure: SettleErasure,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'What erasing my data would do, what stands against it, and how far it is',
    operationId: 'getMyErasure',
  })
  @ApiOkResponse({ type: MyErasureView })
  async get(@CurrentSession() session: SignedIn, @Language() locale: Locale): Promise<MyErasureView> {
    return myErasureView(await this.getMyErasure.run(session), locale);
  }

  @Post()
  @WithoutBody()
  @ApiOperation({ summary: 'Ask that my data be erased', operationId: 'askForMyErasure' })
  @ApiCreatedResponse({ type: MyErasureView })
  async ask(@CurrentSession() session: SignedIn, @Language() locale: Locale): Promise<MyErasureView> {
    await this.askForErasure.run(session, { accountId: session.actor.accountId, reason: null });
    return this.get(session, locale);
  }

  @Post('withdraw')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({ summary: 'Take it back that my data be erased', operationId: 'withdrawMyErasure' })
  @ApiOkResponse({ type: MyErasureView })
  async withdraw(@CurrentSession() session: SignedIn, @Language() locale: Locale): Promise<MyErasureView> {
    const { last } = await this.getMyErasure.run(session);
    if (last === null) throw new PortalError('resource.not_found');
    const step = { action: 'withdraw', reason: null, version: null } as const;
    await this.settleErasure.run(session, last.erasure.id, step);
    return this.get(session, locale);
  }
}
