import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { WEBHOOK_SUBJECTS, WEBHOOK_TYPE_CODES, WEBHOOK_TYPES } from '#domain/webhooks/webhook-types.js';
import type { Locale } from '#domain/shared/localized.js';
import { AllowedTo, client } from '../http/access.js';
import { ChoiceField, NestedListField, TextField } from '../http/fields.js';
import { Language } from '../http/language.js';

class WebhookTypeView {
  @TextField({ max: 100 })
  type!: string;

  @ChoiceField(WEBHOOK_SUBJECTS, { enumName: 'WebhookSubject', description: 'what `data.id` names' })
  subject!: string;

  @TextField({ max: 200 })
  meaning!: string;
}

class WebhookTypesView {
  @NestedListField(() => WebhookTypeView)
  items!: WebhookTypeView[];
}

/** What an agency's own system can be told. */
@ApiTags('partner')
@Controller('partner/webhook-types')
@AllowedTo('agency_staff', 'administrator', client('webhooks:manage'))
export class WebhookTypesController {
  @Get()
  @ApiOperation({
    summary: 'Types of events that an endpoint can be told of',
    operationId: 'listWebhookTypes',
  })
  @ApiOkResponse({ type: WebhookTypesView })
  list(@Language() locale: Locale): WebhookTypesView {
    return {
      items: WEBHOOK_TYPE_CODES.map((type) => ({
        ...{ type, subject: WEBHOOK_TYPES[type].subject, meaning: WEBHOOK_TYPES[type].meaning[locale] },
      })),
    };
  }
}
