import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Req, type StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '#features/accounts/find-session.js';
import { AddRequestFile } from '#features/requests/add-request-file.js';
import { OpenRequestFile } from '#features/requests/open-request-file.js';
import { WriteMessage } from '#features/requests/write-message.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { AnswersFile, fileAnswer } from '../http/file-answer.js';
import { readFileUpload } from '../http/file-upload.js';
import { Idempotency } from '../http/idempotency.js';
import {
  REQUEST_FILE_FORM,
  RequestFileFields,
  RequestFilesView,
  RequestFileView,
  requestFileView,
} from './request-record.views.js';
import { MessageBody } from './service-request.bodies.js';
import { messageView, RequestMessageView } from './service-request.views.js';

/** What holder and agency give each other about a request. */
@ApiTags('service requests')
@Controller('service-requests/:id')
@AllowedTo('signed_in')
export class RequestRecordsController {
  constructor(
    private readonly writeMessage: WriteMessage,
    private readonly addFile: AddRequestFile,
    private readonly openFile: OpenRequestFile,
  ) {}

  @Post('messages')
  @ApiOperation({ summary: 'Write to the other side', operationId: 'writeServiceRequestMessage' })
  @ApiCreatedResponse({ type: RequestMessageView })
  async write(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MessageBody,
  ): Promise<RequestMessageView> {
    return messageView(await this.writeMessage.run(session, id, body));
  }

  @Get('files')
  @ApiOperation({
    summary: 'Files that both sides gave each other, and documents of the outcome',
    operationId: 'listServiceRequestFiles',
  })
  @ApiOkResponse({ type: RequestFilesView })
  async list(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RequestFilesView> {
    return { items: (await this.openFile.list(session, id)).map(requestFileView) };
  }

  @Post('files')
  // A form is not kept to be compared with: the same file of the same side is taken once whatever the key.
  @Idempotency('own_statement')
  @ApiOperation({
    summary: 'Hand a file to the other side, or a document of the outcome to the holder',
    operationId: 'addServiceRequestFile',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(REQUEST_FILE_FORM)
  @ApiCreatedResponse({ type: RequestFileView })
  async add(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<RequestFileView> {
    return requestFileView(
      await this.addFile.run(session, id, await readFileUpload(request, RequestFileFields)),
    );
  }

  @Get('files/:fileId')
  @AnswersFile()
  @ApiOperation({
    summary: 'One of these files; each opening is recorded',
    operationId: 'openServiceRequestFile',
  })
  async open(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<StreamableFile> {
    const { file, content } = await this.openFile.run(session, id, fileId);
    return fileAnswer(file, content);
  }
}
