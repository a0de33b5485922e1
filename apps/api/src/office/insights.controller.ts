import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GetAccreditationFigures } from '#features/insights/get-accreditation-figures.js';
import { GetAgencyFigures } from '#features/insights/get-agency-figures.js';
import { GetCardFigures } from '#features/insights/get-card-figures.js';
import { GetServiceFigures } from '#features/insights/get-service-figures.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { CodeField, DateField } from '../http/fields.js';
import { Language } from '../http/language.js';
import {
  accreditationInsightView,
  AccreditationInsightView,
  AgenciesInsightView,
  cardsInsightView,
  CardsInsightView,
  figuresView,
  servicesInsightView,
  ServicesInsightView,
} from './insights.views.js';

class InsightsQuery {
  @DateField({ optional: true, description: 'submitted on this day or later; this year by default' })
  from?: string;

  @DateField({ optional: true, description: 'submitted on this day or earlier; today by default' })
  to?: string;
}

class PeriodQuery {
  @DateField({ optional: true, description: 'the first day; 1 January of this year by default' })
  from?: string;

  @DateField({ optional: true, description: 'the last day; today by default' })
  to?: string;
}

class ServiceFiguresQuery extends PeriodQuery {
  @CodeField({ optional: true, description: 'of one service alone' })
  service?: string;

  @CodeField({ optional: true, description: 'in one city alone' })
  city?: string;
}

/** Figures without anybody in them. */
@ApiTags('insights')
@Controller('insights')
@AllowedTo('service_manager', 'administrator', 'auditor')
export class InsightsController {
  constructor(
    private readonly getAccreditationFigures: GetAccreditationFigures,
    private readonly getCardFigures: GetCardFigures,
    private readonly getServiceFigures: GetServiceFigures,
    private readonly getAgencyFigures: GetAgencyFigures,
  ) {}

  @Get('accreditation')
  @AllowedTo('approver', 'service_manager', 'administrator', 'auditor')
  @ApiOperation({
    summary: 'Figures of accreditation; small numbers are left out',
    operationId: 'getAccreditationFigures',
  })
  @ApiOkResponse({ type: AccreditationInsightView })
  async accreditation(
    @CurrentSession() session: SignedIn,
    @Query() { from, to }: PeriodQuery,
  ): Promise<AccreditationInsightView> {
    return accreditationInsightView(await this.getAccreditationFigures.run(session, { from, to }));
  }

  @Get('cards')
  @AllowedTo('approver', 'service_manager', 'administrator', 'auditor')
  @ApiOperation({
    summary: 'Figures of the cards; small numbers are left out',
    operationId: 'getCardFigures',
  })
  @ApiOkResponse({ type: CardsInsightView })
  async cards(
    @CurrentSession() session: SignedIn,
    @Query() { from, to }: PeriodQuery,
  ): Promise<CardsInsightView> {
    return cardsInsightView(await this.getCardFigures.run(session, { from, to }));
  }

  @Get('services')
  @ApiOperation({
    summary: 'Figures of the services; small numbers are left out',
    operationId: 'getServiceFigures',
  })
  @ApiOkResponse({ type: ServicesInsightView })
  async services(
    @CurrentSession() session: SignedIn,
    @Query() { from, to, service, city }: ServiceFiguresQuery,
  ): Promise<ServicesInsightView> {
    return servicesInsightView(await this.getServiceFigures.run(session, { from, to, service, city }));
  }

  @Get('agencies')
  @ApiOperation({ summary: 'Figures by agency; small numbers are left out', operationId: 'getAgencyFigures' })
  @ApiOkResponse({ type: AgenciesInsightView })
  async agencies(
    @CurrentSession() session: SignedIn,
    @Query() { from, to }: InsightsQuery,
    @Language() locale: Locale,
  ): Promise<AgenciesInsightView> {
    const figures = await this.getAgencyFigures.run(session, { from, to });
    return {
      ...{ from: figures.from, to: figures.to },
      items: figures.agencies.map((row) => figuresView(row, locale)),
    };
  }
}
