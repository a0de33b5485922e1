import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { HandInLook } from '#features/cards/presentations/hand-in-look.js';
import {
  VerifyCard,
  type CardVerification,
  type ReadOff,
} from '#features/cards/presentations/verify-card.js';
import { VerifySandboxCard } from '#features/sandbox/verify-sandbox-card.js';
import { PortalError } from '#features/errors/portal-error.js';
import { AllowedTo, client } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { InstantField, TextField } from '../http/fields.js';
import { RequiredIdempotency, type IdempotentCall } from '../http/idempotency.js';
import { Language } from '../http/language.js';
import { VerificationView, verificationView } from './verification.views.js';

class VerificationBody {
  @TextField({ max: 4000, optional: true, description: 'what the QR code says; or `cardNumber`' })
  presentation?: string;

  @TextField({ max: 40, optional: true, description: 'as it is read off the card' })
  cardNumber?: string;

  @InstantField({
    optional: true,
    description: 'of a look without a network: when; within three days, with `presentation`',
  })
  readAt?: string;
}

/** The counter: is this card good, and for what. */
@ApiTags('partner')
@Controller('partner/verifications')
@AllowedTo('agency_staff', client('cards:verify'))
export class VerificationsController {
  constructor(
    private readonly verifyCard: VerifyCard,
    private readonly verifySandboxCard: VerifySandboxCard,
    private readonly handInLook: HandInLook,
  ) {}

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
    const shown = shownOf(body);
    const madeUp = await this.verifySandboxCard.run(session, shown);
    return verificationView(madeUp ?? (await this.look(session, shown, body.readAt)), locale);
  }

  private look(session: SignedIn, shown: ReadOff, readAt: string | undefined): Promise<CardVerification> {
    if (readAt === undefined) return this.verifyCard.run(session, shown);
    if (!('presentation' in shown)) throw new PortalError('verification.code_needed');
    return this.handInLook.run(session, { presentation: shown.presentation, readAt: new Date(readAt) });
  }
}

function shownOf({ presentation, cardNumber }: VerificationBody): ReadOff {
  if (presentation !== undefined && cardNumber === undefined) return { presentation };
  if (cardNumber !== undefined && presentation === undefined) return { cardNumber };
  throw new PortalError('verification.card_once');
}
