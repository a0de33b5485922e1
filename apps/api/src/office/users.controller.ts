import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GRANTED_ROLES, type GrantedRole } from '#domain/accounts/roles.js';
import { TRACKS, type Track } from '#domain/catalogue/policy.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GetUser } from '#features/accounts/get-user.js';
import { ListUsers } from '#features/accounts/list-users.js';
import { SetActive } from '#features/accounts/set-active.js';
import { SetRoles } from '#features/accounts/set-roles.js';
import { SetTracks } from '#features/accounts/set-tracks.js';
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
  ) {}

  @Get()
  @ApiOperation({ summary: 'Accounts, newest first', operationId: 'listUsers' })
  @ApiOkResponse({ type: AccountsView })
  async list(@CurrentSession() session: SignedIn, @Query() query: UserQuery): Promise<AccountsView> {
    const { items, next } = await this.listUsers.run(session, query, pageOf(query));
    return { items: items.map((details) => accountView(details, session)), nextCursor: cursorOf(next) };
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
    const grants = body.roles.map(({ role, agencyId }) => ({ role, agencyId: agencyId ?? null }));
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
