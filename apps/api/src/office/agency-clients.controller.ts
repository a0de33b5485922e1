import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '#features/accounts/find-session.js';
import { AddCredential } from '#features/agencies/clients/add-credential.js';
import { ChangeClient } from '#features/agencies/clients/change-client.js';
import { ClientUsage } from '#features/agencies/clients/client-usage.js';
import { ListClients } from '#features/agencies/clients/list-clients.js';
import { RegisterClient } from '#features/agencies/clients/register-client.js';
import { RevokeCredential } from '#features/agencies/clients/revoke-credential.js';
import { SetClientEnabled } from '#features/agencies/clients/set-client-enabled.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { QueryInteger } from '../http/fields.js';
import { Idempotency } from '../http/idempotency.js';
import { OptionalBody } from '../http/optional-body.js';
import { IfMatch } from '../http/version.js';
import { WithoutBody, WithoutQuery } from '../http/without-input.js';
import { ClientBody, ClientChangeBody, ClientCredentialBody } from './agency.bodies.js';
import {
  AddedCredentialView,
  ClientsView,
  clientView,
  ClientView,
  UsageView,
  usageView,
} from './agency.views.js';

class UsageQuery {
  @QueryInteger({ min: 1, max: 400, optional: true, description: 'days with calls; 30 unless told' })
  days?: number;
}

const DEFAULT_RATE = 600;
const DEFAULT_DAYS = 180;
const USAGE_DAYS = 30;

/** The programs of an agency: who they are, what they may do, and the switch that shuts one at once. */
@ApiTags('office')
@Controller('agencies/:agencyId/clients')
@AllowedTo('administrator')
export class AgencyClientsController {
  constructor(
    private readonly listClients: ListClients,
    private readonly registerClient: RegisterClient,
    private readonly changeClient: ChangeClient,
    private readonly addCredential: AddCredential,
    private readonly revokeCredential: RevokeCredential,
    private readonly setEnabled: SetClientEnabled,
    private readonly usage: ClientUsage,
  ) {}

  @Get()
  @WithoutQuery()
  @AllowedTo('administrator', 'service_manager', 'auditor', 'agency_staff')
  @ApiOperation({
    summary: 'Programs of an agency; its staff sees its own',
    operationId: 'listAgencyClients',
  })
  @ApiOkResponse({ type: ClientsView })
  async list(
    @CurrentSession() session: SignedIn,
    @Param('agencyId', ParseUUIDPipe) agencyId: string,
  ): Promise<ClientsView> {
    const clients = await this.listClients.run(session, agencyId);
    return { items: clients.map((details) => clientView(details, session)) };
  }

  @Post()
  @ApiOperation({
    summary: 'Enter a program; it needs a credential before it can do anything',
    operationId: 'registerAgencyClient',
  })
  @ApiCreatedResponse({ type: ClientView })
  async register(
    @CurrentSession() session: SignedIn,
    @Param('agencyId', ParseUUIDPipe) agencyId: string,
    @Body() { addressRanges = [], requestsAMinute = DEFAULT_RATE, sandbox = false, ...body }: ClientBody,
  ): Promise<ClientView> {
    const fields = { ...body, addressRanges, requestsAMinute, sandbox };
    return clientView(await this.registerClient.run(session, agencyId, fields), session);
  }

  @Patch(':clientId')
  @ApiOperation({
    summary: 'Change what a program may do; it holds for tokens that are out already',
    operationId: 'changeAgencyClient',
  })
  @ApiOkResponse({ type: ClientView })
  async change(
    @CurrentSession() session: SignedIn,
    @Param('agencyId', ParseUUIDPipe) agencyId: string,
    @Param('clientId', ParseUUIDPipe) clientId: string,
    @Body() body: ClientChangeBody,
    @IfMatch() version: number | null,
  ): Promise<ClientView> {
    return clientView(await this.changeClient.run(session, { agencyId, clientId }, body, version), session);
  }

  @Post(':clientId/secrets')
  @Idempotency('none')
  @ApiBody({ type: ClientCredentialBody, required: false })
  @ApiOperation({
    summary: 'Make a secret, which is told this once, or take a public key; two can be used at once',
    operationId: 'addAgencyClientSecret',
  })
  @ApiCreatedResponse({ type: AddedCredentialView })
  async addSecret(
    @CurrentSession() session: SignedIn,
    @Param('agencyId', ParseUUIDPipe) agencyId: string,
    @Param('clientId', ParseUUIDPipe) clientId: string,
    @OptionalBody(ClientCredentialBody) { publicJwk, days = DEFAULT_DAYS }: ClientCredentialBody,
  ): Promise<AddedCredentialView> {
    const wished = { publicJwk: publicJwk ?? null, days };
    const added = await this.addCredential.run(session, { agencyId, clientId }, wished);
    const { credentialId, secret } = added;
    return { client: clientView(added, session), credentialId, secret };
  }

  @Delete(':clientId/secrets/:secretId')
  @WithoutBody()
  @ApiOperation({
    summary: 'Revoke a secret or key; tokens that were got with it end within ten minutes',
    operationId: 'revokeAgencyClientSecret',
  })
  @ApiOkResponse({ type: ClientView })
  async revokeSecret(
    @CurrentSession() session: SignedIn,
    @Param('agencyId', ParseUUIDPipe) agencyId: string,
    @Param('clientId', ParseUUIDPipe) clientId: string,
    @Param('secretId', ParseUUIDPipe) secretId: string,
  ): Promise<ClientView> {
    return clientView(await this.revokeCredential.run(session, { agencyId, clientId }, secretId), session);
  }

  @Post(':clientId/disable')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({ summary: 'Shut a program with its next call', operationId: 'disableAgencyClient' })
  @ApiOkResponse({ type: ClientView })
  async disable(
    @CurrentSession() session: SignedIn,
    @Param('agencyId', ParseUUIDPipe) agencyId: string,
    @Param('clientId', ParseUUIDPipe) clientId: string,
    @IfMatch() version: number | null,
  ): Promise<ClientView> {
    const which = { agencyId, clientId };
    return clientView(await this.setEnabled.run(session, which, false, version), session);
  }

  @Post(':clientId/enable')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({ summary: 'Open a program again', operationId: 'enableAgencyClient' })
  @ApiOkResponse({ type: ClientView })
  async enable(
    @CurrentSession() session: SignedIn,
    @Param('agencyId', ParseUUIDPipe) agencyId: string,
    @Param('clientId', ParseUUIDPipe) clientId: string,
    @IfMatch() version: number | null,
  ): Promise<ClientView> {
    const which = { agencyId, clientId };
    return clientView(await this.setEnabled.run(session, which, true, version), session);
  }

  @Get(':clientId/usage')
  @AllowedTo('administrator', 'service_manager', 'auditor', 'agency_staff')
  @ApiOperation({ summary: 'How much a program called, day by day', operationId: 'getAgencyClientUsage' })
  @ApiOkResponse({ type: UsageView })
  async usageOf(
    @CurrentSession() session: SignedIn,
    @Param('agencyId', ParseUUIDPipe) agencyId: string,
    @Param('clientId', ParseUUIDPipe) clientId: string,
    @Query() { days = USAGE_DAYS }: UsageQuery,
  ): Promise<UsageView> {
    return usageView(await this.usage.list(session, { agencyId, clientId }, days));
  }
}
