import {
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GetOffer } from '#features/cards/wallet/get-offer.js';
import { OfferCredential } from '#features/cards/wallet/offer-credential.js';
import { WithdrawOffer } from '#features/cards/wallet/withdraw-offer.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { ChoiceField, InstantField, TextField, UuidField } from '../http/fields.js';
import { Idempotency } from '../http/idempotency.js';
import { originOf } from '../http/origin.js';
import { WithoutBody, WithoutQuery } from '../http/without-input.js';
import { WalletIssuer } from '../wallet/wallet-issuer.js';

class CredentialOfferView {
  @UuidField()
  id!: string;

  @TextField({ max: 4000, description: 'what a wallet opens or reads as a QR code; good once' })
  offer!: string;

  @TextField({ max: 6, min: 6, description: 'what the holder types into the wallet; shown this once' })
  transactionCode!: string;

  @InstantField({ description: 'ten minutes from now' })
  expiresAt!: string;
}

class CredentialOfferStateView {
  @ChoiceField(['open', 'taken', 'issued', 'withdrawn', 'over'], {
    enumName: 'CredentialOfferState',
    description: 'taken: a wallet has sent the codes and not yet fetched the card',
  })
  state!: string;
}

/** My card, offered to my wallet. */
@ApiTags('cards')
@Controller('me/card/credential-offers')
@AllowedTo('signed_in')
export class CredentialOffersController {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly offerCredential: OfferCredential,
    private readonly getOffer: GetOffer,
    private readonly withdrawOffer: WithdrawOffer,
    private readonly issuer: WalletIssuer,
  ) {}

  @Post()
  // A stored answer would be one more copy of the codes.
  @Idempotency('none')
  @WithoutBody()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'Offer my card to a wallet (OpenID4VCI); the offer before is over with it',
    operationId: 'offerCardCredential',
  })
  @ApiCreatedResponse({ type: CredentialOfferView })
  async make(
    @CurrentSession() session: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<CredentialOfferView> {
    const origin = originOf(this.configuration, request);
    const { id, code, transactionCode, expiresAt } = await this.offerCredential.run(session, origin);
    const offer = await this.issuer.offer(origin, code);
    return { id, offer, transactionCode, expiresAt: expiresAt.toISOString() };
  }

  @Get(':id')
  @WithoutQuery()
  @ApiOperation({ summary: 'What became of my offer', operationId: 'getCredentialOffer' })
  @ApiOkResponse({ type: CredentialOfferStateView })
  async state(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<CredentialOfferStateView> {
    return { state: await this.getOffer.run(session, id) };
  }

  @Delete(':id')
  @HttpCode(204)
  @WithoutBody()
  @ApiOperation({ summary: 'Take my offer back', operationId: 'withdrawCredentialOffer' })
  @ApiNoContentResponse()
  async withdraw(@CurrentSession() session: SignedIn, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.withdrawOffer.run(session, id);
  }
}
