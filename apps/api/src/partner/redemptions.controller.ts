import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OFFLINE_OUTCOMES } from '#domain/cards/offline-use.js';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { PortalError } from '#features/errors/portal-error.js';
import { RedeemPass } from '#features/requests/redeem-pass.js';
import { RedeemPresentation, type PresentedOutcome } from '#features/requests/redeem-presentation.js';
import { RedeemSandboxCard } from '#features/sandbox/redeem-sandbox-card.js';
import { ServiceRequestPresenter } from '../holder/service-request.presenter.js';
import { ServiceRequestView } from '../holder/service-request.views.js';
import { AllowedTo, client } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import {
  ChoiceField,
  CodeField,
  InstantField,
  IntegerField,
  NestedField,
  NestedListField,
  RecordField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { Idempotency, RequiredIdempotency, type IdempotentCall } from '../http/idempotency.js';
import { Language } from '../http/language.js';

class PartnerRedemptionBody {
  @TextField({ max: 4000, optional: true, description: 'what the QR code says; or `verificationId`' })
  presentation?: string;

  @UuidField({ optional: true, description: 'the agency’s own verification of the last ten minutes' })
  verificationId?: string;

  @CodeField({ example: 'TRA-AIRPORT' })
  service!: string;

  @IntegerField({ min: 0, max: 20, optional: true })
  companions?: number;

  @TextField({ max: 100, optional: true, description: 'where it is used, for passes that count by place' })
  place?: string;

  @RecordField({ maxProperties: 50, optional: true, description: "by the service's form, its `details`" })
  details?: Record<string, unknown>;

  @InstantField({
    optional: true,
    description: 'of a use that was granted without a network: when; within three days, with `presentation`',
  })
  redeemedAt?: string;
}

class OutcomeReasonView {
  @CodeField()
  code!: string;

  @TextField({ max: 1000 })
  message!: string;
}

class PartnerRedemptionView {
  @ChoiceField(OFFLINE_OUTCOMES, {
    enumName: 'RedemptionOutcome',
    description: 'always accepted of a use that is granted now; what is refused then is a problem document',
  })
  outcome!: string;

  @NestedField(() => ServiceRequestView, {
    nullable: true,
    description: 'the use, of an accepted one; null in the sandbox',
  })
  request!: ServiceRequestView | null;

  @NestedListField(() => OutcomeReasonView, { description: 'why it is not accepted' })
  reasons!: OutcomeReasonView[];
}

/** A pass is used: now, or before, where there was no network. */
@ApiTags('partner')
@Controller('partner/redemptions')
@AllowedTo('agency_staff', client('entitlements:redeem'))
export class PartnerRedemptionsController {
  constructor(
    private readonly redeemPass: RedeemPass,
    private readonly redeemPresentation: RedeemPresentation,
    private readonly redeemSandboxCard: RedeemSandboxCard,
    private readonly presenter: ServiceRequestPresenter,
  ) {}

  @Post()
  @Idempotency('required')
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiOperation({
    summary: 'Redeem one use of a pass, or hand in one that was granted without a network',
    operationId: 'redeemPartnerPass',
  })
  @ApiCreatedResponse({ type: PartnerRedemptionView, description: 'one use was redeemed' })
  @ApiOkResponse({ type: PartnerRedemptionView, description: 'handed in later, and refused or a duplicate' })
  async redeem(
    @CurrentSession() session: SignedIn,
    @Body() body: PartnerRedemptionBody,
    @RequiredIdempotency() call: IdempotentCall,
    @Language() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerRedemptionView> {
    const { outcome, request, reasons } = await this.take(session, body, call);
    void reply.status(outcome === 'accepted' ? 201 : 200);
    return {
      outcome,
      request: request && (await this.presenter.view(request, locale)),
      reasons: reasons.map(({ code, message }) => ({ code, message: message[locale] })),
    };
  }

  private async take(
    session: SignedIn,
    body: PartnerRedemptionBody,
    call: IdempotentCall,
  ): Promise<PresentedOutcome> {
    const { presentation, verificationId, redeemedAt, service } = body;
    const { companions = 0, place = null, details = {} } = body;
    const fields = { service, companions, place, details };
    if ((presentation === undefined) === (verificationId === undefined))
      throw new PortalError('redemption.presented_once');
    const at = redeemedAt === undefined ? null : new Date(redeemedAt);
    const shown = { presentation: presentation ?? null, verificationId: verificationId ?? null };
    const madeUp = await this.redeemSandboxCard.run(session, { ...shown, service, redeemedAt: at });
    if (madeUp !== null) return { ...madeUp, request: null };
    if (presentation !== undefined) {
      return this.redeemPresentation.run(session, { ...fields, presentation, redeemedAt: at }, call);
    }
    if (redeemedAt !== undefined) throw new PortalError('redemption.presentation_needed');
    const looked = { ...fields, ...(verificationId !== undefined && { verificationId }) };
    const request = await this.redeemPass.run(session, looked, call);
    return { outcome: 'accepted', request, reasons: [] };
  }
}
