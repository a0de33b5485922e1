import { Controller, Get, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RequestState } from '#domain/requests/lifecycle.js';
import type { Locale } from '#domain/shared/localized.js';
import type { Actor } from '#database/actor.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GetRequestHistory } from '#features/requests/get-request-history.js';
import { GetRequest } from '#features/requests/get-request.js';
import { ListRequests } from '#features/requests/list-requests.js';
import { OpenRequestDocument } from '#features/requests/open-request-document.js';
import { OpenRequestFile } from '#features/requests/open-request-file.js';
import { RequestFilesView, requestFileView } from '../holder/request-record.views.js';
import { ServiceRequestPresenter } from '../holder/service-request.presenter.js';
import {
  historyItemView,
  messageView,
  REQUEST_STATES,
  RequestHistoryView,
  RequestMessagesView,
  ServiceRequestsView,
  ServiceRequestView,
} from '../holder/service-request.views.js';
import { AllowedTo, client } from '../http/access.js';
import { Caller, CurrentSession } from '../http/caller.js';
import { ChoiceField, CodeField, QueryFlag } from '../http/fields.js';
import { AnswersFile, fileAnswer } from '../http/file-answer.js';
import { Language } from '../http/language.js';
import { cursorOf, PageQuery, pageOf } from '../http/paging.js';

class PartnerRequestQuery extends PageQuery {
  @ChoiceField(REQUEST_STATES, { enumName: 'RequestState', optional: true })
  state?: RequestState;

  @CodeField({ optional: true })
  service?: string;

  @QueryFlag({ optional: true, description: 'those that the agency is late with' })
  late?: boolean;
}

/** The requests that were routed to the caller's agency, and what hangs on them. */
@ApiTags('partner')
@Controller('partner/requests')
@AllowedTo('agency_staff', client('requests:read'))
export class PartnerRequestsController {
  constructor(
    private readonly listRequests: ListRequests,
    private readonly getRequest: GetRequest,
    private readonly getHistory: GetRequestHistory,
    private readonly openFile: OpenRequestFile,
    private readonly openDocument: OpenRequestDocument,
    private readonly presenter: ServiceRequestPresenter,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Requests of the agency, newest first', operationId: 'listPartnerRequests' })
  @ApiOkResponse({ type: ServiceRequestsView })
  async list(
    @CurrentSession() { actor }: SignedIn,
    @Query() query: PartnerRequestQuery,
    @Language() locale: Locale,
  ): Promise<ServiceRequestsView> {
    // A member of an agency may be a holder too; what he or she has asked for elsewhere is not the agency's.
    const filter = { ...query, agencyId: actor.agencyId ?? undefined };
    const { items, next } = await this.listRequests.run(actor, filter, pageOf(query));
    const views = await Promise.all(items.map((details) => this.presenter.view(details, locale)));
    return { items: views, nextCursor: cursorOf(next) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One request', operationId: 'getPartnerRequest' })
  @ApiOkResponse({ type: ServiceRequestView })
  async get(
    @Caller() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<ServiceRequestView> {
    return this.presenter.view(await this.getRequest.run(actor, id), locale);
  }

  @Get(':id/history')
  @ApiOperation({
    summary: 'How a request came to be what it is, without what the office or another agency noted',
    operationId: 'getPartnerRequestHistory',
  })
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
  @ApiOperation({ summary: 'What was said about a request', operationId: 'listPartnerRequestMessages' })
  @ApiOkResponse({ type: RequestMessagesView })
  async messages(
    @Caller() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RequestMessagesView> {
    return { items: (await this.getHistory.messages(actor, id)).map(messageView) };
  }

  @Get(':id/files')
  @ApiOperation({
    summary: 'Files that both sides gave each other, and documents of the outcome',
    operationId: 'listPartnerRequestFiles',
  })
  @ApiOkResponse({ type: RequestFilesView })
  async files(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RequestFilesView> {
    return { items: (await this.openFile.list(session, id)).map(requestFileView) };
  }

  @Get(':id/files/:fileId')
  @AnswersFile()
  @ApiOperation({
    summary: 'One of these files; each opening is recorded',
    operationId: 'openPartnerRequestFile',
  })
  async file(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<StreamableFile> {
    const { file, content } = await this.openFile.run(session, id, fileId);
    return fileAnswer(file, content);
  }

  @Get(':id/documents/:documentId')
  @AnswersFile()
  @ApiOperation({
    summary: 'A document that the holder handed in; each opening is recorded',
    operationId: 'openPartnerRequestDocument',
  })
  async document(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('documentId', ParseUUIDPipe) documentId: string,
  ): Promise<StreamableFile> {
    const { document, content } = await this.openDocument.run(session, id, documentId);
    return fileAnswer(document, content);
  }
}
