import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '#domain/shared/localized.js';
import { PortalError } from '#features/errors/portal-error.js';
import { ListCatalogueAgencies } from '#features/policy/list-catalogue-agencies.js';
import { Policies } from '#features/policy/policies.js';
import { AllowedTo } from '../http/access.js';
import { Language } from '../http/language.js';
import { WithoutQuery } from '../http/without-input.js';
import { AgenciesView, agencyView } from './agency.views.js';
import { AreasView, areaView } from './area.views.js';
import { allowCaching, CatalogueAnswers } from './catalogue-answers.js';
import { AgenciesQuery, CriteriaQuery, ServicesQuery } from './catalogue.queries.js';
import { CriteriaView, criterionView } from './criterion.views.js';
import { policyView, PolicyView } from './policy.views.js';
import { ServicesView, serviceView, serviceWithFormView, ServiceWithFormView } from './service.views.js';
import { TiersView, tierView } from './tier.views.js';

const NO_MORE = { nextCursor: null };

/** The policy that holds today, for everybody. Handlers answer text that was written once. */
@ApiTags('catalogue')
@Controller()
@AllowedTo('public')
export class CatalogueController {
  private readonly answers: CatalogueAnswers;

  constructor(
    policies: Policies,
    private readonly listAgencies: ListCatalogueAgencies,
  ) {
    this.answers = new CatalogueAnswers(policies);
  }

  @Get('tiers')
  @WithoutQuery()
  @ApiOperation({ summary: 'The five tiers', operationId: 'listTiers' })
  @ApiOkResponse({ type: TiersView })
  async tiers(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return this.answers.answer({ request, reply }, ['tiers'], ({ policy }, locale) => ({
      items: policy.tiers.map((tier) => tierView(tier, locale)),
      ...NO_MORE,
    }));
  }

  @Get('criteria')
  @ApiOperation({ summary: 'The criteria of accreditation', operationId: 'listCriteria' })
  @ApiOkResponse({ type: CriteriaView })
  async criteria(
    @Query() { tier, track }: CriteriaQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return this.answers.answer({ request, reply }, ['criteria', tier, track], ({ policy }, locale) => ({
      items: policy.criteria
        .filter((criterion) => tier === undefined || criterion.tier === tier)
        .filter((criterion) => track === undefined || criterion.track === track)
        .map((criterion) => criterionView(criterion, policy, locale)),
      ...NO_MORE,
    }));
  }

  @Get('areas')
  @WithoutQuery()
  @ApiOperation({ summary: 'The seven areas, each with its services', operationId: 'listAreas' })
  @ApiOkResponse({ type: AreasView })
  async areas(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return this.answers.answer({ request, reply }, ['areas'], ({ policy }, locale) => ({
      items: policy.areas.map((area) => areaView(area, policy, locale)),
      ...NO_MORE,
    }));
  }

  @Get('services')
  @ApiOperation({ summary: 'The services', operationId: 'listServices' })
  @ApiOkResponse({ type: ServicesView })
  async services(
    @Query() { area, tier, mode }: ServicesQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return this.answers.answer({ request, reply }, ['services', area, tier, mode], ({ policy }, locale) => ({
      items: policy.services
        .filter((service) => area === undefined || service.area === area)
        .filter((service) => tier === undefined || service.tiers[tier] !== undefined)
        .filter((service) => mode === undefined || service.mode === mode)
        .map((service) => serviceView(service, policy, locale)),
      ...NO_MORE,
    }));
  }

  @Get('services/:code')
  @WithoutQuery()
  @ApiOperation({ summary: 'One service', operationId: 'getService' })
  @ApiOkResponse({ type: ServiceWithFormView })
  async service(
    @Param('code') code: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return this.answers.answer({ request, reply }, ['service', code], ({ policy, services }, locale) => {
      const service = services.get(code);
      if (service === undefined) throw new PortalError('resource.not_found');
      return serviceWithFormView(service, policy, locale);
    });
  }

  @Get('policy')
  @WithoutQuery()
  @ApiOperation({ summary: 'The policy version that holds today', operationId: 'getPolicy' })
  @ApiOkResponse({ type: PolicyView })
  async policy(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return this.answers.answer({ request, reply }, ['policy'], policyView);
  }

  @Get('agencies')
  @ApiOperation({ summary: 'The agencies that fulfil services', operationId: 'listAgencies' })
  @ApiOkResponse({ type: AgenciesView })
  async agencies(
    @Query() filter: AgenciesQuery,
    @Language() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgenciesView> {
    const { agencies, published } = await this.listAgencies.run(filter);
    void allowCaching(reply);
    return { items: agencies.map((agency) => agencyView(agency, published.policy, locale)), ...NO_MORE };
  }
}
