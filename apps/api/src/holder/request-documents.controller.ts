import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { AddRequestDocument } from '#features/requests/add-request-document.js';
import { HandInDocument } from '#features/requests/hand-in-document.js';
import { OpenRequestDocument } from '#features/requests/open-request-document.js';
import { TakeBackDocument } from '#features/requests/take-back-document.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { AnswersFile, fileAnswer } from '../http/file-answer.js';
import { readFileUpload } from '../http/file-upload.js';
import { Idempotency } from '../http/idempotency.js';
import { Language } from '../http/language.js';
import {
  DocumentFields,
  LaterDocumentFields,
  requestDocumentView,
  RequestDocumentView,
} from './request-document.views.js';

const FILE = {
  type: 'string',
  format: 'binary',
  description: 'PDF, JPEG or PNG by its bytes, 10 MB at most',
} as const;
const KIND = { type: 'string', description: "code of a document among the service's `documents`" } as const;

const FORM = {
  schema: {
    type: 'object',
    required: ['file', 'service', 'kind'],
    properties: { file: FILE, service: { type: 'string' }, kind: KIND },
  },
};
const LATER_FORM = {
  schema: { type: 'object', required: ['file', 'kind'], properties: { file: FILE, kind: KIND } },
};

/** The files that go with requests: handed in before a request is submitted, or while it is under way. */
@ApiTags('service requests')
@Controller()
@AllowedTo('signed_in')
export class RequestDocumentsController {
  constructor(
    private readonly handInDocument: HandInDocument,
    private readonly takeBackDocument: TakeBackDocument,
    private readonly addDocument: AddRequestDocument,
    private readonly openDocument: OpenRequestDocument,
  ) {}

  @Post('request-documents')
  // A form is not kept to be compared with: the same file for the same service is taken once whatever the key.
  @Idempotency('own_statement')
  @ApiOperation({
    summary: 'Hand in a file for a request; the request then names its id',
    operationId: 'handInRequestDocument',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM)
  @ApiCreatedResponse({ type: RequestDocumentView })
  async handIn(
    @CurrentSession() session: SignedIn,
    @Req() request: FastifyRequest,
    @Language() locale: Locale,
  ): Promise<RequestDocumentView> {
    const upload = await readFileUpload(request, DocumentFields);
    const { document, kinds } = await this.handInDocument.run(session, upload);
    return requestDocumentView(document, kinds, locale);
  }

  @Delete('request-documents/:id')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Take back a file that no request has taken',
    operationId: 'takeBackRequestDocument',
  })
  @ApiNoContentResponse()
  async takeBack(@CurrentSession() session: SignedIn, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.takeBackDocument.run(session, id);
  }

  @Post('service-requests/:id/documents')
  @Idempotency('own_statement')
  @ApiOperation({
    summary: 'Hand in a file for a request that is under way',
    operationId: 'addRequestDocument',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(LATER_FORM)
  @ApiCreatedResponse({ type: RequestDocumentView })
  async add(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Language() locale: Locale,
  ): Promise<RequestDocumentView> {
    const upload = await readFileUpload(request, LaterDocumentFields);
    const { document, kinds } = await this.addDocument.run(session, id, upload);
    return requestDocumentView(document, kinds, locale);
  }

  @Get('service-requests/:id/documents/:documentId')
  @AnswersFile()
  @ApiOperation({
    summary: 'A file of a request; each opening is recorded',
    operationId: 'openRequestDocument',
  })
  async open(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('documentId', ParseUUIDPipe) documentId: string,
  ): Promise<StreamableFile> {
    const { document, content } = await this.openDocument.run(session, id, documentId);
    return fileAnswer(document, content);
  }
}
