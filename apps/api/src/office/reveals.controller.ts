import { Body, Controller, Get, Header, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GetRevealAllowance } from '#features/accounts/get-reveal-allowance.js';
import {
  RevealPersonalData,
  REVEALED_FIELDS,
  type RevealedField,
} from '#features/accounts/reveal-personal-data.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { ChoiceField, IntegerField, TextField, UuidField } from '../http/fields.js';
import { Idempotency } from '../http/idempotency.js';
import { WithoutQuery } from '../http/without-input.js';

class RevealBody {
  @UuidField({
    description: 'an account, an application for its applicant, or a dependant (its number alone)',
  })
  subject!: string;

  @ChoiceField(REVEALED_FIELDS, { enumName: 'RevealedField' })
  field!: RevealedField;

  @TextField({ min: 4, max: 1000, description: 'why it is needed; auditors read it' })
  reason!: string;
}

class RevealView {
  @UuidField()
  id!: string;

  @UuidField()
  accountId!: string;

  @ChoiceField(REVEALED_FIELDS, { enumName: 'RevealedField' })
  field!: string;

  @TextField({ max: 100 })
  value!: string;

  @IntegerField({ min: 0, max: 1000, description: 'how many more the caller may look at today' })
  remaining!: number;
}

class RevealAllowanceView {
  @IntegerField({ min: 1, max: 1000, description: 'how many the caller may look at a day' })
  most!: number;

  @IntegerField({ min: 0, max: 1000, description: 'how many more today' })
  remaining!: number;
}

/** A look at what is masked everywhere else. */
@ApiTags('accreditation')
@Controller('personal-data-reveals')
@AllowedTo('reviewer', 'approver', 'service_manager')
export class RevealsController {
  constructor(
    private readonly revealPersonalData: RevealPersonalData,
    private readonly getRevealAllowance: GetRevealAllowance,
  ) {}

  @Get('allowance')
  @WithoutQuery()
  @ApiOperation({ summary: 'How many looks are left to me today', operationId: 'getRevealAllowance' })
  @ApiOkResponse({ type: RevealAllowanceView })
  async allowance(@CurrentSession() session: SignedIn): Promise<RevealAllowanceView> {
    return this.getRevealAllowance.run(session);
  }

  @Post()
  // The answer is a secret: it is kept nowhere to be given again.
  @Idempotency('none')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({
    summary: "Look at somebody's identity number or telephone; recorded, and told to the person",
    operationId: 'revealPersonalData',
  })
  @ApiCreatedResponse({ type: RevealView })
  async reveal(@CurrentSession() session: SignedIn, @Body() body: RevealBody): Promise<RevealView> {
    const { id, accountId, value, remaining } = await this.revealPersonalData.run(session, body);
    return { id, accountId, field: body.field, value, remaining };
  }
}
