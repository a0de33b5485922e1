import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Req,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Locale } from '#domain/shared/localized.js';
import { AddEvidence } from '#features/accreditation/add-evidence.js';
import { AppealRejection } from '#features/accreditation/appeal-rejection.js';
import { ChangeApplication } from '#features/accreditation/change-application.js';
import { DraftApplication } from '#features/accreditation/draft-application.js';
import { GetApplication } from '#features/accreditation/get-application.js';
import { GetAssessment } from '#features/accreditation/get-assessment.js';
import { GetChanges } from '#features/accreditation/get-changes.js';
import { ListApplications } from '#features/accreditation/list-applications.js';
import { ListHistory } from '#features/accreditation/list-history.js';
import { OpenEvidence } from '#features/accreditation/open-evidence.js';
import { RemoveEvidence } from '#features/accreditation/remove-evidence.js';
import { ResubmitApplication } from '#features/accreditation/resubmit-application.js';
import { SubmitApplication } from '#features/accreditation/submit-application.js';
import { WithdrawApplication } from '#features/accreditation/withdraw-application.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { AnswersFile, fileAnswer } from '../http/file-answer.js';
import { readFileUpload } from '../http/file-upload.js';
import { Idempotency } from '../http/idempotency.js';
import { Language } from '../http/language.js';
import { OptionalBody } from '../http/optional-body.js';
import { cursorOf, pageOf } from '../http/paging.js';
import { IfMatch } from '../http/version.js';
import { WithoutBody } from '../http/without-input.js';
import { assessmentView, AssessmentView } from './application-assessment.views.js';
import { changesView, ChangesView } from './application-changes.views.js';
import { historyView, HistoryView } from './application-history.views.js';
import {
  AppealBody,
  ApplicationBody,
  ApplicationChangeBody,
  EvidenceFields,
  SubmissionBody,
} from './application.bodies.js';
import { ApplicationsQuery } from './application.queries.js';
import {
  applicationSummaryView,
  ApplicationsView,
  applicationView,
  ApplicationView,
  evidenceView,
  EvidenceView,
} from './application.views.js';

const EVIDENCE_FORM = {
  schema: {
    type: 'object',
    required: ['file', 'claimId', 'kind'],
    properties: {
      file: { type: 'string', format: 'binary', description: 'PDF, JPEG or PNG by its bytes, 10 MB at most' },
      claimId: { type: 'string', format: 'uuid' },
      kind: { type: 'string', description: "code of a document among the criterion's `evidence`" },
    },
  },
};

/** Applications as their applicants write them, and as everybody who may see them reads them. */
@ApiTags('accreditation')
@Controller('accreditation-applications')
@AllowedTo('signed_in')
export class ApplicationsController {
  constructor(
    private readonly draftApplication: DraftApplication,
    private readonly listApplications: ListApplications,
    private readonly getApplication: GetApplication,
    private readonly changeApplication: ChangeApplication,
    private readonly submitApplication: SubmitApplication,
    private readonly resubmitApplication: ResubmitApplication,
    private readonly withdrawApplication: WithdrawApplication,
    private readonly appealRejection: AppealRejection,
    private readonly getChanges: GetChanges,
    private readonly getAssessment: GetAssessment,
    private readonly listHistory: ListHistory,
    private readonly addEvidence: AddEvidence,
    private readonly openEvidence: OpenEvidence,
    private readonly removeEvidence: RemoveEvidence,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Begin an application', operationId: 'createApplication' })
  @ApiCreatedResponse({ type: ApplicationView })
  async create(
    @CurrentSession() session: SignedIn,
    @Body() body: ApplicationBody,
    @Language() locale: Locale,
  ): Promise<ApplicationView> {
    return this.get(session, await this.draftApplication.run(session, body), locale);
  }

  @Get()
  @ApiOperation({ summary: "The office's queue, or my own applications", operationId: 'listApplications' })
  @ApiOkResponse({ type: ApplicationsView })
  async list(
    @CurrentSession() session: SignedIn,
    @Query() query: ApplicationsQuery,
  ): Promise<ApplicationsView> {
    const { items, next } = await this.listApplications.run(session, query, pageOf(query));
    return { items: items.map(applicationSummaryView), nextCursor: cursorOf(next) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'An application', operationId: 'getApplication' })
  @ApiOkResponse({ type: ApplicationView })
  async get(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<ApplicationView> {
    return applicationView(await this.getApplication.run(session, id), locale);
  }

  @Patch(':id')
  @ApiOperation({
    summary: 'Change an application that is not submitted or was sent back',
    operationId: 'changeApplication',
  })
  @ApiOkResponse({ type: ApplicationView })
  async change(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ApplicationChangeBody,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<ApplicationView> {
    await this.changeApplication.run(session, id, { ...body, version });
    return this.get(session, id, locale);
  }

  @Post(':id/submit')
  @HttpCode(200)
  @ApiBody({ type: SubmissionBody, required: false })
  @ApiOperation({ summary: 'Hand an application in', operationId: 'submitApplication' })
  @ApiOkResponse({ type: ApplicationView })
  async submit(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @OptionalBody(SubmissionBody) { promises = [] }: SubmissionBody,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<ApplicationView> {
    await this.submitApplication.run(session, id, { promises, version });
    return this.get(session, id, locale);
  }

  @Post(':id/resubmit')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({
    summary: 'Hand an application in again that was sent back',
    operationId: 'resubmitApplication',
  })
  @ApiOkResponse({ type: ApplicationView })
  async resubmit(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<ApplicationView> {
    await this.resubmitApplication.run(session, id, version);
    return this.get(session, id, locale);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({ summary: 'Take an application back', operationId: 'withdrawApplication' })
  @ApiOkResponse({ type: ApplicationView })
  async withdraw(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<ApplicationView> {
    await this.withdrawApplication.run(session, id, version);
    return this.get(session, id, locale);
  }

  @Post(':id/appeal')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Appeal against a rejection, once; other people than before decide',
    operationId: 'appealRejection',
  })
  @ApiOkResponse({ type: ApplicationView })
  async appeal(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: AppealBody,
    @IfMatch() version: number | null,
    @Language() locale: Locale,
  ): Promise<ApplicationView> {
    await this.appealRejection.run(session, id, reason, version);
    return this.get(session, id, locale);
  }

  @Get(':id/changes')
  @ApiOperation({
    summary: 'What has changed between the last two submissions',
    operationId: 'getApplicationChanges',
  })
  @ApiOkResponse({ type: ChangesView })
  async changes(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<ChangesView> {
    return changesView(await this.getChanges.run(session, id), locale);
  }

  @Get(':id/assessment')
  @ApiOperation({ summary: 'The tier that the claims support, and why', operationId: 'getAssessment' })
  @ApiOkResponse({ type: AssessmentView })
  async assessment(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<AssessmentView> {
    return assessmentView(await this.getAssessment.run(session, id), locale);
  }

  @Get(':id/history')
  @ApiOperation({ summary: 'What happened to an application', operationId: 'listApplicationHistory' })
  @ApiOkResponse({ type: HistoryView })
  async history(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<HistoryView> {
    const { entries, policy } = await this.listHistory.run(session, id);
    return historyView(entries, policy, locale);
  }

  @Post(':id/evidence')
  // A form is not kept to be compared with: the same file for the same claim is taken once whatever the key.
  @Idempotency('own_statement')
  @ApiOperation({ summary: 'Hand in a file that supports a claim', operationId: 'addEvidence' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(EVIDENCE_FORM)
  @ApiCreatedResponse({ type: EvidenceView })
  async upload(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Language() locale: Locale,
  ): Promise<EvidenceView> {
    const { evidence, criterion } = await this.addEvidence.run(
      session,
      id,
      await readFileUpload(request, EvidenceFields),
    );
    return evidenceView(evidence, criterion, locale);
  }

  @Get(':id/evidence/:evidenceId')
  @AnswersFile()
  @ApiOperation({
    summary: 'A file of an application; each opening is recorded',
    operationId: 'openEvidence',
  })
  async download(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('evidenceId', ParseUUIDPipe) evidenceId: string,
  ): Promise<StreamableFile> {
    const { evidence, content } = await this.openEvidence.run(session, id, evidenceId);
    return fileAnswer(evidence, content);
  }

  @Delete(':id/evidence/:evidenceId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a file out of an application', operationId: 'removeEvidence' })
  @ApiNoContentResponse()
  async remove(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('evidenceId', ParseUUIDPipe) evidenceId: string,
  ): Promise<void> {
    await this.removeEvidence.run(session, id, evidenceId);
  }
}
