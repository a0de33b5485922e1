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
import {
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { AddEndpoint } from '#features/webhooks/add-endpoint.js';
import { ChangeEndpoint } from '#features/webhooks/change-endpoint.js';
import { ListEndpoints } from '#features/webhooks/list-endpoints.js';
import { ListWebhooks } from '#features/webhooks/list-webhooks.js';
import { RemoveEndpoint } from '#features/webhooks/remove-endpoint.js';
import { RotateEndpointKey } from '#features/webhooks/rotate-endpoint-key.js';
import { SwitchEndpoint } from '#features/webhooks/switch-endpoint.js';
import { TestEndpoint } from '#features/webhooks/test-endpoint.js';
import { AllowedTo, client } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Idempotency, RequiredIdempotency, type IdempotentCall } from '../http/idempotency.js';
import { Language } from '../http/language.js';
import { OptionalBody } from '../http/optional-body.js';
import { cursorOf, pageOf } from '../http/paging.js';
import { IfMatch } from '../http/version.js';
import { WithoutBody } from '../http/without-input.js';
import {
  WebhookDeliveriesQuery,
  WebhookEndpointBody,
  WebhookEndpointChangeBody,
  WebhookEndpointsQuery,
  WebhookSecretBody,
} from './webhook.bodies.js';
import {
  endpointView,
  MadeWebhookEndpointView,
  madeEndpointView,
  WebhookDeliveriesView,
  WebhookDeliveryView,
  webhookDeliveryView,
  WebhookEndpointsView,
  WebhookEndpointView,
} from './webhook.views.js';

const KEY = { name: 'Idempotency-Key', required: true };

/** Where an agency's own system is told of what happens. Administrators look on, and change nothing. */
@ApiTags('partner')
@Controller('partner/webhook-endpoints')
@AllowedTo('agency_staff', client('webhooks:manage'))
export class WebhookEndpointsController {
  constructor(
    private readonly addEndpoint: AddEndpoint,
    private readonly changeEndpoint: ChangeEndpoint,
    private readonly listEndpoints: ListEndpoints,
    private readonly listWebhooks: ListWebhooks,
    private readonly removeEndpoint: RemoveEndpoint,
    private readonly rotateEndpointKey: RotateEndpointKey,
    private readonly switchEndpoint: SwitchEndpoint,
    private readonly testEndpoint: TestEndpoint,
  ) {}

  @Get()
  @AllowedTo('agency_staff', 'administrator', client('webhooks:manage'))
  @ApiOperation({
    summary: 'Webhook endpoints of one’s agency; of all agencies for an administrator',
    operationId: 'listWebhookEndpoints',
  })
  @ApiOkResponse({ type: WebhookEndpointsView })
  async list(
    @CurrentSession() session: SignedIn,
    @Query() query: WebhookEndpointsQuery,
    @Language() locale: Locale,
  ): Promise<WebhookEndpointsView> {
    const { items, next } = await this.listEndpoints.run(session, query, pageOf(query));
    return { items: items.map((one) => endpointView(one, locale)), nextCursor: cursorOf(next) };
  }

  @Post()
  @Idempotency('sealed')
  @ApiHeader(KEY)
  @ApiOperation({
    summary: 'Be told at an address from now on; the answer shows the secret, once',
    operationId: 'addWebhookEndpoint',
  })
  @ApiCreatedResponse({ type: MadeWebhookEndpointView })
  async add(
    @CurrentSession() session: SignedIn,
    @Body() { url, types, description, signature }: WebhookEndpointBody,
    @RequiredIdempotency() _: IdempotentCall,
    @Language() locale: Locale,
  ): Promise<MadeWebhookEndpointView> {
    const wish = { url, types, description: description ?? null, signature: signature ?? 'symmetric' };
    return madeEndpointView(await this.addEndpoint.run(session, wish), locale);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change where or what is told', operationId: 'changeWebhookEndpoint' })
  @ApiOkResponse({ type: WebhookEndpointView })
  async change(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WebhookEndpointChangeBody,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<WebhookEndpointView> {
    return endpointView(await this.changeEndpoint.run(session, id, body, version), locale);
  }

  @Delete(':id')
  @HttpCode(204)
  @WithoutBody()
  @ApiOperation({
    summary: 'Remove an endpoint with its deliveries',
    operationId: 'removeWebhookEndpoint',
  })
  @ApiNoContentResponse()
  async remove(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number | null,
  ): Promise<void> {
    await this.removeEndpoint.run(session, id, version);
  }

  @Post(':id/rotate-secret')
  @HttpCode(200)
  @Idempotency('sealed')
  @ApiHeader(KEY)
  @ApiBody({ type: WebhookSecretBody, required: false })
  @ApiOperation({
    summary: 'Take a new key; for a while deliveries are signed with the old one as well',
    operationId: 'rotateWebhookSecret',
  })
  @ApiOkResponse({ type: MadeWebhookEndpointView })
  async rotate(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @OptionalBody(WebhookSecretBody) { overlapHours, signature }: WebhookSecretBody,
    @RequiredIdempotency() _: IdempotentCall,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<MadeWebhookEndpointView> {
    const rotation = { overlapHours: overlapHours ?? 24, signature };
    return madeEndpointView(await this.rotateEndpointKey.run(session, id, rotation, version), locale);
  }

  @Post(':id/enable')
  @HttpCode(200)
  @WithoutBody()
  @ApiHeader(KEY)
  @ApiOperation({
    summary: 'Tell it again from now on; what happened meanwhile is not sent',
    operationId: 'enableWebhookEndpoint',
  })
  @ApiOkResponse({ type: WebhookEndpointView })
  async enable(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @RequiredIdempotency() _: IdempotentCall,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<WebhookEndpointView> {
    return endpointView(await this.switchEndpoint.run(session, id, 'enable', version), locale);
  }

  @Post(':id/disable')
  @HttpCode(200)
  @WithoutBody()
  @ApiHeader(KEY)
  @ApiOperation({
    summary: 'Tell it nothing more; what was under way can be replayed later',
    operationId: 'disableWebhookEndpoint',
  })
  @ApiOkResponse({ type: WebhookEndpointView })
  async disable(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @RequiredIdempotency() _: IdempotentCall,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<WebhookEndpointView> {
    return endpointView(await this.switchEndpoint.run(session, id, 'disable', version), locale);
  }

  @Post(':id/test')
  @WithoutBody()
  @ApiHeader(KEY)
  @ApiOperation({
    summary: 'Have a message of the type webhook.test sent',
    operationId: 'testWebhookEndpoint',
  })
  @ApiCreatedResponse({ type: WebhookDeliveryView })
  async test(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @RequiredIdempotency() _: IdempotentCall,
    @Language() locale: Locale,
  ): Promise<WebhookDeliveryView> {
    return webhookDeliveryView(await this.testEndpoint.run(session, id), locale);
  }

  @Get(':id/deliveries')
  @AllowedTo('agency_staff', 'administrator', client('webhooks:manage'))
  @ApiOperation({
    summary: 'What was sent to an endpoint, newest first, with each attempt',
    operationId: 'listWebhookDeliveries',
  })
  @ApiOkResponse({ type: WebhookDeliveriesView })
  async deliveries(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: WebhookDeliveriesQuery,
    @Language() locale: Locale,
  ): Promise<WebhookDeliveriesView> {
    const { items, next } = await this.listWebhooks.run(session, id, query, pageOf(query));
    return { items: items.map((one) => webhookDeliveryView(one, locale)), nextCursor: cursorOf(next) };
  }
}
