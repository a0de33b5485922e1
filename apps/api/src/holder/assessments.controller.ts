import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { Actor } from '#database/actor.js';
import { PlanAssessment } from '#features/accreditation/plan-assessment.js';
import { AllowedTo } from '../http/access.js';
import { Caller } from '../http/caller.js';
import { Idempotency } from '../http/idempotency.js';
import { Language } from '../http/language.js';
import { assessmentView, AssessmentView } from './application-assessment.views.js';
import { PlanBody } from './application.bodies.js';

/** Assessments of what nobody has applied for yet, for everybody who wonders: of whoever is signed in they know the programmes. */
@ApiTags('accreditation')
@Controller('assessments')
@AllowedTo('public')
export class AssessmentsController {
  constructor(private readonly planAssessment: PlanAssessment) {}

  @Post()
  @HttpCode(200)
  // Nothing is changed and nothing kept.
  @Idempotency('none')
  @ApiOperation({
    summary: 'Try which tier claims would lead to, with every document handed in',
    operationId: 'planAssessment',
  })
  @ApiOkResponse({ type: AssessmentView })
  async plan(
    @Caller() actor: Actor,
    @Body() body: PlanBody,
    @Language() locale: Locale,
  ): Promise<AssessmentView> {
    return assessmentView(await this.planAssessment.run(actor, body), locale);
  }
}
