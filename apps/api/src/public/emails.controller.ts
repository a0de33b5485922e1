import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ConfirmEmail } from '#features/accounts/confirm-email.js';
import { EmailConfirmationBody } from '../holder/account.bodies.js';
import { AllowedTo } from '../http/access.js';
import { Idempotency } from '../http/idempotency.js';

/** Addresses that the office asked to change. */
@ApiTags('session')
@Controller('auth/email')
@AllowedTo('public')
export class EmailsController {
  constructor(private readonly confirmEmail: ConfirmEmail) {}

  @Post('confirm')
  @HttpCode(204)
  @Idempotency('none')
  @ApiOperation({
    summary: 'Confirm another email address by the link of a letter and the password; all sign-ins end',
    operationId: 'confirmEmail',
  })
  @ApiNoContentResponse()
  async confirm(@Body() body: EmailConfirmationBody, @Req() { ip }: FastifyRequest): Promise<void> {
    await this.confirmEmail.run({ ...body, address: ip });
  }
}
