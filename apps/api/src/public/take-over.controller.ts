import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Locale } from '#domain/shared/localized.js';
import { TakeOverAccount } from '#features/accounts/take-over-account.js';
import { TakeOverBody } from '../holder/account.bodies.js';
import { registeredView, UserView } from '../holder/account.views.js';
import { AllowedTo } from '../http/access.js';
import { Idempotency } from '../http/idempotency.js';
import { Language } from '../http/language.js';

/** For people whose accreditation came from paper: their account waits for them. */
@ApiTags('session')
@Controller('auth/take-over')
@AllowedTo('public')
export class TakeOverController {
  constructor(private readonly takeOverAccount: TakeOverAccount) {}

  @Post()
  @Idempotency('none')
  @ApiOperation({
    summary: 'Take over the account that holds a card which was issued on paper',
    operationId: 'takeOverAccount',
  })
  @ApiCreatedResponse({ type: UserView })
  async takeOver(
    @Body() body: TakeOverBody,
    @Req() request: FastifyRequest,
    @Language() locale: Locale,
  ): Promise<UserView> {
    return registeredView(
      await this.takeOverAccount.run({ ...body, locale: body.locale ?? locale, address: request.ip }),
    );
  }
}
