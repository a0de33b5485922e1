import { GRANTED_ROLES } from '#domain/accounts/roles.js';
import { TRACKS } from '#domain/catalogue/policy.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import type { UserDetails } from '#features/accounts/user-details.js';
import {
  ChoiceField,
  CodesField,
  FlagField,
  InstantField,
  IntegerField,
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

  @FlagField()
  active!: boolean;

  @FlagField({ description: 'one-time codes are set up' })
  secondFactorEnrolled!: boolean;

  @NestedListField(() => RoleGrantView)
  roles!: RoleGrantView[];

  @CodesField({ max: 6, choices: TRACKS, description: 'on which a reviewer may review' })
  tracks!: string[];

  @InstantField()
  createdAt!: string;

  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;

  @CodesField({
    max: 5,
    choices: ['roles', 'tracks', 'disable', 'enable', 'erase'],
    description: `${ACTIONS_DESCRIPTION}; \`erase\` is a POST to /erasures`,
  })
  actions!: string[];
}

export class AccountsView {
  @NestedListField(() => AccountView)
  items!: AccountView[];

  @NextCursor()
  nextCursor!: string | null;
}

export function accountView({ account, grants, tracks }: UserDetails, { actor }: SignedIn): AccountView {
  const isOwn = account.id === actor.accountId;
  const isReviewer = grants.some(({ role }) => role === 'reviewer');
  return {
    id: account.id,
    email: account.email,
    name: account.name,
    active: account.active,
    secondFactorEnrolled: account.totpConfirmedAt !== null,
    roles: grants.map(({ role, agencyId }) => ({ role, agencyId })),
    tracks: [...tracks],
    createdAt: account.createdAt.toISOString(),
    version: account.version,
    actions:
      isOwn || account.erasedAt !== null
        ? []
        : ['roles', ...(isReviewer ? ['tracks'] : []), account.active ? 'disable' : 'enable', 'erase'],
  };
}
