import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { CorrectQuota } from '#features/requests/correct-quota.js';
import { quotasView, QuotaBalancesView } from '../holder/quota.views.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { ChoiceField, CodeField, IntegerField, TextField, UuidField } from '../http/fields.js';
import { Language } from '../http/language.js';

class QuotaCorrectionBody {
  @UuidField({ description: 'a card of the holder' })
  cardId!: string;

  @CodeField()
  service!: string;

  @TextField({ max: 200, description: 'as the holder’s quotas give it' })
  periodKey!: string;

  @TextField({ max: 36, description: 'as the holder’s quotas give it' })
  beneficiaryKey!: string;

  @ChoiceField(['give_back', 'take'], {
    enumName: 'QuotaCorrectionKind',
    description: 'give uses back, or count uses that were made elsewhere',
  })
  kind!: 'give_back' | 'take';

  @IntegerField({ min: 1, max: 100 })
  times!: number;

  @TextField({ max: 1000, description: 'the holder reads it' })
  reason!: string;
}

@ApiTags('quotas')
@Controller('quota-corrections')
@AllowedTo('service_manager')
export class QuotaCorrectionsController {
  constructor(private readonly correctQuota: CorrectQuota) {}

  @Post()
  @ApiOperation({
    summary: 'Correct what a holder has used of a quota; answers all of the holder’s quotas',
    operationId: 'correctQuota',
  })
  @ApiCreatedResponse({ type: QuotaBalancesView })
  async correct(
    @CurrentSession() session: SignedIn,
    @Body() { kind, times, ...rest }: QuotaCorrectionBody,
    @Language() locale: Locale,
  ): Promise<QuotaBalancesView> {
    const amount = kind === 'take' ? times : -times;
    return quotasView(await this.correctQuota.run(session, { ...rest, amount }), locale);
  }
}
