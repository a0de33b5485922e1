import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Policies } from '#features/policy/policies.js';
import { AllowedTo } from '../http/access.js';
import { WithoutQuery } from '../http/without-input.js';
import { CatalogueAnswers } from './catalogue-answers.js';
import { programmeView, ProgrammesView } from './programme.views.js';

/** The support programmes of the policy. Who is in them is nobody's business here. */
@ApiTags('programmes')
@Controller('programmes')
@AllowedTo('public')
export class ProgrammesController {
  private readonly answers: CatalogueAnswers;

  constructor(policies: Policies) {
    this.answers = new CatalogueAnswers(policies);
  }

  @Get()
  @WithoutQuery()
  @ApiOperation({
    summary: 'The support programmes, with the criteria that rest on their rosters',
    operationId: 'listProgrammes',
  })
  @ApiOkResponse({ type: ProgrammesView })
  async list(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return this.answers.answer({ request, reply }, ['programmes'], ({ policy }, locale) => ({
      items: (policy.programmes ?? []).map((programme) => programmeView(programme, policy, locale)),
      nextCursor: null,
    }));
  }
}
