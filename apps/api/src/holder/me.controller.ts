import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { isStaff } from '#domain/accounts/roles.js';
import type { Locale } from '#domain/shared/localized.js';
import { Dependants } from '#features/accounts/dependants.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GetAccount } from '#features/accounts/get-account.js';
import { SaveProfile } from '#features/accounts/save-profile.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { IfMatch } from '../http/version.js';
import { DependantBody, DependantChangeBody, MeBody } from './account.bodies.js';
import { dependantView, DependantsView, DependantView, meView, MeView, userView } from './account.views.js';

@ApiTags('account')
@Controller('me')
@AllowedTo('signed_in')
export class MeController {
  constructor(
    private readonly getAccount: GetAccount,
    private readonly saveProfile: SaveProfile,
    private readonly dependants: Dependants,
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

  @Get('dependants')
  @ApiOperation({ summary: 'My dependants', operationId: 'listDependants' })
  @ApiOkResponse({ type: DependantsView })
  async list(@CurrentSession() session: SignedIn): Promise<DependantsView> {
    return { items: (await this.dependants.list(session)).map(dependantView) };
  }

  @Post('dependants')
  @ApiOperation({ summary: 'Add a dependant', operationId: 'addDependant' })
  @ApiCreatedResponse({ type: DependantView })
  async add(@CurrentSession() session: SignedIn, @Body() body: DependantBody): Promise<DependantView> {
    return dependantView(await this.dependants.add(session, body));
  }

  @Patch('dependants/:id')
  @ApiOperation({ summary: 'Change a dependant', operationId: 'changeDependant' })
  @ApiOkResponse({ type: DependantView })
  async changeDependant(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DependantChangeBody,
    @IfMatch() version: number | null,
  ): Promise<DependantView> {
    return dependantView(await this.dependants.change(session, id, body, version));
  }

  @Delete('dependants/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a dependant', operationId: 'removeDependant' })
  @ApiNoContentResponse()
  async remove(@CurrentSession() session: SignedIn, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.dependants.remove(session, id);
  }
}
