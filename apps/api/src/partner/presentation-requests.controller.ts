import { Controller, Get, Header, Inject, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { WALLET_REQUEST_STATES } from '#domain/cards/wallet-requests.js';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { AskWallet } from '#features/cards/wallet/ask-wallet.js';
import { GetWalletRequest } from '#features/cards/wallet/get-wallet-request.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { AllowedTo, client } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { ChoiceField, FlagField, InstantField, NestedField, TextField, UuidField } from '../http/fields.js';
import { Idempotency } from '../http/idempotency.js';
import { Language } from '../http/language.js';
import { originOf } from '../http/origin.js';
import { OptionalBody } from '../http/optional-body.js';
import { WithoutQuery } from '../http/without-input.js';
import { walletRequestUri } from '../wallet/wallet-verifier.js';
import { VerificationView, verificationView } from './verification.views.js';

class PresentationRequestBody {
  @FlagField({
    optional: true,
    description: 'whether the wallet encrypts its answer; false is for wallets that cannot, true unless told',
  })
  encrypted?: boolean;
}

class PresentationRequestView {
  @UuidField()
  id!: string;

  @TextField({ max: 2000, description: 'what the holder’s wallet opens or reads as a QR code; good once' })
  requestUri!: string;

  @InstantField({ description: 'five minutes from now' })
  expiresAt!: string;
}

class PresentationAnswerView {
  @ChoiceField(WALLET_REQUEST_STATES, {
    enumName: 'PresentationRequestState',
    description: 'over: nobody answered in time, or the answer is more than ten minutes old',
  })
  state!: string;

  @InstantField()
  expiresAt!: string;

  @NestedField(() => VerificationView, { nullable: true, description: 'once it is answered' })
  verification!: VerificationView | null;
}

/** The counter asks the holder's wallet instead of scanning a code. */
@ApiTags('partner')
@Controller('partner/presentation-requests')
@AllowedTo('agency_staff', client('cards:verify'))
export class PresentationRequestsController {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly askWallet: AskWallet,
    private readonly getWalletRequest: GetWalletRequest,
  ) {}

  @Post()
  @Idempotency('required')
  @ApiBody({ type: PresentationRequestBody, required: false })
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiOperation({
    summary: 'Ask a wallet for the card (OpenID4VP), for what the agency’s services need and no more',
    operationId: 'askWallet',
  })
  @ApiCreatedResponse({ type: PresentationRequestView })
  async ask(
    @CurrentSession() session: SignedIn,
    @Req() request: FastifyRequest,
    @OptionalBody(PresentationRequestBody) { encrypted = true }: PresentationRequestBody,
  ): Promise<PresentationRequestView> {
    const { id, expiresAt } = await this.askWallet.run(session, { encrypted });
    const requestUri = walletRequestUri(originOf(this.configuration, request), id);
    return { id, requestUri, expiresAt: expiresAt.toISOString() };
  }

  @Get(':id')
  @WithoutQuery()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What the wallet answered', operationId: 'getPresentationRequest' })
  @ApiOkResponse({ type: PresentationAnswerView })
  async get(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<PresentationAnswerView> {
    const { state, expiresAt, verification } = await this.getWalletRequest.run(session, id);
    return {
      ...{ state, expiresAt: expiresAt.toISOString() },
      verification: verification && verificationView(verification, locale),
    };
  }
}
