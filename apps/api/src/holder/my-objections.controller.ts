import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OBJECTION_STATES } from '#domain/accreditation/objection-states.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ListOwnObjections, type OwnObjection } from '#features/accreditation/list-own-objections.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { ChoiceField, InstantField, NestedListField, TextField, UuidField } from '../http/fields.js';
import { cursorOf, NextCursor, PageQuery, pageOf } from '../http/paging.js';
import { OBJECTION_STATE } from './objection.views.js';

class OwnObjectionView {
  @UuidField()
  id!: string;

  @UuidField({ description: 'what was on notice' })
  applicationId!: string;

  @TextField({ max: 100, nullable: true, description: 'whose notice it was' })
  applicantName!: string | null;

  @ChoiceField(OBJECTION_STATES, OBJECTION_STATE)
  state!: string;

  @TextField({ max: 4000, description: 'what I wrote' })
  reason!: string;

  @InstantField()
  writtenAt!: string;

  @InstantField({ nullable: true })
  decidedAt!: string | null;

  @TextField({ max: 4000, nullable: true, description: 'why it was upheld or dismissed' })
  decisionReason!: string | null;
}

class OwnObjectionsView {
  @NestedListField(() => OwnObjectionView, { description: 'the newest first' })
  items!: OwnObjectionView[];

  @NextCursor()
  nextCursor!: string | null;
}

/** What I objected to on public notices, and the answers. */
@ApiTags('accreditation')
@Controller('me/objections')
@AllowedTo('signed_in')
export class MyObjectionsController {
  constructor(private readonly listOwnObjections: ListOwnObjections) {}

  @Get()
  @ApiOperation({ summary: 'What I objected to, and what came of it', operationId: 'listMyObjections' })
  @ApiOkResponse({ type: OwnObjectionsView })
  async list(@CurrentSession() session: SignedIn, @Query() query: PageQuery): Promise<OwnObjectionsView> {
    const { items, next } = await this.listOwnObjections.run(session, pageOf(query));
    return { items: items.map(ownObjectionView), nextCursor: cursorOf(next) };
  }
}

function ownObjectionView({ objection, applicantName }: OwnObjection): OwnObjectionView {
  const { id, applicationId, state, reason, writtenAt, decidedAt, decisionReason } = objection;
  return {
    ...{ id, applicationId, applicantName, state, reason, decisionReason },
    writtenAt: writtenAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}
