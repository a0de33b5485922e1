import { Controller, Get, Header, Param, ParseUUIDPipe, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '#domain/shared/localized.js';
import { GetDecision } from '#features/accreditation/get-decision.js';
import { GetReceipt } from '#features/accreditation/get-receipt.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { accepts } from '../http/accepts.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { TextField } from '../http/fields.js';
import { Language } from '../http/language.js';
import { WithoutQuery } from '../http/without-input.js';
import { decisionView, DecisionView } from './decision.views.js';

const JOSE = 'application/jose';
const COMPACT = { type: 'string', description: 'JWS in compact form, signed with ES256' };

class ReceiptView {
  @TextField({ max: 1_000_000, description: 'JWS in compact form; its keys are at /.well-known/jwks.json' })
  receipt!: string;
}

/** Decisions on applications, as documents that prove themselves. */
@ApiTags('accreditation')
@ApiExtraModels(ReceiptView)
@Controller('decisions')
@AllowedTo('signed_in')
export class DecisionsController {
  constructor(
    private readonly getDecision: GetDecision,
    private readonly getReceipt: GetReceipt,
  ) {}

  @Get(':id')
  @WithoutQuery()
  @ApiOperation({ summary: 'What the receipt of a decision says, in words', operationId: 'getDecision' })
  @ApiOkResponse({ type: DecisionView })
  async get(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<DecisionView> {
    return decisionView(await this.getDecision.run(session, id), locale);
  }

  @Get(':id/receipt')
  @WithoutQuery()
  @Header('vary', 'accept')
  @ApiOperation({
    summary: 'The signed receipt of a decision: facts, policy, trace, who and when',
    operationId: 'getDecisionReceipt',
  })
  @ApiOkResponse({
    description: `JSON, or the bare document to whoever accepts ${JOSE}`,
    content: {
      'application/json': { schema: { $ref: getSchemaPath(ReceiptView) } },
      [JOSE]: { schema: COMPACT },
    },
  })
  async receipt(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReceiptView | string> {
    const receipt = await this.getReceipt.run(session, id);
    if (!accepts(request, JOSE)) return { receipt };
    void reply.type(JOSE);
    return receipt;
  }
}
