import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ReplayWebhook } from '#features/webhooks/replay-webhook.js';
import { AllowedTo, client } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { RequiredIdempotency, type IdempotentCall } from '../http/idempotency.js';
import { Language } from '../http/language.js';
import { WithoutBody } from '../http/without-input.js';
import { WebhookDeliveryView, webhookDeliveryView } from './webhook.views.js';

/** What was sent to agencies' systems, one by one. */
@ApiTags('partner')
@Controller('partner/deliveries')
@AllowedTo('agency_staff', client('webhooks:manage'))
export class WebhookDeliveriesController {
  constructor(private readonly replayWebhook: ReplayWebhook) {}

  @Post(':id/replay')
  @HttpCode(200)
  @WithoutBody()
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiOperation({
    summary: 'Send one again that arrived or is dead, under the same webhook-id',
    operationId: 'replayWebhookDelivery',
  })
  @ApiOkResponse({ type: WebhookDeliveryView })
  async replay(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @RequiredIdempotency() _: IdempotentCall,
    @Language() locale: Locale,
  ): Promise<WebhookDeliveryView> {
    return webhookDeliveryView(await this.replayWebhook.run(session, id), locale);
  }
}
