import { Controller, Get, Header, Inject, Req, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { TALENT_CARD_TYPE } from '#features/cards/credential/sign-card-credential.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { AllowedTo } from '../http/access.js';
import { AnyField, NestedListField, TextField } from '../http/fields.js';
import { originOf } from '../http/origin.js';
import { WithoutQuery } from '../http/without-input.js';
import { CLAIM_NAMES, CREDENTIAL_NAME } from './credential-names.js';

class CredentialIssuerView {
  @TextField({ max: 200, description: '`iss` of the credentials' })
  issuer!: string;

  @TextField({ max: 200, description: 'where the keys are' })
  jwks_uri!: string;
}

class CredentialClaimNameView {
  @TextField({ max: 10 })
  locale!: string;

  @TextField({ max: 100 })
  label!: string;
}

class CredentialClaimView {
  @AnyField({ description: 'the claim, as a path of names' })
  path!: string[];

  @TextField({ max: 10, description: '`always`: shown or withheld by the holder' })
  sd!: string;

  @NestedListField(() => CredentialClaimNameView)
  display!: CredentialClaimNameView[];
}

class CredentialNameView {
  @TextField({ max: 10 })
  locale!: string;

  @TextField({ max: 100 })
  name!: string;
}

class CredentialTypeView {
  @TextField({ max: 200 })
  vct!: string;

  @TextField({ max: 100 })
  name!: string;

  @NestedListField(() => CredentialNameView)
  display!: CredentialNameView[];

  @NestedListField(() => CredentialClaimView)
  claims!: CredentialClaimView[];
}

/** Who issues the card as a credential, and what is in it (SD-JWT VC). */
@ApiTags('operations')
@Controller({ version: VERSION_NEUTRAL })
@AllowedTo('public')
export class VcIssuerController {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  @Get('.well-known/jwt-vc-issuer')
  @WithoutQuery()
  @Header('cache-control', 'public, max-age=300')
  @ApiOperation({ summary: 'Who issues credentials, and where the keys are', operationId: 'getVcIssuer' })
  @ApiOkResponse({ type: CredentialIssuerView })
  issuer(@Req() request: FastifyRequest): CredentialIssuerView {
    const issuer = originOf(this.configuration, request);
    return { issuer, jwks_uri: `${issuer}/.well-known/jwks.json` };
  }

  @Get(TALENT_CARD_TYPE.slice(1))
  @WithoutQuery()
  @Header('cache-control', 'public, max-age=300')
  @ApiOperation({ summary: 'What the Talent Card says as a credential', operationId: 'getCredentialType' })
  @ApiOkResponse({ type: CredentialTypeView })
  type(@Req() request: FastifyRequest): CredentialTypeView {
    return {
      vct: `${originOf(this.configuration, request)}${TALENT_CARD_TYPE}`,
      name: CREDENTIAL_NAME.en,
      display: Object.entries(CREDENTIAL_NAME).map(([locale, name]) => ({ locale, name })),
      claims: Object.entries(CLAIM_NAMES).map(([claim, names]) => ({
        path: [claim],
        sd: 'always',
        display: Object.entries(names).map(([locale, label]) => ({ locale, label })),
      })),
    };
  }
}
