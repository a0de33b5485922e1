import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import { DismissObjection } from '#features/accreditation/dismiss-objection.js';
import { GetApplication } from '#features/accreditation/get-application.js';
import { UpholdObjection } from '#features/accreditation/uphold-objection.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { applicationView, ApplicationView } from '../holder/application.views.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { IfMatch } from '../http/version.js';
import { ObjectionDecisionBody } from './application.bodies.js';

/** What an approver decides on an objection. If-Match is of the application. */
@ApiTags('accreditation')
@Controller('accreditation-applications/:id/objections/:objectionId')
@AllowedTo('approver')
export class ObjectionDecisionsController {
  constructor(
    private readonly upholdObjection: UpholdObjection,
    private readonly dismissObjection: DismissObjection,
    private readonly getApplication: GetApplication,
  ) {}

  @Post('uphold')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Find an objection right, which rejects the application',
    operationId: 'upholdObjection',
  })
  @ApiOkResponse({ type: ApplicationView })
  async uphold(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('objectionId', ParseUUIDPipe) objectionId: string,
    @Body() { reason }: ObjectionDecisionBody,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<ApplicationView> {
    await this.upholdObjection.run(session, id, objectionId, { reason, version });
    return applicationView(await this.getApplication.run(session, id), locale);
  }

  @Post('dismiss')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Find an objection unfounded; the notice goes on, longer by the working days that it stood still',
    operationId: 'dismissObjection',
  })
  @ApiOkResponse({ type: ApplicationView })
  async dismiss(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('objectionId', ParseUUIDPipe) objectionId: string,
    @Body() { reason }: ObjectionDecisionBody,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<ApplicationView> {
    await this.dismissObjection.run(session, id, objectionId, { reason, version });
    return applicationView(await this.getApplication.run(session, id), locale);
  }
}
