import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import { FindDuplicates } from '#features/accreditation/find-duplicates.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { duplicatesView, DuplicatesView } from './duplicate.views.js';

/** Who else an applicant may be. */
@ApiTags('accreditation')
@Controller('accreditation-applications/:id/duplicates')
@AllowedTo('reviewer', 'approver')
export class DuplicatesController {
  constructor(private readonly findDuplicates: FindDuplicates) {}

  @Get()
  @ApiOperation({
    summary: 'Other people who may be the applicant, side by side',
    operationId: 'listDuplicates',
  })
  @ApiOkResponse({ type: DuplicatesView })
  async list(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<DuplicatesView> {
    return duplicatesView(await this.findDuplicates.run(session, id), locale);
  }
}
