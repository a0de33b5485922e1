import type { Role } from '#domain/accounts/roles.js';
import { GRANTED_ROLES } from '#domain/accounts/roles.js';
import type { AccountOverview } from '#features/accounts/get-account.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import type { AccountRow } from '#database/entities/account.js';
import { LOCALES, type Locale } from '#domain/shared/localized.js';
import {
  ChoiceField,
  CodesField,
  DateField,
  FlagField,
  IntegerField,
  NestedField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { maskedIdentityNumber } from '../http/masked.js';

const ALL_ROLES: readonly Role[] = ['applicant', 'holder', ...GRANTED_ROLES];
const IDENTITY_TYPES = ['resident_identity_card', 'passport'];

export class AgencyNameView {
  @UuidField()
  id!: string;

  @TextField({ max: 200 })
  name!: string;
}

export class UserView {
  @UuidField()
  id!: string;

  @TextField({ max: 254 })
  email!: string;

  @TextField({ max: 100 })
  name!: string;

  @ChoiceField(LOCALES, { enumName: 'Locale' })
  locale!: Locale;

  @CodesField({ max: 8, choices: ALL_ROLES })
  roles!: Role[];

  @FlagField({ description: 'one-time codes are set up' })
  secondFactorEnrolled!: boolean;

  @FlagField({ description: 'staff who must set up one-time codes before they go on' })
  secondFactorMissing!: boolean;

  @NestedField(() => AgencyNameView, {
    nullable: true,
    description: 'the agency that an agency member works for',
  })
  agency!: AgencyNameView | null;
}

export class SessionView {
  @NestedField(() => UserView)
  user!: UserView;

  @FlagField({ description: 'this is the demo, and its clock can be moved ahead' })
  demoClock!: boolean;
}

export class SignInView extends SessionView {
  @TextField({ max: 100, description: 'bearer token for programs' })
  accessToken!: string;

  @IntegerField({ min: 1, max: 86_400, description: 'seconds for which the token lives' })
  expiresIn!: number;
}

export class ProfileView {
  @TextField({ max: 100 })
  name!: string;

  @DateField()
  birthDate!: string;

  @TextField({ max: 2 })
  nationality!: string;

  @ChoiceField(IDENTITY_TYPES, { enumName: 'IdentityType' })
  identityType!: string;

  @TextField({ max: 30, description: 'all but the last two characters are masked' })
  identityNumber!: string;

  @TextField({ max: 200 })
  employer!: string;

  @TextField({ max: 100 })
  jobTitle!: string;

  @TextField({ max: 30 })
  phone!: string;

  @TextField({ max: 64 })
  city!: string;
}

export class MeView {
  @NestedField(() => UserView)
  user!: UserView;

  @NestedField(() => ProfileView, { nullable: true, description: 'null until it is filled in' })
  profile!: ProfileView | null;

  @IntegerField({ min: 0, max: 2_147_483_647, description: 'version of the profile, 0 before there is one' })
  version!: number;
}

export function userView(
  { account, agency }: Pick<AccountOverview, 'account' | 'agency'>,
  signedIn: Pick<SignedIn, 'secondFactor'> & { readonly actor: { readonly roles: readonly Role[] } },
  locale: Locale,
  secondFactorMissing: boolean,
): UserView {
  return {
    id: account.id,
    // Whoever is signed in has one.
    email: account.email ?? '',
    name: account.name,
    locale: account.locale,
    roles: [...signedIn.actor.roles],
    secondFactorEnrolled: account.totpConfirmedAt !== null,
    secondFactorMissing,
    agency: agency && { id: agency.id, name: agency.name[locale] },
  };
}

/** The account as it is just after registration, before anybody is signed in. */
export function registeredView(account: AccountRow): UserView {
  return userView(
    { account, agency: null },
    { secondFactor: false, actor: { roles: ['applicant'] } },
    account.locale,
    false,
  );
}

export function meView(overview: AccountOverview, user: UserView): MeView {
  const { profile } = overview;
  if (profile === null) return { user, profile: null, version: 0 };
  return {
    user,
    profile: {
      name: profile.name,
      birthDate: profile.birthDate,
      nationality: profile.nationality,
      identityType: profile.identityType,
      identityNumber: maskedIdentityNumber(profile),
      employer: profile.employer,
      jobTitle: profile.jobTitle,
      phone: profile.phone,
      city: profile.city,
    },
    version: profile.version,
  };
}
