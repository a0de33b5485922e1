import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { VerifyCard, type Shown } from '#features/cards/presentations/verify-card.js';
import { PortalError } from '#features/errors/portal-error.js';
import { AllowedTo, client } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { TextField } from '../http/fields.js';
import { RequiredIdempotency, type IdempotentCall } from '../http/idempotency.js';
import { Language } from '../http/language.js';
import { VerificationView, verificationView } from './verification.views.js';

class VerificationBody {
  @TextField({ max: 4000, optional: true, description: 'what the QR code says; or `cardNumber`' })
  presentation?: string;

  @TextField({ max: 40, optional: true, description: 'as it is read off the card' })
  cardNumber?: string;
}

/** The counter: is this card good, and for what. */
@ApiTags('partner')
@Controller('partner/verifications')
@AllowedTo('agency_staff', client('cards:verify'))
export class VerificationsController {
  constructor(private readonly verifyCard: VerifyCard) {}

  @Post()
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiOperation({
    summary: 'Verify a card; a code is good for the first look alone, and the holder sees each look',
    operationId: 'verifyCard',
  })
  @ApiOkResponse({ type: VerificationView })
  async verify(
    @CurrentSession() session: SignedIn,
    @Body() body: VerificationBody,
    @RequiredIdempotency() _: IdempotentCall,
    @Language() locale: Locale,
  ): Promise<VerificationView> {
    return verificationView(await this.verifyCard.run(session, shownOf(body)), locale);
  }
}

function shownOf({ presentation, cardNumber }: VerificationBody): Shown {
  if (presentation !== undefined && cardNumber === undefined) return { presentation };
  if (cardNumber !== undefined && presentation === undefined) return { cardNumber };
  throw new PortalError('verification.card_once');
}
