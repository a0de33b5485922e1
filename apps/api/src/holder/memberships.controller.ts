import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GiveConsent } from '#features/family/give-consent.js';
import { ListMemberships } from '#features/family/list-memberships.js';
import { ListRequestsForMe } from '#features/family/list-requests-for-me.js';
import { UnlinkMember } from '#features/family/unlink-member.js';
import { WithdrawConsent } from '#features/family/withdraw-consent.js';
import { Policies } from '#features/policy/policies.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { cursorOf, PageQuery, pageOf } from '../http/paging.js';
import { WithoutBody } from '../http/without-input.js';
import { ConsentBody } from './family.bodies.js';
import { MembershipsView, membershipView, requestForMeView, RequestsForMeView } from './family.views.js';

/** My own places in the families of holders: what was asked for me, and whether I agree to it. */
@ApiTags('family')
@Controller('me/memberships')
@AllowedTo('signed_in')
export class MembershipsController {
  constructor(
    private readonly listMemberships: ListMemberships,
    private readonly listRequestsForMe: ListRequestsForMe,
    private readonly giveConsent: GiveConsent,
    private readonly withdrawConsent: WithdrawConsent,
    private readonly unlinkMember: UnlinkMember,
    private readonly policies: Policies,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The families in which I have linked my account', operationId: 'listMemberships' })
  @ApiOkResponse({ type: MembershipsView })
  async list(@CurrentSession() session: SignedIn): Promise<MembershipsView> {
    return { items: (await this.listMemberships.run(session)).map(membershipView) };
  }

  @Get(':id/requests')
  @ApiOperation({ summary: 'What the holder asked for on my behalf', operationId: 'listRequestsForMe' })
  @ApiOkResponse({ type: RequestsForMeView })
  async requests(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
    @Language() locale: Locale,
  ): Promise<RequestsForMeView> {
    const { items, next } = await this.listRequestsForMe.run(session, id, pageOf(query));
    const views = items.map(async (item) => {
      const { services } = await this.policies.version(item.request.policyVersion);
      return requestForMeView(item, services.get(item.request.service), locale);
    });
    return { items: await Promise.all(views), nextCursor: cursorOf(next) };
  }

  @Post(':id/consent')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Agree that the holder asks for services on my behalf',
    operationId: 'giveConsent',
  })
  @ApiOkResponse({ type: MembershipsView })
  async consent(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { textVersion }: ConsentBody,
  ): Promise<MembershipsView> {
    await this.giveConsent.run(session, id, textVersion);
    return this.list(session);
  }

  @Post(':id/withdraw_consent')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({
    summary: 'Withdraw my consent; what can still be cancelled is cancelled',
    operationId: 'withdrawConsent',
  })
  @ApiOkResponse({ type: MembershipsView })
  async withdraw(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MembershipsView> {
    await this.withdrawConsent.byMember(session, id);
    return this.list(session);
  }

  @Post(':id/unlink')
  @HttpCode(204)
  @WithoutBody()
  @ApiOperation({ summary: 'Part my account from this family', operationId: 'leaveFamily' })
  @ApiNoContentResponse()
  async unlink(@CurrentSession() session: SignedIn, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.unlinkMember.byMember(session, id);
  }
}
