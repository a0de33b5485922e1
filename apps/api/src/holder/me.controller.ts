import { Body, Controller, Get, Inject, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { isStaff } from '#domain/accounts/roles.js';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GetAccount } from '#features/accounts/get-account.js';
import { SaveProfile } from '#features/accounts/save-profile.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { IfMatch } from '../http/version.js';
import { MeBody } from './account.bodies.js';
import { meView, MeView, userView } from './account.views.js';

@ApiTags('account')
@Controller('me')
@AllowedTo('signed_in')
export class MeController {
  constructor(
    private readonly getAccount: GetAccount,
    private readonly saveProfile: SaveProfile,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Get()
  @ApiOperation({ summary: 'My account and profile', operationId: 'getMe' })
  @ApiOkResponse({ type: MeView })
  async get(@CurrentSession() session: SignedIn, @Language() locale: Locale): Promise<MeView> {
    const overview = await this.getAccount.run(session);
    const missing =
      this.configuration.staffMfaRequired && isStaff(session.actor.roles) && !session.secondFactor;
    return meView(overview, userView(overview, session, locale, missing));
  }

  @Patch()
  @ApiOperation({ summary: 'Fill in or change my profile', operationId: 'changeMe' })
  @ApiOkResponse({ type: MeView })
  async change(
    @CurrentSession() session: SignedIn,
    @Body() body: MeBody,
    @IfMatch() version: number | null,
    @Language() language: Locale,
  ): Promise<MeView> {
    const { locale, ...profile } = body;
    await this.saveProfile.run(session, { locale, profile, version });
    return this.get(session, language);
  }
}
