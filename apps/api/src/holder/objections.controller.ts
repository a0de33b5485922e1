import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListObjections } from '#features/accreditation/list-objections.js';
import { ObjectToApplication } from '#features/accreditation/object-to-application.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import {
  ObjectionBody,
  objectionReceiptView,
  ObjectionReceiptView,
  objectionsView,
  ObjectionsView,
} from './objection.views.js';

/** Objections to public notices, as anybody may send them and as those whom they concern read them. */
@ApiTags('accreditation')
@Controller('accreditation-applications/:id/objections')
@AllowedTo('signed_in')
export class ObjectionsController {
  constructor(
    private readonly objectToApplication: ObjectToApplication,
    private readonly listObjections: ListObjections,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Object to an application on public notice; the list of notices has its id',
    operationId: 'objectToApplication',
  })
  @ApiCreatedResponse({ type: ObjectionReceiptView })
  async object(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ObjectionBody,
  ): Promise<ObjectionReceiptView> {
    return objectionReceiptView(await this.objectToApplication.run(session, id, reason));
  }

  @Get()
  @ApiOperation({
    summary: 'Objections to an application: in full for those who decide, their outcome for the applicant',
    operationId: 'listObjections',
  })
  @ApiOkResponse({ type: ObjectionsView })
  async list(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ObjectionsView> {
    return objectionsView(await this.listObjections.run(session, id));
  }
}
