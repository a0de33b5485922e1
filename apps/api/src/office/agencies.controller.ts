import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ChangeAgency } from '#features/agencies/change-agency.js';
import { ListAgencies } from '#features/agencies/list-agencies.js';
import { RegisterAgency } from '#features/agencies/register-agency.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { IfMatch } from '../http/version.js';
import { WithoutQuery } from '../http/without-input.js';
import { AgencyBody, AgencyChangeBody } from './agency.bodies.js';
import { KeptAgenciesView, keptAgencyView, KeptAgencyView } from './agency.views.js';

/** The partner agencies as the office keeps them; what everybody sees of them is `GET /agencies`. */
@ApiTags('office')
@Controller()
@AllowedTo('service_manager')
export class AgenciesController {
  constructor(
    private readonly listAgencies: ListAgencies,
    private readonly registerAgency: RegisterAgency,
    private readonly changeAgency: ChangeAgency,
  ) {}

  @Get('agency-register')
  @WithoutQuery()
  @AllowedTo('service_manager', 'administrator', 'auditor')
  @ApiOperation({ summary: 'Every agency, the shut ones too', operationId: 'listKeptAgencies' })
  @ApiOkResponse({ type: KeptAgenciesView })
  async list(@CurrentSession() session: SignedIn): Promise<KeptAgenciesView> {
    const agencies = await this.listAgencies.run(session);
    return { items: agencies.map((details) => keptAgencyView(details, session)) };
  }

  @Post('agencies')
  @ApiOperation({ summary: 'Enter an agency', operationId: 'registerAgency' })
  @ApiCreatedResponse({ type: KeptAgencyView })
  async register(@CurrentSession() session: SignedIn, @Body() body: AgencyBody): Promise<KeptAgencyView> {
    return keptAgencyView(await this.registerAgency.run(session, body), session);
  }

  @Get('agencies/:id')
  @WithoutQuery()
  @AllowedTo('service_manager', 'administrator', 'auditor')
  @ApiOperation({ summary: 'One agency', operationId: 'getKeptAgency' })
  @ApiOkResponse({ type: KeptAgencyView })
  async get(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<KeptAgencyView> {
    return keptAgencyView(await this.listAgencies.get(session, id), session);
  }

  @Patch('agencies/:id')
  @ApiOperation({ summary: 'Change an agency, or shut it', operationId: 'changeAgency' })
  @ApiOkResponse({ type: KeptAgencyView })
  async change(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AgencyChangeBody,
    @IfMatch() version: number | null,
  ): Promise<KeptAgencyView> {
    return keptAgencyView(await this.changeAgency.run(session, id, body, version), session);
  }
}
