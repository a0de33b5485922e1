import type { IdentityType } from '#domain/accounts/identity-number.js';
import { GUARDIAN_CAPACITIES, type GuardianCapacity } from '#domain/family/consent.js';
import type { DependantRelation } from '#domain/family/refuse-dependant.js';
import { LOCALES, type Locale } from '#domain/shared/localized.js';
import { ChoiceField, DateField, TextField } from '../http/fields.js';

const EMAIL = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/;
const RELATIONS = ['spouse', 'child', 'parent'];
const IDENTITY_TYPES = ['resident_identity_card', 'passport'];
const IDENTITY_NUMBER = { max: 20, min: 5, pattern: /^[0-9A-Za-z]+$/ };

export class DependantBody {
  @ChoiceField(RELATIONS, { enumName: 'DependantRelation' })
  relation!: DependantRelation;

  @TextField({ max: 100 })
  name!: string;

  @DateField()
  birthDate!: string;

  @ChoiceField(IDENTITY_TYPES, {
    enumName: 'IdentityType',
    optional: true,
    description: 'comes with identityNumber',
  })
  identityType?: IdentityType;

  @TextField({ ...IDENTITY_NUMBER, optional: true })
  identityNumber?: string;
}

export class DependantChangeBody {
  @ChoiceField(RELATIONS, { enumName: 'DependantRelation', optional: true })
  relation?: DependantRelation;

  @TextField({ max: 100, optional: true })
  name?: string;

  @DateField({ optional: true })
  birthDate?: string;

  @ChoiceField(IDENTITY_TYPES, { enumName: 'IdentityType', optional: true })
  identityType?: IdentityType;

  @TextField({ ...IDENTITY_NUMBER, optional: true })
  identityNumber?: string;
}

class ReadText {
  @TextField({ max: 20, description: 'version of the text that was read' })
  textVersion!: string;
}

export class GuardianshipBody extends ReadText {
  @ChoiceField(GUARDIAN_CAPACITIES, { enumName: 'GuardianCapacity' })
  capacity!: GuardianCapacity;
}

/** The fields that go with the signed form. */
export class SignedConsentFields extends ReadText {
  @DateField({ description: 'the day that stands on the document' })
  signedOn!: string;
}

export class ConsentBody extends ReadText {}

export class InvitationBody {
  @TextField({ max: 254, pattern: EMAIL, example: 'spouse@example.org' })
  email!: string;

  @ChoiceField(LOCALES, { enumName: 'Locale', optional: true, description: 'of the letter' })
  locale?: Locale;
}

export class InvitationTokenBody {
  @TextField({ max: 100, pattern: /^[A-Za-z0-9_-]+$/, description: 'what stands behind the # of the link' })
  token!: string;
}

export class AcceptanceBody extends InvitationTokenBody {
  @TextField({ max: 100 })
  name!: string;

  @ChoiceField(IDENTITY_TYPES, { enumName: 'IdentityType' })
  identityType!: IdentityType;

  @TextField(IDENTITY_NUMBER)
  identityNumber!: string;
}
