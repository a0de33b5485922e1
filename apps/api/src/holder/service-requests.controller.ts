import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { Actor } from '#database/actor.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ActOnRequest } from '#features/requests/act-on-request.js';
import { GetRequestCalendar } from '#features/requests/get-request-calendar.js';
import { GetRequestHistory } from '#features/requests/get-request-history.js';
import { GetRequest } from '#features/requests/get-request.js';
import { ListRequests } from '#features/requests/list-requests.js';
import { RateRequest } from '#features/requests/rate-request.js';
import { SubmitRequest } from '#features/requests/submit-request.js';
import { AllowedTo } from '../http/access.js';
import { Caller, CurrentSession } from '../http/caller.js';
import { Idempotency, RequiredIdempotency, type IdempotentCall } from '../http/idempotency.js';
import { Language } from '../http/language.js';
import { cursorOf, pageOf } from '../http/paging.js';
import {
  MessageBody,
  RatingBody,
  ServiceRequestBody,
  ServiceRequestQuery,
} from './service-request.bodies.js';
import { ServiceRequestPresenter } from './service-request.presenter.js';
import {
  historyItemView,
  messageView,
  RequestHistoryView,
  RequestMessagesView,
  ServiceRequestsView,
  ServiceRequestView,
} from './service-request.views.js';

@ApiTags('service requests')
@Controller('service-requests')
@AllowedTo('signed_in')
export class ServiceRequestsController {
  constructor(
    private readonly submitRequest: SubmitRequest,
    private readonly listRequests: ListRequests,
    private readonly getRequest: GetRequest,
    private readonly getCalendar: GetRequestCalendar,
    private readonly getHistory: GetRequestHistory,
    private readonly actOnRequest: ActOnRequest,
    private readonly rateRequest: RateRequest,
    private readonly presenter: ServiceRequestPresenter,
  ) {}

  @Post()
  @Idempotency('own_statement')
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiOperation({ summary: 'Ask for a service', operationId: 'submitServiceRequest' })
  @ApiCreatedResponse({ type: ServiceRequestView })
  async submit(
    @CurrentSession() session: SignedIn,
    @Body() body: ServiceRequestBody,
    @RequiredIdempotency() call: IdempotentCall,
    @Language() locale: Locale,
  ): Promise<ServiceRequestView> {
    const fields = { ...body, details: body.details ?? {}, documents: body.documents ?? [] };
    return this.presenter.view(await this.submitRequest.run(session, fields, call), locale);
  }

  @Get()
  @ApiOperation({
    summary: 'My requests, an agency’s queue, or all for the service office',
    operationId: 'listServiceRequests',
  })
  @ApiOkResponse({ type: ServiceRequestsView })
  async list(
    @Caller() actor: Actor,
    @Query() query: ServiceRequestQuery,
    @Language() locale: Locale,
  ): Promise<ServiceRequestsView> {
    const { items, next } = await this.listRequests.run(actor, query, pageOf(query));
    const views = await Promise.all(items.map((details) => this.presenter.view(details, locale)));
    return { items: views, nextCursor: cursorOf(next) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One request', operationId: 'getServiceRequest' })
  @ApiOkResponse({ type: ServiceRequestView })
  async get(
    @Caller() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<ServiceRequestView> {
    return this.presenter.view(await this.getRequest.run(actor, id), locale);
  }

  @Get(':id/calendar.ics')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="booking.ics"')
  @ApiOperation({
    summary: 'A booking for one’s calendar (RFC 5545)',
    operationId: 'getServiceRequestCalendar',
  })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  calendar(
    @Caller() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<string> {
    return this.getCalendar.run(actor, id, locale);
  }

  @Get(':id/history')
  @ApiOperation({ summary: 'How a request came to be what it is', operationId: 'getServiceRequestHistory' })
  @ApiOkResponse({ type: RequestHistoryView })
  async history(
    @Caller() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<RequestHistoryView> {
    const items = await this.getHistory.run(actor, id);
    return { items: items.map((item) => historyItemView(item, locale)) };
  }

  @Get(':id/messages')
  @ApiOperation({ summary: 'What was said about a request', operationId: 'listServiceRequestMessages' })
  @ApiOkResponse({ type: RequestMessagesView })
  async messages(
    @Caller() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RequestMessagesView> {
    return { items: (await this.getHistory.messages(actor, id)).map(messageView) };
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Cancel a request', operationId: 'cancelServiceRequest' })
  @ApiOkResponse({ type: ServiceRequestView })
  async cancel(
    @Caller() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<ServiceRequestView> {
    return this.presenter.view(await this.actOnRequest.run(actor, id, { action: 'cancel' }), locale);
  }

  @Post(':id/provide')
  @HttpCode(200)
  @ApiOperation({ summary: 'Answer what the agency asked', operationId: 'provideInformation' })
  @ApiOkResponse({ type: ServiceRequestView })
  async provide(
    @Caller() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MessageBody,
    @Language() locale: Locale,
  ): Promise<ServiceRequestView> {
    const step = { action: 'provide', ...body } as const;
    return this.presenter.view(await this.actOnRequest.run(actor, id, step), locale);
  }

  @Post(':id/rate')
  @HttpCode(200)
  @ApiOperation({ summary: 'Rate a service that was given', operationId: 'rateServiceRequest' })
  @ApiOkResponse({ type: ServiceRequestView })
  async rate(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RatingBody,
    @Language() locale: Locale,
  ): Promise<ServiceRequestView> {
    const rating = { score: body.score, comment: body.comment ?? null };
    return this.presenter.view(await this.rateRequest.run(session, id, rating), locale);
  }
}
