import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ChangePassword } from '#features/accounts/change-password.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ForgetPassword } from '#features/accounts/forget-password.js';
import { ResetPassword } from '#features/accounts/reset-password.js';
import { ForgottenPasswordBody, PasswordChangeBody, PasswordResetBody } from '../holder/account.bodies.js';
import { AllowedTo, BeforeSecondFactor } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Idempotency } from '../http/idempotency.js';

/** Passwords that are forgotten, and those that one changes. Secrets come in bodies and in no address. */
@ApiTags('session')
@Controller('auth/password')
@AllowedTo('public')
export class PasswordsController {
  constructor(
    private readonly forgetPassword: ForgetPassword,
    private readonly resetPassword: ResetPassword,
    private readonly changePassword: ChangePassword,
  ) {}

  @Post('forgot')
  @HttpCode(204)
  @Idempotency('none')
  @ApiOperation({
    summary: 'Ask for a letter that sets a new password; the answer is the same for every address',
    operationId: 'forgetPassword',
  })
  @ApiNoContentResponse()
  async forgot(@Body() { email }: ForgottenPasswordBody, @Req() { ip }: FastifyRequest): Promise<void> {
    await this.forgetPassword.run({ email, address: ip });
  }

  @Post('reset')
  @HttpCode(204)
  @Idempotency('none')
  @ApiOperation({ summary: 'Set a new password by the link of a letter, once', operationId: 'resetPassword' })
  @ApiNoContentResponse()
  async reset(@Body() body: PasswordResetBody, @Req() { ip }: FastifyRequest): Promise<void> {
    await this.resetPassword.run({ ...body, address: ip });
  }

  @Post('change')
  @HttpCode(204)
  @AllowedTo('signed_in')
  @BeforeSecondFactor()
  @Idempotency('none')
  @ApiOperation({ summary: 'Change my password; other sign-ins end', operationId: 'changePassword' })
  @ApiNoContentResponse()
  async change(
    @CurrentSession() session: SignedIn,
    @Body() body: PasswordChangeBody,
    @Req() { ip }: FastifyRequest,
  ): Promise<void> {
    await this.changePassword.run(session, { ...body, address: ip });
  }
}
