import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ListFailedDeliveries } from '#features/notifications/list-failed-deliveries.js';
import { RetryDelivery } from '#features/notifications/retry-delivery.js';
import { TraceNotification } from '#features/notifications/trace-notification.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { cursorOf, pageOf } from '../http/paging.js';
import { WithoutBody } from '../http/without-input.js';
import {
  DeliveriesView,
  deliveryView,
  DeliveryView,
  FailedDeliveriesQuery,
  NotificationTraceView,
  traceView,
} from './delivery.views.js';

/** What could not be delivered, and the way of each notification. No address and no text is shown. */
@ApiTags('operations')
@Controller()
@AllowedTo('administrator', 'service_manager')
export class DeliveriesController {
  constructor(
    private readonly listFailedDeliveries: ListFailedDeliveries,
    private readonly retryDelivery: RetryDelivery,
    private readonly traceNotification: TraceNotification,
  ) {}

  @Get('notification-deliveries')
  @ApiOperation({ summary: 'Mail and short messages that failed', operationId: 'listFailedDeliveries' })
  @ApiOkResponse({ type: DeliveriesView })
  async list(
    @CurrentSession() session: SignedIn,
    @Query() query: FailedDeliveriesQuery,
    @Language() locale: Locale,
  ): Promise<DeliveriesView> {
    const { items, next } = await this.listFailedDeliveries.run(session, query, pageOf(query));
    return { items: items.map((one) => deliveryView(one, locale)), nextCursor: cursorOf(next) };
  }

  @Post('notification-deliveries/:id/retry')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({ summary: 'Try a failed one again at once', operationId: 'retryDelivery' })
  @ApiOkResponse({ type: DeliveryView })
  async retry(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<DeliveryView> {
    return deliveryView(await this.retryDelivery.run(session, id), locale);
  }

  @Get('notifications/:id/deliveries')
  @AllowedTo('administrator')
  @ApiOperation({ summary: 'A notification from event to delivery', operationId: 'traceNotification' })
  @ApiOkResponse({ type: NotificationTraceView })
  async trace(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<NotificationTraceView> {
    return traceView(await this.traceNotification.run(session, id), locale);
  }
}
