import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { AcceptInvitation } from '#features/family/accept-invitation.js';
import { ListMemberships } from '#features/family/list-memberships.js';
import { AcceptanceBody, InvitationTokenBody } from '../holder/family.bodies.js';
import {
  ConsentTextsView,
  consentTextsView,
  InvitationOfferView,
  invitationOfferView,
  MembershipsView,
  membershipView,
} from '../holder/family.views.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Idempotency } from '../http/idempotency.js';
import { Language } from '../http/language.js';
import { WithoutQuery } from '../http/without-input.js';

/** For whoever holds the letter that invites into a family. The token comes in a body and in no address. */
@ApiTags('family')
@Controller()
@AllowedTo('public')
export class FamilyInvitationsController {
  constructor(
    private readonly acceptInvitation: AcceptInvitation,
    private readonly listMemberships: ListMemberships,
  ) {}

  @Get('consent-texts')
  @WithoutQuery()
  @ApiOperation({
    summary: 'What is agreed to before services are asked for',
    operationId: 'getConsentTexts',
  })
  @ApiOkResponse({ type: ConsentTextsView })
  texts(@Language() locale: Locale): ConsentTextsView {
    return consentTextsView(locale);
  }

  @Post('family-invitations/look')
  @HttpCode(200)
  @Idempotency('none')
  @ApiOperation({ summary: 'Who invites, and as what', operationId: 'lookAtInvitation' })
  @ApiOkResponse({ type: InvitationOfferView })
  async look(@Body() { token }: InvitationTokenBody): Promise<InvitationOfferView> {
    return invitationOfferView(await this.acceptInvitation.look(token));
  }

  @Post('family-invitations/accept')
  @HttpCode(200)
  @AllowedTo('signed_in')
  @Idempotency('none')
  @ApiOperation({
    summary: 'Link my account; name and document must agree with what the holder entered',
    operationId: 'acceptInvitation',
  })
  @ApiOkResponse({ type: MembershipsView })
  async accept(
    @CurrentSession() session: SignedIn,
    @Body() body: AcceptanceBody,
    @Req() request: FastifyRequest,
  ): Promise<MembershipsView> {
    await this.acceptInvitation.run(session, { ...body, address: request.ip });
    return { items: (await this.listMemberships.run(session)).map(membershipView) };
  }
}
