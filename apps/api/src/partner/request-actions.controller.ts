import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Locale } from '#domain/shared/localized.js';
import type { Actor } from '#database/actor.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ActOnRequest, type RequestStep } from '#features/requests/act-on-request.js';
import { AddRequestFile } from '#features/requests/add-request-file.js';
import { WriteMessage } from '#features/requests/write-message.js';
import { DeclineBody, FulfilBody } from '../agency/request-action.bodies.js';
import {
  REQUEST_FILE_FORM,
  RequestFileFields,
  requestFileView,
  RequestFileView,
} from '../holder/request-record.views.js';
import { MessageBody } from '../holder/service-request.bodies.js';
import { ServiceRequestPresenter } from '../holder/service-request.presenter.js';
import { messageView, RequestMessageView, ServiceRequestView } from '../holder/service-request.views.js';
import { AllowedTo, client } from '../http/access.js';
import { Caller, CurrentSession } from '../http/caller.js';
import { readFileUpload } from '../http/file-upload.js';
import { Idempotency, RequiredIdempotency, type IdempotentCall } from '../http/idempotency.js';
import { Language } from '../http/language.js';

/** What an agency does with the requests that were routed to it, from its own system. */
@ApiTags('partner')
@Controller('partner/requests/:id')
@AllowedTo('agency_staff', client('requests:write'))
@Idempotency('required')
@ApiHeader({ name: 'Idempotency-Key', required: true })
export class PartnerRequestActionsController {
  constructor(
    private readonly actOnRequest: ActOnRequest,
    private readonly writeMessage: WriteMessage,
    private readonly addFile: AddRequestFile,
    private readonly presenter: ServiceRequestPresenter,
  ) {}

  @Post('accept')
  @HttpCode(200)
  @ApiOperation({ summary: 'Accept a case, or confirm a booking', operationId: 'acceptPartnerRequest' })
  @ApiOkResponse({ type: ServiceRequestView })
  accept(@Caller() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Language() locale: Locale) {
    return this.take(actor, id, { action: 'accept' }, locale);
  }

  @Post('start')
  @HttpCode(200)
  @ApiOperation({ summary: 'Start work on a case', operationId: 'startPartnerRequest' })
  @ApiOkResponse({ type: ServiceRequestView })
  start(@Caller() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Language() locale: Locale) {
    return this.take(actor, id, { action: 'start' }, locale);
  }

  @Post('request_information')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ask the holder for something', operationId: 'requestPartnerInformation' })
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
  @ApiOperation({ summary: 'The booked person is here', operationId: 'checkInPartnerRequest' })
  @ApiOkResponse({ type: ServiceRequestView })
  checkIn(@Caller() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Language() locale: Locale) {
    return this.take(actor, id, { action: 'check_in' }, locale);
  }

  @Post('fulfil')
  @HttpCode(200)
  @ApiOperation({ summary: 'The service was given', operationId: 'fulfilPartnerRequest' })
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
  @ApiOperation({ summary: 'Decline a request, with a reason', operationId: 'declinePartnerRequest' })
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
  @ApiOperation({ summary: 'The booked person did not come', operationId: 'markPartnerNoShow' })
  @ApiOkResponse({ type: ServiceRequestView })
  noShow(@Caller() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Language() locale: Locale) {
    return this.take(actor, id, { action: 'no_show' }, locale);
  }

  @Post('messages')
  @ApiOperation({ summary: 'Write to the holder', operationId: 'writePartnerRequestMessage' })
  @ApiCreatedResponse({ type: RequestMessageView })
  async write(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MessageBody,
  ): Promise<RequestMessageView> {
    return messageView(await this.writeMessage.run(session, id, body));
  }

  @Post('files')
  // A form is not kept to be compared with: the same file of the same side is taken once whatever the key.
  @Idempotency('own_statement')
  @ApiOperation({
    summary: 'Hand a file to the holder, or a document of the outcome',
    operationId: 'addPartnerRequestFile',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(REQUEST_FILE_FORM)
  @ApiCreatedResponse({ type: RequestFileView })
  async add(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @RequiredIdempotency() _: IdempotentCall,
    @Req() request: FastifyRequest,
  ): Promise<RequestFileView> {
    return requestFileView(
      await this.addFile.run(session, id, await readFileUpload(request, RequestFileFields)),
    );
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
