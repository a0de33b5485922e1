import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiConsumes, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Unsubscribe } from '#features/notifications/unsubscribe.js';
import { AllowedTo } from '../http/access.js';
import { Idempotency } from '../http/idempotency.js';
import { TextField } from '../http/fields.js';

class UnsubscriptionParameters {
  @TextField({ max: 100, pattern: /^[A-Za-z0-9_-]+$/, description: 'of the letter' })
  token!: string;
}

/**
 * One-click unsubscription (RFC 8058). The address stands in a header of each digest, so it is the one place where
 * a token is part of an address; it ends the digests of its account and is good for nothing else.
 */
@ApiTags('account')
@Controller('notification-unsubscriptions/:token')
@AllowedTo('public')
export class UnsubscriptionsController {
  constructor(private readonly unsubscribe: Unsubscribe) {}

  @Post()
  @HttpCode(204)
  @Idempotency('none')
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiOperation({ summary: 'End digests by the link of a letter', operationId: 'unsubscribe' })
  @ApiNoContentResponse()
  async end(@Param() { token }: UnsubscriptionParameters): Promise<void> {
    await this.unsubscribe.run(token);
  }
}
