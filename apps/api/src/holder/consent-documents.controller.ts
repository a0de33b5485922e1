import { Controller, Get, Param, ParseUUIDPipe, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '#features/accounts/find-session.js';
import { OpenConsentDocument } from '#features/family/open-consent-document.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { AnswersFile, fileAnswer } from '../http/file-answer.js';

/** The signed form behind a consent: for the holder, the person and the service office. */
@ApiTags('family')
@Controller('dependants')
@AllowedTo('signed_in')
export class ConsentDocumentsController {
  constructor(private readonly openConsentDocument: OpenConsentDocument) {}

  @Get(':id/consent-document')
  @AnswersFile()
  @ApiOperation({
    summary: 'The form that a dependant signed; each opening is recorded',
    operationId: 'openConsentDocument',
  })
  async open(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    const { content, ...file } = await this.openConsentDocument.run(session, id);
    return fileAnswer(file, content);
  }
}
