import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ActOnComplaint, type ComplaintStep } from '#features/requests/complaints/act-on-complaint.js';
import { ComplaintPresenter, ComplaintView } from '../holder/complaint.views.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { TextField } from '../http/fields.js';
import { Language } from '../http/language.js';
import { WithoutBody } from '../http/without-input.js';

class ComplaintDecisionBody {
  @TextField({ min: 4, max: 4000, description: 'read by whoever complained and by the agency' })
  reason!: string;
}

/** The service office asks the agency and decides. */
@ApiTags('complaints')
@Controller('complaints/:id')
@AllowedTo('service_manager')
export class ComplaintDecisionsController {
  constructor(
    private readonly actOnComplaint: ActOnComplaint,
    private readonly presenter: ComplaintPresenter,
  ) {}

  @Post('forward')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({ summary: 'Ask the agency for its answer', operationId: 'forwardComplaint' })
  @ApiOkResponse({ type: ComplaintView })
  forward(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ) {
    return this.take(session, id, { action: 'forward' }, locale);
  }

  @Post('uphold')
  @HttpCode(200)
  @ApiOperation({ summary: 'Find that the complaint is right', operationId: 'upholdComplaint' })
  @ApiOkResponse({ type: ComplaintView })
  uphold(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ComplaintDecisionBody,
    @Language() locale: Locale,
  ) {
    return this.take(session, id, { action: 'uphold', reason }, locale);
  }

  @Post('dismiss')
  @HttpCode(200)
  @ApiOperation({ summary: 'Find that the complaint is not right', operationId: 'dismissComplaint' })
  @ApiOkResponse({ type: ComplaintView })
  dismiss(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ComplaintDecisionBody,
    @Language() locale: Locale,
  ) {
    return this.take(session, id, { action: 'dismiss', reason }, locale);
  }

  private async take(
    session: SignedIn,
    id: string,
    step: ComplaintStep,
    locale: Locale,
  ): Promise<ComplaintView> {
    return this.presenter.view(await this.actOnComplaint.run(session, id, step), locale);
  }
}
