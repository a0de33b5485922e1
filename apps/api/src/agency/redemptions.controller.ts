import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { RedeemPass } from '#features/requests/redeem-pass.js';
import { ServiceRequestPresenter } from '../holder/service-request.presenter.js';
import { ServiceRequestView } from '../holder/service-request.views.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { CodeField, IntegerField, RecordField, TextField, UuidField } from '../http/fields.js';
import { Idempotency, RequiredIdempotency, type IdempotentCall } from '../http/idempotency.js';
import { Language } from '../http/language.js';

class RedemptionBody {
  @TextField({ max: 40, optional: true, description: 'as it is read off the card; or `verificationId`' })
  cardNumber?: string;

  @UuidField({
    optional: true,
    description: 'the agency’s own verification of the card, of the last minutes',
  })
  verificationId?: string;

  @CodeField({ example: 'TRA-AIRPORT' })
  service!: string;

  @IntegerField({ min: 0, max: 20, optional: true })
  companions?: number;

  @TextField({ max: 100, optional: true, description: 'where it is used, for passes that count by place' })
  place?: string;

  @RecordField({ maxProperties: 50, optional: true, description: "by the service's form, its `details`" })
  details?: Record<string, unknown>;
}

/** The counter: a pass is used on the spot. */
@ApiTags('agency')
@Controller('redemptions')
@AllowedTo('agency_staff')
export class RedemptionsController {
  constructor(
    private readonly redeemPass: RedeemPass,
    private readonly presenter: ServiceRequestPresenter,
  ) {}

  @Post()
  @Idempotency('own_statement')
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiOperation({ summary: 'Redeem one use of a pass', operationId: 'redeemPass' })
  @ApiCreatedResponse({ type: ServiceRequestView })
  async redeem(
    @CurrentSession() session: SignedIn,
    @Body() body: RedemptionBody,
    @RequiredIdempotency() call: IdempotentCall,
    @Language() locale: Locale,
  ): Promise<ServiceRequestView> {
    const { companions = 0, place = null, details = {} } = body;
    const fields = { ...body, companions, place, details };
    return this.presenter.view(await this.redeemPass.run(session, fields, call), locale);
  }
}
