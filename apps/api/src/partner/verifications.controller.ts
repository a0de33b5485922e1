import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { TIERS } from '#domain/catalogue/policy.js';
import { VERIFICATION_RESULTS } from '#domain/cards/verification.js';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { HandInLook } from '#features/cards/presentations/hand-in-look.js';
import { VERIFICATION_TEXTS } from '#features/cards/presentations/verification-texts.js';
import { VerifyCard, type CardVerification, type Shown } from '#features/cards/presentations/verify-card.js';
import { VerifySandboxCard } from '#features/sandbox/verify-sandbox-card.js';
import { PortalError } from '#features/errors/portal-error.js';
import { AllowedTo, client } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import {
  ChoiceField,
  CodeField,
  DateField,
  FlagField,
  InstantField,
  IntegerField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { RequiredIdempotency, type IdempotentCall } from '../http/idempotency.js';
import { Language } from '../http/language.js';

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

class VerificationReasonView {
  @CodeField()
  code!: string;

  @TextField({ max: 200 })
  message!: string;
}

class ToldEntitlementView {
  @CodeField()
  service!: string;

  @TextField({ max: 200 })
  name!: string;

  @FlagField({ description: 'for the holder; of a service for the family alone, whether the tier has it' })
  eligible!: boolean;

  @IntegerField({ min: 0, max: 100_000, nullable: true, description: 'uses left; null where nothing limits' })
  remaining!: number | null;

  @FlagField()
  unlimited!: boolean;
}

class VerificationView {
  @UuidField({
    nullable: true,
    description: 'for a redemption in the next minutes; null when no card was found',
  })
  verificationId!: string | null;

  @ChoiceField(VERIFICATION_RESULTS, {
    enumName: 'VerificationResult',
    description: 'unknown says nothing about the card; stale: the code is too old, or not valid yet',
  })
  result!: string;

  @NestedListField(() => VerificationReasonView, { description: 'why it is not valid' })
  reasons!: VerificationReasonView[];

  @IntegerField({
    ...{ min: 0, max: 2_147_483_647, nullable: true },
    description: 'seconds since the code was made; null without one',
  })
  ageSeconds!: number | null;

  @TextField({ max: 100, optional: true })
  name?: string;

  @ChoiceField(TIERS, {
    ...{ enumName: 'Tier', optional: true },
    description: 'told where one of the agency’s services depends on it',
  })
  tier?: string;

  @DateField({ optional: true, description: 'told where one of the agency’s services outlasts the day' })
  validUntil?: string;

  @NestedListField(() => ToldEntitlementView, { optional: true, description: 'the agency’s own services' })
  entitlements?: ToldEntitlementView[];
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

  private look(session: SignedIn, shown: Shown, readAt: string | undefined): Promise<CardVerification> {
    if (readAt === undefined) return this.verifyCard.run(session, shown);
    if (!('presentation' in shown)) throw new PortalError('verification.code_needed');
    return this.handInLook.run(session, { presentation: shown.presentation, readAt: new Date(readAt) });
  }
}

function shownOf({ presentation, cardNumber }: VerificationBody): Shown {
  if (presentation !== undefined && cardNumber === undefined) return { presentation };
  if (cardNumber !== undefined && presentation === undefined) return { cardNumber };
  throw new PortalError('verification.card_once');
}

function verificationView(looked: CardVerification, locale: Locale): VerificationView {
  const { id, verdict, age, card, told, entitlements } = looked;
  const { result, reason } = verdict;
  return {
    ...{ verificationId: id, result, ageSeconds: age },
    reasons: reason === null ? [] : [{ code: reason, message: VERIFICATION_TEXTS[reason][locale] }],
    ...(card !== null && told.includes('name') && { name: card.name }),
    ...(card !== null && told.includes('tier') && { tier: card.tier }),
    ...(card !== null && told.includes('validUntil') && { validUntil: card.validUntil }),
    ...(told.includes('entitlements') && {
      entitlements: entitlements.map(({ service, ...entitlement }) => ({
        ...{ service: service.code, name: service.name[locale] },
        ...entitlement,
      })),
    }),
  };
}
