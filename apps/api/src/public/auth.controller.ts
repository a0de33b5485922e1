import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Post,
  Req,
  Res,
  UnauthorizedException,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isStaff } from '#domain/accounts/roles.js';
import type { Locale } from '#domain/shared/localized.js';
import { ConfirmTotp } from '#features/accounts/confirm-totp.js';
import { EnrolTotp } from '#features/accounts/enrol-totp.js';
import { FindSession, type SignedIn } from '#features/accounts/find-session.js';
import { GetAccount } from '#features/accounts/get-account.js';
import { Register } from '#features/accounts/register.js';
import { SignOut } from '#features/accounts/sign-out.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { CodeBody, RegistrationBody, SignInBody } from '../holder/account.bodies.js';
import { registeredView, SessionView, SignInView, userView, UserView } from '../holder/account.views.js';
import { AllowedTo, BeforeSecondFactor } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { TextField } from '../http/fields.js';
import { Idempotency } from '../http/idempotency.js';
import { Language } from '../http/language.js';
import { PasswordSignIn } from '../http/password-sign-in.js';
import { clearSessionCookie, setSessionCookie } from '../http/session-cookie.js';

class TotpEnrolmentView {
  @TextField({ max: 64, description: 'for typing into an authenticator; shown once' })
  secret!: string;

  @TextField({ max: 400, description: 'otpauth: address for a QR code' })
  uri!: string;
}

@ApiTags('session')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly registerAccount: Register,
    private readonly passwordSignIn: PasswordSignIn,
    private readonly findSession: FindSession,
    private readonly signOut: SignOut,
    private readonly getAccount: GetAccount,
    private readonly enrolTotp: EnrolTotp,
    private readonly confirmTotp: ConfirmTotp,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Post('register')
  @AllowedTo('public')
  @ApiOperation({ summary: 'Open an account', operationId: 'register' })
  @ApiCreatedResponse({ type: UserView })
  async register(@Body() body: RegistrationBody, @Language() locale: Locale): Promise<UserView> {
    const account = await this.registerAccount.run({ ...body, locale: body.locale ?? locale });
    return registeredView(account);
  }

  @Post('login')
  @HttpCode(200)
  @AllowedTo('public')
  @Idempotency('none')
  @ApiOperation({
    summary: 'Sign in: sets the session cookie and answers a token for programs',
    operationId: 'login',
  })
  @ApiOkResponse({ type: SignInView })
  async login(
    @Body() _body: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Language() locale: Locale,
  ): Promise<SignInView> {
    const fresh = await this.passwordSignIn.authenticate(request, reply);
    const signedIn = await this.findSession.run({ token: fresh.accessToken, kind: 'program' });
    if (signedIn === null) throw new UnauthorizedException();
    setSessionCookie(reply, fresh.browserToken, this.secureCookies(), fresh.browserExpiresAt);
    return {
      user: await this.user(signedIn, locale),
      demoClock: this.configuration.demoClock,
      accessToken: fresh.accessToken,
      expiresIn: fresh.expiresIn,
    };
  }

  @Post('logout')
  @HttpCode(204)
  @AllowedTo('signed_in')
  @BeforeSecondFactor()
  @ApiOperation({ summary: 'End this session', operationId: 'logout' })
  @ApiNoContentResponse()
  async logout(
    @CurrentSession() session: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signOut.run(session);
    clearSessionCookie(reply);
  }

  @Get('session')
  @AllowedTo('signed_in')
  @BeforeSecondFactor()
  @ApiOperation({ summary: 'Who is signed in', operationId: 'getSession' })
  @ApiOkResponse({ type: SessionView })
  async session(@CurrentSession() session: SignedIn, @Language() locale: Locale): Promise<SessionView> {
    return { user: await this.user(session, locale), demoClock: this.configuration.demoClock };
  }

  @Post('mfa/totp/enrol')
  @HttpCode(200)
  @AllowedTo('signed_in')
  @BeforeSecondFactor()
  @Idempotency('none')
  @ApiOperation({ summary: 'Get a secret for one-time codes', operationId: 'enrolTotp' })
  @ApiOkResponse({ type: TotpEnrolmentView })
  async enrol(@CurrentSession() session: SignedIn): Promise<TotpEnrolmentView> {
    return this.enrolTotp.run(session);
  }

  @Post('mfa/totp/confirm')
  @HttpCode(204)
  @AllowedTo('signed_in')
  @BeforeSecondFactor()
  @ApiOperation({ summary: 'Switch one-time codes on with a first code', operationId: 'confirmTotp' })
  @ApiNoContentResponse()
  async confirm(@CurrentSession() session: SignedIn, @Body() body: CodeBody): Promise<void> {
    await this.confirmTotp.run(session, body.code);
  }

  private async user(session: SignedIn, locale: Locale): Promise<UserView> {
    const missing =
      this.configuration.staffMfaRequired && isStaff(session.actor.roles) && !session.secondFactor;
    return userView(await this.getAccount.run(session), session, locale, missing);
  }

  private secureCookies(): boolean {
    return this.configuration.publicUrl.startsWith('https://');
  }
}
