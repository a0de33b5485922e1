import { LOCALES, type Locale } from '#domain/shared/localized.js';
import type { IdentityType } from '#domain/accounts/identity-number.js';
import { ChoiceField, CodeField, DateField, SecretField, TextField } from '../http/fields.js';

export const EMAIL = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/;
const IDENTITY_TYPES = ['resident_identity_card', 'passport'];

export class RegistrationBody {
  @TextField({ max: 254, pattern: EMAIL, example: 'applicant@example.org' })
  email!: string;

  @SecretField({ max: 200, description: 'at least 12 characters' })
  password!: string;

  @TextField({ max: 100 })
  name!: string;

  @ChoiceField(LOCALES, { enumName: 'Locale', optional: true })
  locale?: Locale;
}

export class TakeOverBody {
  @TextField({ max: 40, description: 'of the Talent Card; spaces and hyphens are forgiven' })
  cardNumber!: string;

  @ChoiceField(IDENTITY_TYPES, { enumName: 'IdentityType' })
  identityType!: IdentityType;

  @TextField({ max: 64 })
  identityNumber!: string;

  @TextField({ max: 20, description: 'as on the list that was imported; its last eight digits count' })
  phone!: string;

  @TextField({ max: 254, pattern: EMAIL })
  email!: string;

  @SecretField({ max: 200, description: 'at least 12 characters' })
  password!: string;

  @ChoiceField(LOCALES, { enumName: 'Locale', optional: true })
  locale?: Locale;
}

export class SignInBody {
  @TextField({ max: 254 })
  email!: string;

  @SecretField({ max: 200 })
  password!: string;

  @TextField({ max: 6, pattern: /^\d{6}$/, optional: true, description: 'one-time code, once it is set up' })
  otp?: string;
}

export class ForgottenPasswordBody {
  @TextField({ max: 254, pattern: EMAIL })
  email!: string;
}

export class PasswordResetBody {
  @SecretField({ max: 100, description: 'of the link in the letter, what stands behind #' })
  token!: string;

  @SecretField({ max: 200, description: 'at least 12 characters' })
  password!: string;
}

export class EmailConfirmationBody {
  @SecretField({ max: 100, description: 'of the link in the letter, what stands behind #' })
  token!: string;

  @SecretField({ max: 200, description: 'the present one' })
  password!: string;
}

export class PasswordChangeBody {
  @SecretField({ max: 200 })
  currentPassword!: string;

  @SecretField({ max: 200, description: 'at least 12 characters' })
  password!: string;
}

export class CodeBody {
  @TextField({ max: 6, pattern: /^\d{6}$/, description: 'one-time code' })
  code!: string;
}

export class MeBody {
  @ChoiceField(LOCALES, { enumName: 'Locale', optional: true })
  locale?: Locale;

  @TextField({ max: 100, optional: true })
  name?: string;

  @DateField({ optional: true })
  birthDate?: string;

  @TextField({ max: 2, pattern: /^[A-Z]{2}$/, optional: true, description: 'ISO 3166-1 alpha-2' })
  nationality?: string;

  @ChoiceField(IDENTITY_TYPES, { enumName: 'IdentityType', optional: true })
  identityType?: IdentityType;

  @TextField({ max: 20, min: 5, pattern: /^[0-9A-Za-z]+$/, optional: true })
  identityNumber?: string;

  @TextField({ max: 200, optional: true })
  employer?: string;

  @TextField({ max: 100, optional: true })
  jobTitle?: string;

  @TextField({ max: 20, pattern: /^\+?[0-9 -]{5,20}$/, optional: true })
  phone?: string;

  @CodeField({ optional: true, description: 'a city of the policy' })
  city?: string;
}
