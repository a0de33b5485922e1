import { Controller, Get, Header, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListPublicKeys } from '#features/keys/list-public-keys.js';
import { AllowedTo } from '../http/access.js';
import { NestedListField, TextField } from '../http/fields.js';
import { WithoutQuery } from '../http/without-input.js';

class PublicKeyView {
  @TextField({ max: 10 })
  kty!: string;

  @TextField({ max: 10 })
  crv!: string;

  @TextField({ max: 43 })
  x!: string;

  @TextField({ max: 43 })
  y!: string;

  @TextField({ max: 43, description: 'thumbprint of the key (RFC 7638)' })
  kid!: string;

  @TextField({ max: 10 })
  alg!: string;

  @TextField({ max: 10 })
  use!: string;
}

class PublicKeysView {
  @NestedListField(() => PublicKeyView, { description: 'the newest first; retired ones still verify' })
  keys!: PublicKeyView[];
}

/** What everybody needs to verify what the portal signs (RFC 7517). */
@ApiTags('operations')
@Controller({ path: '.well-known', version: VERSION_NEUTRAL })
@AllowedTo('public')
export class JwksController {
  constructor(private readonly listPublicKeys: ListPublicKeys) {}

  @Get('jwks.json')
  @WithoutQuery()
  // A verifier that meets a kid which it does not know asks again, so an old answer does no harm.
  @Header('cache-control', 'public, max-age=300')
  @ApiOperation({ summary: 'The public keys of what the portal signs', operationId: 'getJwks' })
  @ApiOkResponse({ type: PublicKeysView })
  async jwks(): Promise<PublicKeysView> {
    return { keys: await this.listPublicKeys.run() };
  }
}
