import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { Preferences } from '#features/notifications/preferences.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { PreferencesBody, preferencesView, PreferencesView } from './preference.views.js';

@ApiTags('account')
@Controller('me/notification-preferences')
@AllowedTo('signed_in')
export class PreferencesController {
  constructor(private readonly preferences: Preferences) {}

  @Get()
  @ApiOperation({ summary: 'How I am told, by kind and channel', operationId: 'getNotificationPreferences' })
  @ApiOkResponse({ type: PreferencesView })
  async get(@CurrentSession() session: SignedIn, @Language() locale: Locale): Promise<PreferencesView> {
    return preferencesView(await this.preferences.get(session), locale);
  }

  @Put()
  @ApiOperation({ summary: 'Choose how I am told', operationId: 'changeNotificationPreferences' })
  @ApiOkResponse({ type: PreferencesView })
  async save(
    @CurrentSession() session: SignedIn,
    @Body() { items }: PreferencesBody,
    @Language() locale: Locale,
  ): Promise<PreferencesView> {
    return preferencesView(await this.preferences.save(session, items), locale);
  }
}
