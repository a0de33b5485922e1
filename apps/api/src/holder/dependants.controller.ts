import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Req,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { DeclareGuardianship } from '#features/family/declare-guardianship.js';
import { Dependants } from '#features/family/dependants.js';
import { HandInConsent } from '#features/family/hand-in-consent.js';
import { InviteMember } from '#features/family/invite-member.js';
import { UnlinkMember } from '#features/family/unlink-member.js';
import { WithdrawConsent } from '#features/family/withdraw-consent.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { readFileUpload } from '../http/file-upload.js';
import { Idempotency } from '../http/idempotency.js';
import { Language } from '../http/language.js';
import { IfMatch } from '../http/version.js';
import { WithoutBody } from '../http/without-input.js';
import {
  DependantBody,
  DependantChangeBody,
  GuardianshipBody,
  InvitationBody,
  SignedConsentFields,
} from './family.bodies.js';
import { dependantView, DependantsView, DependantView } from './family.views.js';

const SIGNED_FORM = {
  schema: {
    type: 'object',
    required: ['file', 'textVersion', 'signedOn'],
    properties: {
      file: { type: 'string', format: 'binary', description: 'PDF, JPEG or PNG by its bytes, 10 MB at most' },
      textVersion: { type: 'string', description: 'version of the text that was signed' },
      signedOn: { type: 'string', format: 'date' },
    },
  },
};

/** A holder's family, and on what services for it rest. */
@ApiTags('family')
@Controller('me/dependants')
@AllowedTo('signed_in')
export class DependantsController {
  constructor(
    private readonly dependants: Dependants,
    private readonly declareGuardianship: DeclareGuardianship,
    private readonly handInConsent: HandInConsent,
    private readonly withdrawConsent: WithdrawConsent,
    private readonly inviteMember: InviteMember,
    private readonly unlinkMember: UnlinkMember,
  ) {}

  @Get()
  @ApiOperation({ summary: 'My dependants', operationId: 'listDependants' })
  @ApiOkResponse({ type: DependantsView })
  async list(@CurrentSession() session: SignedIn): Promise<DependantsView> {
    return { items: (await this.dependants.list(session)).map(dependantView) };
  }

  @Post()
  @ApiOperation({ summary: 'Add a dependant', operationId: 'addDependant' })
  @ApiCreatedResponse({ type: DependantView })
  async add(@CurrentSession() session: SignedIn, @Body() body: DependantBody): Promise<DependantView> {
    return dependantView(await this.dependants.add(session, body));
  }

  @Patch(':id')
  @ApiOperation({
    summary: 'Change a dependant; another name, birth date, relation or number ends the consent',
    operationId: 'changeDependant',
  })
  @ApiOkResponse({ type: DependantView })
  async change(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DependantChangeBody,
    @IfMatch() version: number | null,
  ): Promise<DependantView> {
    return dependantView(await this.dependants.change(session, id, body, version));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a dependant', operationId: 'removeDependant' })
  @ApiNoContentResponse()
  async remove(@CurrentSession() session: SignedIn, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.dependants.remove(session, id);
  }

  @Post(':id/declare_guardianship')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Declare that I am the guardian of a child, and agree for it',
    operationId: 'declareGuardianship',
  })
  @ApiOkResponse({ type: DependantView })
  async declare(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: GuardianshipBody,
  ): Promise<DependantView> {
    await this.declareGuardianship.run(session, id, body);
    return this.get(session, id);
  }

  @Post(':id/hand_in_consent')
  @HttpCode(200)
  // A form is not kept to be compared with: once there is a consent another one is refused.
  @Idempotency('own_statement')
  @ApiOperation({ summary: 'Hand in the form that an adult signed', operationId: 'handInConsent' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(SIGNED_FORM)
  @ApiOkResponse({ type: DependantView })
  async handIn(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<DependantView> {
    await this.handInConsent.run(session, id, await readFileUpload(request, SignedConsentFields));
    return this.get(session, id);
  }

  @Post(':id/withdraw_consent')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({
    summary: 'Withdraw a consent that I declared or handed in; what can still be cancelled is cancelled',
    operationId: 'withdrawConsentOfDependant',
  })
  @ApiOkResponse({ type: DependantView })
  async withdraw(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DependantView> {
    await this.withdrawConsent.byHolder(session, id);
    return this.get(session, id);
  }

  @Post(':id/invite')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Invite an adult by letter to link an own account; the answer tells nothing of the address',
    operationId: 'inviteDependant',
  })
  @ApiOkResponse({ type: DependantView })
  async invite(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { email, locale }: InvitationBody,
    @Language() language: Locale,
  ): Promise<DependantView> {
    await this.inviteMember.run(session, id, { email, locale: locale ?? language });
    return this.get(session, id);
  }

  @Post(':id/withdraw_invitation')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({ summary: 'Withdraw an invitation', operationId: 'withdrawInvitation' })
  @ApiOkResponse({ type: DependantView })
  async withdrawInvitation(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DependantView> {
    await this.inviteMember.withdraw(session, id);
    return this.get(session, id);
  }

  @Post(':id/unlink')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({
    summary: 'Part a dependant from the account that was linked',
    operationId: 'unlinkDependant',
  })
  @ApiOkResponse({ type: DependantView })
  async unlink(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DependantView> {
    await this.unlinkMember.byHolder(session, id);
    return this.get(session, id);
  }

  private async get(session: SignedIn, id: string): Promise<DependantView> {
    return dependantView(await this.dependants.get(session, id));
  }
}
