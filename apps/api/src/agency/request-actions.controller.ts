import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { Actor } from '#database/actor.js';
import { ActOnRequest, type RequestStep } from '#features/requests/act-on-request.js';
import { MessageBody } from '../holder/service-request.bodies.js';
import { ServiceRequestPresenter } from '../holder/service-request.presenter.js';
import { ServiceRequestView } from '../holder/service-request.views.js';
import { AllowedTo } from '../http/access.js';
import { Caller } from '../http/caller.js';
import { Language } from '../http/language.js';
import { DeclineBody, FulfilBody } from './request-action.bodies.js';

/** What an agency's staff does with the requests that were routed to it. */
@ApiTags('agency')
@Controller('service-requests/:id')
@AllowedTo('agency_staff')
export class RequestActionsController {
  constructor(
    private readonly actOnRequest: ActOnRequest,
    private readonly presenter: ServiceRequestPresenter,
  ) {}

  @Post('accept')
  @HttpCode(200)
  @ApiOperation({ summary: 'Accept a case, or confirm a booking', operationId: 'acceptServiceRequest' })
  @ApiOkResponse({ type: ServiceRequestView })
  accept(@Caller() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Language() locale: Locale) {
    return this.take(actor, id, { action: 'accept' }, locale);
  }

  @Post('start')
  @HttpCode(200)
  @ApiOperation({ summary: 'Start work on a case', operationId: 'startServiceRequest' })
  @ApiOkResponse({ type: ServiceRequestView })
  start(@Caller() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Language() locale: Locale) {
    return this.take(actor, id, { action: 'start' }, locale);
  }

  @Post('request_information')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ask the holder for something', operationId: 'requestInformation' })
  @ApiOkResponse({ type: ServiceRequestView })
  requestInformation(
    @Caller() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MessageBody,
    @Language() locale: Locale,
  ) {
    return this.take(actor, id, { action: 'request_information', ...body }, locale);
  }

  @Post('check_in')
  @HttpCode(200)
  @ApiOperation({ summary: 'The booked person is here', operationId: 'checkInServiceRequest' })
  @ApiOkResponse({ type: ServiceRequestView })
  checkIn(@Caller() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Language() locale: Locale) {
    return this.take(actor, id, { action: 'check_in' }, locale);
  }

  @Post('fulfil')
  @HttpCode(200)
  @ApiOperation({ summary: 'The service was given', operationId: 'fulfilServiceRequest' })
  @ApiOkResponse({ type: ServiceRequestView })
  fulfil(
    @Caller() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FulfilBody,
    @Language() locale: Locale,
  ) {
    return this.take(actor, id, { action: 'fulfil', ...body }, locale);
  }

  @Post('decline')
  @HttpCode(200)
  @ApiOperation({ summary: 'Decline a request, with a reason', operationId: 'declineServiceRequest' })
  @ApiOkResponse({ type: ServiceRequestView })
  decline(
    @Caller() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DeclineBody,
    @Language() locale: Locale,
  ) {
    return this.take(actor, id, { action: 'decline', ...body }, locale);
  }

  @Post('no_show')
  @HttpCode(200)
  @ApiOperation({ summary: 'The booked person did not come', operationId: 'markNoShow' })
  @ApiOkResponse({ type: ServiceRequestView })
  noShow(@Caller() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Language() locale: Locale) {
    return this.take(actor, id, { action: 'no_show' }, locale);
  }

  private async take(
    actor: Actor,
    id: string,
    step: RequestStep,
    locale: Locale,
  ): Promise<ServiceRequestView> {
    return this.presenter.view(await this.actOnRequest.run(actor, id, step), locale);
  }
}
