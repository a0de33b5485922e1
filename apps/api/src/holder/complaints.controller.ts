import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ActOnComplaint } from '#features/requests/complaints/act-on-complaint.js';
import { FileComplaint, type ComplaintSubject } from '#features/requests/complaints/file-complaint.js';
import { GetComplaint } from '#features/requests/complaints/get-complaint.js';
import { ListComplaints } from '#features/requests/complaints/list-complaints.js';
import { PortalError } from '#features/errors/portal-error.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { cursorOf, pageOf } from '../http/paging.js';
import { WithoutBody } from '../http/without-input.js';
import {
  ComplainBody,
  ComplaintBody,
  ComplaintPresenter,
  ComplaintsQuery,
  ComplaintsView,
  ComplaintView,
} from './complaint.views.js';

/** Complaints 投诉: filed by anybody about what is his or her own, read by those who deal with them. */
@ApiTags('complaints')
@Controller()
@AllowedTo('signed_in')
export class ComplaintsController {
  constructor(
    private readonly fileComplaint: FileComplaint,
    private readonly listComplaints: ListComplaints,
    private readonly getComplaint: GetComplaint,
    private readonly actOnComplaint: ActOnComplaint,
    private readonly presenter: ComplaintPresenter,
  ) {}

  @Post('service-requests/:id/complain')
  @ApiOperation({ summary: 'Complain about a request', operationId: 'complainAboutServiceRequest' })
  @ApiCreatedResponse({ type: ComplaintView })
  async complain(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) requestId: string,
    @Body() { text }: ComplainBody,
    @Language() locale: Locale,
  ): Promise<ComplaintView> {
    return this.presenter.view(await this.fileComplaint.run(session, { requestId }, text), locale);
  }

  @Post('complaints')
  @ApiOperation({
    summary: 'Complain about an agency, or a look at my data or card',
    operationId: 'fileComplaint',
  })
  @ApiCreatedResponse({ type: ComplaintView })
  async file(
    @CurrentSession() session: SignedIn,
    @Body() body: ComplaintBody,
    @Language() locale: Locale,
  ): Promise<ComplaintView> {
    return this.presenter.view(await this.fileComplaint.run(session, subjectOf(body), body.text), locale);
  }

  @Get('complaints')
  @ApiOperation({
    summary: 'My complaints, those an agency was asked about, or all for the service office',
    operationId: 'listComplaints',
  })
  @ApiOkResponse({ type: ComplaintsView })
  async list(
    @CurrentSession() session: SignedIn,
    @Query() query: ComplaintsQuery,
    @Language() locale: Locale,
  ): Promise<ComplaintsView> {
    const { items, next } = await this.listComplaints.run(session, query, pageOf(query));
    const views = await Promise.all(items.map((details) => this.presenter.view(details, locale)));
    return { items: views, nextCursor: cursorOf(next) };
  }

  @Get('complaints/:id')
  @ApiOperation({ summary: 'One complaint', operationId: 'getComplaint' })
  @ApiOkResponse({ type: ComplaintView })
  async get(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<ComplaintView> {
    return this.presenter.view(await this.getComplaint.run(session, id), locale);
  }

  @Post('complaints/:id/withdraw')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({ summary: 'Take a complaint back', operationId: 'withdrawComplaint' })
  @ApiOkResponse({ type: ComplaintView })
  async withdraw(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<ComplaintView> {
    return this.presenter.view(await this.actOnComplaint.run(session, id, { action: 'withdraw' }), locale);
  }
}

/** @throws PortalError `complaint.subject_unclear` unless it is about exactly one thing */
function subjectOf({ agencyId, happenedOn, revealId, verificationId }: ComplaintBody): ComplaintSubject {
  const given = [agencyId, revealId, verificationId].filter((id) => id !== undefined).length;
  if (given === 1 && (agencyId === undefined) === (happenedOn === undefined)) {
    if (agencyId !== undefined && happenedOn !== undefined) return { agencyId, happenedOn };
    if (revealId !== undefined) return { revealId };
    if (verificationId !== undefined) return { verificationId };
  }
  throw new PortalError('complaint.subject_unclear');
}
