import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GetEligibility } from '#features/requests/get-eligibility.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { CodeField, DateField, UuidField } from '../http/fields.js';
import { Language } from '../http/language.js';
import { EligibilitiesView, eligibilityView, EligibilityView } from './eligibility.views.js';

class EligibilityQuery {
  @UuidField({ optional: true, description: 'a dependant; the holder or whoever can have it when left out' })
  beneficiaryId?: string;

  @CodeField({ optional: true })
  city?: string;

  @DateField({ optional: true, description: 'the day of service' })
  on?: string;
}

@ApiTags('eligibility')
@Controller('me/eligibility')
@AllowedTo('signed_in')
export class EligibilityController {
  constructor(private readonly getEligibility: GetEligibility) {}

  @Get()
  @ApiOperation({
    summary: 'What my card gives: all services, each with what stands against it',
    operationId: 'listEligibility',
  })
  @ApiOkResponse({ type: EligibilitiesView })
  async list(@CurrentSession() session: SignedIn, @Language() locale: Locale): Promise<EligibilitiesView> {
    const all = await this.getEligibility.all(session);
    return { items: all.map((one) => eligibilityView(one, locale)) };
  }

  @Get(':code')
  @ApiOperation({ summary: 'Whether I can have one service', operationId: 'getEligibility' })
  @ApiOkResponse({ type: EligibilityView })
  async get(
    @CurrentSession() session: SignedIn,
    @Param('code') code: string,
    @Query() query: EligibilityQuery,
    @Language() locale: Locale,
  ): Promise<EligibilityView> {
    return eligibilityView(await this.getEligibility.one(session, code, query), locale);
  }
}
