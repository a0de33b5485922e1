import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { TIERS, type Tier } from '#domain/catalogue/policy.js';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GetEligibility } from '#features/requests/get-eligibility.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { ChoiceField, CodeField, DateField, TextField } from '../http/fields.js';
import { Language } from '../http/language.js';
import { EligibilitiesView, eligibilityView, EligibilityView } from './eligibility.views.js';

const SELF_OR_ID = /^(self|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/;

class EligibilityQuery {
  @TextField({
    ...{ max: 36, pattern: SELF_OR_ID, optional: true },
    description: 'a dependant, or `self`; whoever of the family can have it when left out',
  })
  beneficiaryId?: string;

  @CodeField({ optional: true })
  city?: string;

  @DateField({ optional: true, description: 'the day of service' })
  on?: string;

  @ChoiceField([...TIERS, 'next'], {
    enumName: 'TierAsked',
    optional: true,
    description: 'as if I were accredited in this tier today, or in the one above mine',
  })
  tier?: Tier | 'next';
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
  async list(
    @CurrentSession() session: SignedIn,
    @Query() query: EligibilityQuery,
    @Language() locale: Locale,
  ): Promise<EligibilitiesView> {
    const { items, ...asked } = await this.getEligibility.all(session, query);
    return { items: items.map((one) => eligibilityView(one, locale)), ...asked };
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
