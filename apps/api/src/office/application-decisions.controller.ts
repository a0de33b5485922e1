import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import { AccreditApplication } from '#features/accreditation/accredit-application.js';
import { AssignApplication } from '#features/accreditation/assign-application.js';
import { ClaimApplication } from '#features/accreditation/claim-application.js';
import { GetApplication } from '#features/accreditation/get-application.js';
import { PublishApplication } from '#features/accreditation/publish-application.js';
import { RecommendApplication } from '#features/accreditation/recommend-application.js';
import { RejectApplication } from '#features/accreditation/reject-application.js';
import { ReturnApplication } from '#features/accreditation/return-application.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { applicationView, ApplicationView } from '../holder/application.views.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { IfMatch } from '../http/version.js';
import { WithoutBody } from '../http/without-input.js';
import { RecommendationBody, RejectionBody, ReturnBody } from './application.bodies.js';

/** What the accreditation office does with an application. */
@ApiTags('accreditation')
@Controller('accreditation-applications/:id')
@AllowedTo('approver')
export class ApplicationDecisionsController {
  constructor(
    private readonly claimApplication: ClaimApplication,
    private readonly assignApplication: AssignApplication,
    private readonly returnApplication: ReturnApplication,
    private readonly recommendApplication: RecommendApplication,
    private readonly publishApplication: PublishApplication,
    private readonly accreditApplication: AccreditApplication,
    private readonly rejectApplication: RejectApplication,
    private readonly getApplication: GetApplication,
  ) {}

  @Post('claim')
  @HttpCode(200)
  @WithoutBody()
  @AllowedTo('reviewer')
  @ApiOperation({ summary: 'Take an application on for review', operationId: 'claimApplication' })
  @ApiOkResponse({ type: ApplicationView })
  async claim(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<ApplicationView> {
    await this.claimApplication.run(session, id, version);
    return this.view(session, id, locale);
  }

  @Post('assign')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({ summary: 'Draw the reviewer of an application by lot', operationId: 'assignApplication' })
  @ApiOkResponse({ type: ApplicationView })
  async assign(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<ApplicationView> {
    await this.assignApplication.run(session, id, version);
    return this.view(session, id, locale);
  }

  @Post('return')
  @HttpCode(200)
  @AllowedTo('reviewer', 'approver')
  @ApiOperation({ summary: 'Send an application back to be mended', operationId: 'returnApplication' })
  @ApiOkResponse({ type: ApplicationView })
  async return(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReturnBody,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<ApplicationView> {
    await this.returnApplication.run(session, id, reason, version);
    return this.view(session, id, locale);
  }

  @Post('recommend')
  @HttpCode(200)
  @AllowedTo('reviewer')
  @ApiOperation({ summary: 'Recommend a tier, or a rejection', operationId: 'recommendApplication' })
  @ApiOkResponse({ type: ApplicationView })
  async recommend(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecommendationBody,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<ApplicationView> {
    await this.recommendApplication.run(session, id, { ...body, version });
    return this.view(session, id, locale);
  }

  @Post('publish')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({ summary: 'Put an application on public notice', operationId: 'publishApplication' })
  @ApiOkResponse({ type: ApplicationView })
  async publish(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<ApplicationView> {
    await this.publishApplication.run(session, id, version);
    return this.view(session, id, locale);
  }

  @Post('accredit')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({
    summary: 'Grant the tier and issue the card, once the notice is over',
    operationId: 'accreditApplication',
  })
  @ApiOkResponse({ type: ApplicationView })
  async accredit(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<ApplicationView> {
    await this.accreditApplication.run(session, id, version);
    return this.view(session, id, locale);
  }

  @Post('reject')
  @HttpCode(200)
  @ApiOperation({ summary: 'Refuse an application', operationId: 'rejectApplication' })
  @ApiOkResponse({ type: ApplicationView })
  async reject(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RejectionBody,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<ApplicationView> {
    await this.rejectApplication.run(session, id, { ...body, version });
    return this.view(session, id, locale);
  }

  private async view(session: SignedIn, id: string, locale: Locale): Promise<ApplicationView> {
    return applicationView(await this.getApplication.run(session, id), locale);
  }
}
