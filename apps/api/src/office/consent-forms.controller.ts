import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { consentFormLifecycle, type ConsentFormState } from '#domain/family/form-lifecycle.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { CheckConsentForm } from '#features/family/check-consent-form.js';
import { ListConsentForms } from '#features/family/list-consent-forms.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { ChoiceField, TextField } from '../http/fields.js';
import { cursorOf, PageQuery, pageOf } from '../http/paging.js';
import { WithoutBody } from '../http/without-input.js';
import { consentFormView, ConsentFormsView, ConsentFormView } from './consent-form.views.js';

class ConsentFormRejectionBody {
  @TextField({ min: 4, max: 1000, description: 'why; the holder reads it' })
  reason!: string;
}

class ConsentFormsQuery extends PageQuery {
  @ChoiceField(consentFormLifecycle.states, {
    enumName: 'ConsentFormState',
    optional: true,
    description: 'with `unchecked` only those whose consent stands',
  })
  state?: ConsentFormState;
}

/** Forms on which people of a family signed their consent, for the service office to look at. */
@ApiTags('office')
@Controller('consent-forms')
@AllowedTo('service_manager')
export class ConsentFormsController {
  constructor(
    private readonly listConsentForms: ListConsentForms,
    private readonly checkConsentForm: CheckConsentForm,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Signed consent forms, the newest first', operationId: 'listConsentForms' })
  @ApiOkResponse({ type: ConsentFormsView })
  async list(
    @CurrentSession() session: SignedIn,
    @Query() query: ConsentFormsQuery,
  ): Promise<ConsentFormsView> {
    const { items, next } = await this.listConsentForms.run(session, query, pageOf(query));
    return { items: items.map(consentFormView), nextCursor: cursorOf(next) };
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({ summary: 'Confirm a form that was looked at', operationId: 'confirmConsentForm' })
  @ApiOkResponse({ type: ConsentFormView })
  async confirm(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ConsentFormView> {
    return consentFormView(await this.checkConsentForm.run(session, id, { action: 'confirm', reason: null }));
  }

  @Post(':id/reject')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Reject a form; the consent ends, and what can still be cancelled is cancelled',
    operationId: 'rejectConsentForm',
  })
  @ApiOkResponse({ type: ConsentFormView })
  async reject(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ConsentFormRejectionBody,
  ): Promise<ConsentFormView> {
    return consentFormView(await this.checkConsentForm.run(session, id, { action: 'reject', reason }));
  }
}
