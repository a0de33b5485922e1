import { Controller, Get, Inject, Param, Req, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { GetStatusList } from '#features/cards/credential/get-status-list.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { AllowedTo } from '../http/access.js';
import { UuidField } from '../http/fields.js';
import { originOf } from '../http/origin.js';
import { WithoutQuery } from '../http/without-input.js';
import { isKept } from './catalogue-answers.js';

/** With the list's own `ttl` and the seconds that it is kept, still less than the minute in which a change is seen. */
const CACHE_SECONDS = 15;

class StatusListPath {
  @UuidField()
  id!: string;
}

/** The states of cards, for whoever verifies a credential without asking about a single card. */
@ApiTags('operations')
@Controller({ path: 'status-lists', version: VERSION_NEUTRAL })
@AllowedTo('public')
export class StatusListsController {
  constructor(
    private readonly getStatusList: GetStatusList,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Get(':id')
  @WithoutQuery()
  @ApiOperation({
    summary: 'A Token Status List: valid 0, invalid 1, suspended 2',
    operationId: 'getStatusList',
  })
  @ApiOkResponse({ content: { 'application/statuslist+jwt': { schema: { type: 'string' } } } })
  async get(
    @Param() { id }: StatusListPath,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const token = await this.getStatusList.run(id, originOf(this.configuration, request));
    const etag = `"${createHash('sha256').update(token).digest('base64url')}"`;
    void reply.headers({
      'cache-control': `public, max-age=${CACHE_SECONDS}`,
      etag,
      // Verifiers in browsers may read it too: it tells nothing that is not public.
      'access-control-allow-origin': '*',
    });
    if (isKept(request, etag)) {
      void reply.status(304);
      return undefined;
    }
    void reply.type('application/statuslist+jwt');
    return token;
  }
}
