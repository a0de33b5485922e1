import { TIERS } from '#domain/catalogue/policy.js';
import { VERIFICATION_RESULTS } from '#domain/cards/verification.js';
import type { Locale } from '#domain/shared/localized.js';
import { VERIFICATION_TEXTS } from '#features/cards/presentations/verification-texts.js';
import type { CardVerification } from '#features/cards/presentations/verify-card.js';
import {
  ChoiceField,
  CodeField,
  DateField,
  FlagField,
  IntegerField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';

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

export class VerificationView {
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

/** What a look came to, cut to what the agency may be told. */
export function verificationView(looked: CardVerification, locale: Locale): VerificationView {
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
