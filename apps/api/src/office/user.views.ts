import { resetsAlone } from '#domain/accounts/resets-alone.js';
import { GRANTED_ROLES } from '#domain/accounts/roles.js';
import { TRACKS } from '#domain/catalogue/policy.js';
import { LOCALES } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import type { UserDetails } from '#features/accounts/user-details.js';
import {
  ChoiceField,
  CodesField,
  FlagField,
  InstantField,
  IntegerField,
  NestedField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { ACTIONS_DESCRIPTION } from '../http/views.js';

export class RoleGrantView {
  @ChoiceField(GRANTED_ROLES, { enumName: 'GrantedRole' })
  role!: string;

  @UuidField({ nullable: true, description: 'of agency_staff: the agency' })
  agencyId!: string | null;
}

export class StaffInvitationView {
  @ChoiceField(['waiting', 'expired'], { enumName: 'StaffInvitationState' })
  state!: string;

  @InstantField({ nullable: true, description: 'null of one that is long over' })
  expiresAt!: string | null;
}

export class AccountView {
  @UuidField()
  id!: string;

  @TextField({
    max: 254,
    nullable: true,
    description: 'null of somebody who was imported and has not taken over the account',
  })
  email!: string | null;

  @TextField({ max: 100 })
  name!: string;

  @ChoiceField(LOCALES, { enumName: 'Locale' })
  locale!: string;

  @FlagField()
  active!: boolean;

  @FlagField({ description: 'one-time codes are set up' })
  secondFactorEnrolled!: boolean;

  @NestedField(() => StaffInvitationView, {
    nullable: true,
    description: 'of staff who have yet to choose a password by the letter that invites them',
  })
  invitation!: StaffInvitationView | null;

  @NestedListField(() => RoleGrantView)
  roles!: RoleGrantView[];

  @CodesField({ max: 6, choices: TRACKS, description: 'on which a reviewer may review' })
  tracks!: string[];

  @InstantField()
  createdAt!: string;

  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;

  @CodesField({
    max: 8,
    choices: ['roles', 'tracks', 'invite', 'change', 'email', 'disable', 'enable', 'erase'],
    description: `${ACTIONS_DESCRIPTION}; \`change\` and \`email\` are a PATCH, \`invite\` is a POST to invitations, \`erase\` is a POST to /erasures`,
  })
  actions!: string[];
}

export class AccountsView {
  @NestedListField(() => AccountView)
  items!: AccountView[];

  @NextCursor()
  nextCursor!: string | null;
}

export function accountView(details: UserDetails, session: SignedIn): AccountView {
  const { account, grants, tracks, invitation } = details;
  return {
    id: account.id,
    email: account.email,
    name: account.name,
    locale: account.locale,
    active: account.active,
    secondFactorEnrolled: account.totpConfirmedAt !== null,
    invitation: invitation && {
      state: invitation.state,
      expiresAt: invitation.expiresAt?.toISOString() ?? null,
    },
    roles: grants.map(({ role, agencyId }) => ({ role, agencyId })),
    tracks: [...tracks],
    createdAt: account.createdAt.toISOString(),
    version: account.version,
    actions: actionsOf(details, session),
  };
}

function actionsOf({ account, grants }: UserDetails, { actor }: SignedIn): string[] {
  if (account.id === actor.accountId || account.erasedAt !== null) return [];
  const roles = grants.map(({ role }) => role);
  const isAlone = resetsAlone({ roles, secondFactorEnrolled: account.totpConfirmedAt !== null });
  return [
    'roles',
    ...(roles.includes('reviewer') ? ['tracks'] : []),
    ...(account.active && account.email !== null && !isAlone ? ['invite'] : []),
    ...(roles.length > 0 ? ['change'] : []),
    ...(account.email === null ? [] : ['email']),
    account.active ? 'disable' : 'enable',
    'erase',
  ];
}
