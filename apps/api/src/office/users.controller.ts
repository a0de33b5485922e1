import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GRANTED_ROLES, type GrantedRole } from '#domain/accounts/roles.js';
import { TRACKS, type Track } from '#domain/catalogue/policy.js';
import { LOCALES, type Locale } from '#domain/shared/localized.js';
import { ChangeUser, EMAIL_CHANGE_REASONS, type EmailChangeReason } from '#features/accounts/change-user.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GetUser } from '#features/accounts/get-user.js';
import { InviteAgain } from '#features/accounts/invite-again.js';
import { InviteUser } from '#features/accounts/invite-user.js';
import { ListUsers } from '#features/accounts/list-users.js';
import { SetActive } from '#features/accounts/set-active.js';
import { SetRoles } from '#features/accounts/set-roles.js';
import { SetTracks } from '#features/accounts/set-tracks.js';
import type { RoleGrant } from '#features/accounts/user-details.js';
import { EMAIL } from '../holder/account.bodies.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { ChoiceField, CodesField, NestedListField, TextField, UuidField } from '../http/fields.js';
import { cursorOf, PageQuery, pageOf } from '../http/paging.js';
import { IfMatch } from '../http/version.js';
import { WithoutBody } from '../http/without-input.js';
import { AccountsView, accountView, AccountView } from './user.views.js';

class UserQuery extends PageQuery {
  @ChoiceField(GRANTED_ROLES, { enumName: 'GrantedRole', optional: true })
  role?: GrantedRole;

  @TextField({ max: 254, optional: true, description: 'the whole email' })
  email?: string;
}

class RoleGrantBody {
  @ChoiceField(GRANTED_ROLES, { enumName: 'GrantedRole' })
  role!: GrantedRole;

  @UuidField({ optional: true, description: 'of agency_staff: the agency' })
  agencyId?: string;
}

class RolesBody {
  @NestedListField(() => RoleGrantBody, { max: 6 })
  roles!: RoleGrantBody[];
}

class StaffBody {
  @TextField({ max: 254, pattern: EMAIL, description: 'the letter goes there, and one signs in with it' })
  email!: string;

  @TextField({ max: 100 })
  name!: string;

  @ChoiceField(LOCALES, {
    enumName: 'Locale',
    optional: true,
    description: 'of the letter; zh-CN by default',
  })
  locale?: Locale;

  @NestedListField(() => RoleGrantBody, { min: 1, max: 6 })
  roles!: RoleGrantBody[];

  @CodesField({ max: 6, choices: TRACKS, optional: true, description: 'on which a reviewer may review' })
  tracks?: Track[];
}

class UserChangeBody {
  @TextField({ max: 100, optional: true, description: 'of staff alone' })
  name?: string;

  @ChoiceField(LOCALES, { enumName: 'Locale', optional: true, description: 'of staff alone' })
  locale?: Locale;

  @UuidField({ optional: true, description: 'of agency_staff alone: the agency' })
  agencyId?: string;

  @TextField({
    ...{ max: 254, pattern: EMAIL, optional: true },
    description: 'counts once its owner has confirmed it from there; who has no password yet is invited anew',
  })
  email?: string;

  @ChoiceField(EMAIL_CHANGE_REASONS, {
    ...{ enumName: 'EmailChangeReason', optional: true },
    description: 'required with `email`',
  })
  emailReason?: EmailChangeReason;
}

class TracksBody {
  @CodesField({ max: 6, choices: TRACKS })
  tracks!: Track[];
}

/** Who may do what. Administrators decide no application, and change nothing about themselves. */
@ApiTags('office')
@Controller('users')
@AllowedTo('administrator')
export class UsersController {
  constructor(
    private readonly listUsers: ListUsers,
    private readonly getUser: GetUser,
    private readonly setRoles: SetRoles,
    private readonly setTracks: SetTracks,
    private readonly setActive: SetActive,
    private readonly inviteUser: InviteUser,
    private readonly inviteAgain: InviteAgain,
    private readonly changeUser: ChangeUser,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Accounts, newest first', operationId: 'listUsers' })
  @ApiOkResponse({ type: AccountsView })
  async list(@CurrentSession() session: SignedIn, @Query() query: UserQuery): Promise<AccountsView> {
    const { items, next } = await this.listUsers.run(session, query, pageOf(query));
    return { items: items.map((details) => accountView(details, session)), nextCursor: cursorOf(next) };
  }

  @Post()
  @ApiOperation({
    summary: 'Open an account for a member of staff, who chooses a password by the link of a letter',
    operationId: 'inviteUser',
  })
  @ApiCreatedResponse({ type: AccountView })
  async invite(
    @CurrentSession() session: SignedIn,
    @Body() { roles, tracks = [], locale = 'zh-CN', ...body }: StaffBody,
  ): Promise<AccountView> {
    const staff = { ...body, locale, tracks, grants: grantsOf(roles) };
    return accountView(await this.inviteUser.run(session, staff), session);
  }

  @Post(':id/invitations')
  @WithoutBody()
  @ApiOperation({
    summary: 'Send a member of staff another letter to choose a password; the one before it ends',
    operationId: 'inviteUserAgain',
  })
  @ApiCreatedResponse({ type: AccountView })
  async again(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number | null,
  ): Promise<AccountView> {
    return accountView(await this.inviteAgain.run(session, id, version), session);
  }

  @Patch(':id')
  @ApiOperation({
    summary: 'Change name, language and agency of staff, or the email by which somebody signs in',
    operationId: 'changeUser',
  })
  @ApiOkResponse({ type: AccountView })
  async change(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name, locale, agencyId, email, emailReason }: UserChangeBody,
    @IfMatch() version: number | null,
  ): Promise<AccountView> {
    const change = { name, locale, agencyId, email, emailReason };
    return accountView(await this.changeUser.run(session, id, change, version), session);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One account', operationId: 'getUser' })
  @ApiOkResponse({ type: AccountView })
  async get(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<AccountView> {
    return accountView(await this.getUser.run(session, id), session);
  }

  @Put(':id/roles')
  @ApiOperation({ summary: 'Give an account exactly these roles', operationId: 'setUserRoles' })
  @ApiOkResponse({ type: AccountView })
  async roles(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RolesBody,
    @IfMatch() version: number | null,
  ): Promise<AccountView> {
    const grants = grantsOf(body.roles);
    return accountView(await this.setRoles.run(session.actor, id, grants, version), session);
  }

  @Put(':id/tracks')
  @ApiOperation({
    summary: 'Give a reviewer exactly these tracks to review on',
    operationId: 'setUserTracks',
  })
  @ApiOkResponse({ type: AccountView })
  async tracks(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { tracks }: TracksBody,
    @IfMatch() version: number | null,
  ): Promise<AccountView> {
    return accountView(await this.setTracks.run(session, id, tracks, version), session);
  }

  @Post(':id/disable')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({ summary: 'Shut an account and end its sessions at once', operationId: 'disableUser' })
  @ApiOkResponse({ type: AccountView })
  async disable(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number | null,
  ): Promise<AccountView> {
    return accountView(await this.setActive.run(session, id, false, version), session);
  }

  @Post(':id/enable')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({ summary: 'Open an account again', operationId: 'enableUser' })
  @ApiOkResponse({ type: AccountView })
  async enable(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number | null,
  ): Promise<AccountView> {
    return accountView(await this.setActive.run(session, id, true, version), session);
  }
}

function grantsOf(roles: readonly RoleGrantBody[]): RoleGrant[] {
  return roles.map(({ role, agencyId }) => ({ role, agencyId: agencyId ?? null }));
}
