import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ActOnComplaint } from '#features/requests/complaints/act-on-complaint.js';
import { AnswerRating } from '#features/requests/answer-rating.js';
import { ComplaintPresenter, ComplaintView } from '../holder/complaint.views.js';
import { ServiceRequestPresenter } from '../holder/service-request.presenter.js';
import { ServiceRequestView } from '../holder/service-request.views.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { TextField } from '../http/fields.js';
import { Language } from '../http/language.js';

class AnswerBody {
  @TextField({ max: 4000 })
  text!: string;
}

/** What an agency answers to those whom it served: to a complaint that it is asked about, and to a rating. */
@ApiTags('agency')
@Controller()
@AllowedTo('agency_staff')
export class AnswersController {
  constructor(
    private readonly actOnComplaint: ActOnComplaint,
    private readonly answerRating: AnswerRating,
    private readonly complaints: ComplaintPresenter,
    private readonly requests: ServiceRequestPresenter,
  ) {}

  @Post('complaints/:id/answer')
  @HttpCode(200)
  @ApiOperation({ summary: 'Answer a complaint about my agency', operationId: 'answerComplaint' })
  @ApiOkResponse({ type: ComplaintView })
  async complaint(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: AnswerBody,
    @Language() locale: Locale,
  ): Promise<ComplaintView> {
    return this.complaints.view(
      await this.actOnComplaint.run(session, id, { action: 'answer', text }),
      locale,
    );
  }

  @Post('service-requests/:id/answer_rating')
  @HttpCode(200)
  @ApiOperation({ summary: 'Answer a rating, once', operationId: 'answerRating' })
  @ApiOkResponse({ type: ServiceRequestView })
  async rating(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: AnswerBody,
    @Language() locale: Locale,
  ): Promise<ServiceRequestView> {
    return this.requests.view(await this.answerRating.run(session, id, text), locale);
  }
}
