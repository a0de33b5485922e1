import { accreditationLifecycle } from '#domain/accreditation/lifecycle.js';
import { cardLifecycle } from '#domain/cards/lifecycle.js';
import { TIERS } from '#domain/catalogue/policy.js';
import type { Locale, Localized } from '#domain/shared/localized.js';
import {
  DUPLICATE_REASONS,
  type ComparedPerson,
  type Duplicate,
  type DuplicateReason,
} from '#features/accreditation/find-duplicates.js';
import {
  ChoiceField,
  DateField,
  InstantField,
  NestedField,
  NestedListField,
  NumberField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { maskedIdentityNumber } from '../http/masked.js';

const MESSAGES: Readonly<Record<DuplicateReason['code'], Localized>> = {
  same_identity_number: { 'zh-CN': '证件号码相同', en: 'The identity number is the same.' },
  similar_person: {
    'zh-CN': '姓名、单位相近，出生日期相同',
    en: 'Name and employer are similar, and the birth date is the same.',
  },
};

class DuplicateReasonView {
  @ChoiceField(DUPLICATE_REASONS, { enumName: 'DuplicateReason' })
  code!: string;

  @TextField({ max: 200 })
  message!: string;

  @NumberField({ description: 'from 0 to 1' })
  score!: number;
}

class ComparedApplicationView {
  @UuidField()
  id!: string;

  @ChoiceField(accreditationLifecycle.states, { enumName: 'AccreditationState' })
  state!: string;

  @ChoiceField(TIERS, { enumName: 'Tier', nullable: true, description: 'that was granted' })
  tier!: string | null;

  @InstantField({ nullable: true })
  submittedAt!: string | null;
}

class ComparedCardView {
  @ChoiceField(TIERS, { enumName: 'Tier' })
  tier!: string;

  @ChoiceField(cardLifecycle.states, { enumName: 'CardState' })
  state!: string;

  @DateField()
  validUntil!: string;
}

export class ComparedPersonView {
  @UuidField()
  accountId!: string;

  @TextField({ max: 100 })
  name!: string;

  @DateField()
  birthDate!: string;

  @TextField({ max: 200 })
  employer!: string;

  @TextField({ max: 30, description: 'all but the last two characters are masked' })
  identityNumber!: string;

  @NestedListField(() => ComparedApplicationView)
  applications!: ComparedApplicationView[];

  @NestedListField(() => ComparedCardView)
  cards!: ComparedCardView[];
}

export class DuplicateView extends ComparedPersonView {
  @NestedListField(() => DuplicateReasonView)
  reasons!: DuplicateReasonView[];
}

export class DuplicatesView {
  @NestedField(() => ComparedPersonView)
  applicant!: ComparedPersonView;

  @NestedListField(() => DuplicateView, { description: 'the likeliest first' })
  items!: DuplicateView[];
}

export function duplicatesView(
  { applicant, duplicates }: { applicant: ComparedPerson; duplicates: readonly Duplicate[] },
  locale: Locale,
): DuplicatesView {
  return {
    applicant: personView(applicant),
    items: duplicates.map((duplicate) => ({
      ...personView(duplicate),
      reasons: duplicate.reasons.map(({ code, score }) => ({ code, score, message: MESSAGES[code][locale] })),
    })),
  };
}

function personView({ profile, applications, cards }: ComparedPerson): ComparedPersonView {
  return {
    accountId: profile.accountId,
    name: profile.name,
    birthDate: profile.birthDate,
    employer: profile.employer,
    identityNumber: maskedIdentityNumber(profile),
    applications: applications.map(({ id, state, tier, submittedAt }) => ({
      ...{ id, state, tier },
      submittedAt: submittedAt?.toISOString() ?? null,
    })),
    cards: cards.map(({ tier, state, validUntil }) => ({ tier, state, validUntil })),
  };
}
