import { GRANTED_ROLES } from '#domain/accounts/roles.js';
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

  @TextField({ max: 254 })
  email!: string;

  @TextField({ max: 100 })
  name!: string;

  @FlagField()
  active!: boolean;

  @FlagField({ description: 'one-time codes are set up' })
  secondFactorEnrolled!: boolean;

  @NestedListField(() => RoleGrantView)
  roles!: RoleGrantView[];

  @InstantField()
  createdAt!: string;

  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;

  @CodesField({ max: 3, choices: ['roles', 'disable', 'enable'], description: ACTIONS_DESCRIPTION })
  actions!: string[];
}

export class AccountsView {
  @NestedListField(() => AccountView)
  items!: AccountView[];

  @NextCursor()
  nextCursor!: string | null;
}

export function accountView({ account, grants }: UserDetails, { actor }: SignedIn): AccountView {
  const isOwn = account.id === actor.accountId;
  return {
    id: account.id,
    email: account.email,
    name: account.name,
    active: account.active,
    secondFactorEnrolled: account.totpConfirmedAt !== null,
    roles: grants.map(({ role, agencyId }) => ({ role, agencyId })),
    createdAt: account.createdAt.toISOString(),
    version: account.version,
    actions: isOwn || account.erasedAt !== null ? [] : ['roles', account.active ? 'disable' : 'enable'],
  };
}
