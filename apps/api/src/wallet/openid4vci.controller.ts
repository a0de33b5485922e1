import { Controller, Get, Header, Inject, Post, Req, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IssueToWallet } from '#features/cards/wallet/issue-to-wallet.js';
import { RedeemOffer } from '#features/cards/wallet/redeem-offer.js';
import { WalletNonces } from '#features/cards/wallet/wallet-nonces.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { AllowedTo } from '../http/access.js';
import { AnyField, IntegerField, NestedListField, TextField } from '../http/fields.js';
import { Idempotency } from '../http/idempotency.js';
import { originOf } from '../http/origin.js';
import {
  WALLET_CREDENTIAL_ENDPOINT,
  WALLET_NONCE_ENDPOINT,
  WALLET_SERVER,
  WALLET_TOKEN_ENDPOINT,
} from '../http/wallet-endpoints.js';
import { WithoutQuery } from '../http/without-input.js';
import { issuerMetadata, PRE_AUTHORISED_CODE, walletServerMetadata } from './issuer-metadata.js';
import { WalletIssuer, type WalletRefusal } from './wallet-issuer.js';

class WalletTokenBody {
  @TextField({ max: 100, example: PRE_AUTHORISED_CODE })
  grant_type!: string;

  @TextField({ max: 100, description: 'out of the offer' })
  'pre-authorized_code'!: string;

  @TextField({ max: 10, description: 'the six digits that the holder types in' })
  tx_code!: string;
}

class WalletTokenView {
  @TextField({ max: 100 })
  access_token!: string;

  @TextField({ max: 10, example: 'Bearer' })
  token_type!: string;

  @IntegerField({ min: 1, max: 600, description: 'seconds' })
  expires_in!: number;
}

class WalletNonceView {
  @TextField({ max: 1000, description: 'for one proof in the next five minutes' })
  c_nonce!: string;
}

class WalletCredentialBody {
  @TextField({ max: 100, example: 'talent-card' })
  credential_configuration_id!: string;

  @AnyField({ description: '`{"jwt": ["…"]}`: one proof, with the key in its header (`jwk`) and the nonce' })
  proofs!: object;
}

class WalletCredentialItemView {
  @TextField({ max: 20_000, description: 'SD-JWT VC, compact, with all its disclosures' })
  credential!: string;
}

class WalletCredentialView {
  @NestedListField(() => WalletCredentialItemView)
  credentials!: WalletCredentialItemView[];
}

const METADATA = { schema: { type: 'object', additionalProperties: true } } as const;

/** How a wallet gets the card (OpenID for Verifiable Credential Issuance 1.0, pre-authorised code). */
@ApiTags('wallets')
@Controller({ version: VERSION_NEUTRAL })
@AllowedTo('public')
export class Openid4vciController {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly issuer: WalletIssuer,
    private readonly redeemOffer: RedeemOffer,
    private readonly nonces: WalletNonces,
    private readonly issueToWallet: IssueToWallet,
  ) {}

  @Get('.well-known/openid-credential-issuer')
  @WithoutQuery()
  @Header('cache-control', 'public, max-age=300')
  @ApiOperation({
    summary: 'What is issued to wallets, and where (OpenID4VCI 1.0, 12.2)',
    operationId: 'getCredentialIssuer',
  })
  @ApiOkResponse(METADATA)
  metadata(@Req() request: FastifyRequest): object {
    return issuerMetadata(originOf(this.configuration, request));
  }

  @Get(`.well-known/oauth-authorization-server${WALLET_SERVER}`)
  @WithoutQuery()
  @Header('cache-control', 'public, max-age=300')
  @ApiOperation({ summary: 'Where wallets get their tokens (RFC 8414)', operationId: 'getWalletServer' })
  @ApiOkResponse(METADATA)
  server(@Req() request: FastifyRequest): object {
    return walletServerMetadata(originOf(this.configuration, request));
  }

  @Post(WALLET_TOKEN_ENDPOINT.slice(1))
  @Idempotency('none')
  @Header('cache-control', 'no-store')
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({ type: WalletTokenBody })
  @ApiOperation({
    summary: 'A token for the two codes of an offer, once; errors are those of RFC 6749',
    operationId: 'issueWalletToken',
  })
  @ApiOkResponse({ type: WalletTokenView })
  async token(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WalletTokenView | WalletRefusal> {
    const asked = await this.issuer.readTokenRequest(originOf(this.configuration, request), request);
    if ('refusal' in asked) return refuse(reply, asked.refusal);
    const redeemed = await this.redeemOffer.run(asked.code, asked.transactionCode);
    if ('refused' in redeemed) return refuse(reply, { error: redeemed.refused });
    void reply.status(200);
    return { access_token: redeemed.token, token_type: 'Bearer', expires_in: redeemed.expiresIn };
  }

  @Post(WALLET_NONCE_ENDPOINT.slice(1))
  @Idempotency('none')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What a wallet signs to prove its key', operationId: 'issueWalletNonce' })
  @ApiOkResponse({ type: WalletNonceView })
  async nonce(@Res({ passthrough: true }) reply: FastifyReply): Promise<WalletNonceView> {
    void reply.status(200);
    return { c_nonce: await this.nonces.make() };
  }

  @Post(WALLET_CREDENTIAL_ENDPOINT.slice(1))
  @Idempotency('none')
  @Header('cache-control', 'no-store')
  @ApiBody({ type: WalletCredentialBody })
  @ApiOperation({
    summary: 'The card, bound to the key that the wallet proves; errors are those of OpenID4VCI 1.0, 8.3.1.2',
    operationId: 'issueToWallet',
  })
  @ApiOkResponse({ type: WalletCredentialView })
  async credential(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WalletCredentialView | WalletRefusal> {
    const origin = originOf(this.configuration, request);
    const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) return refuse(reply, { error: 'invalid_token' });
    const proved = await this.issuer.readCredentialRequest(origin, request);
    if ('refusal' in proved) return refuse(reply, proved.refusal);
    const issued = await this.issueToWallet.run({ token, ...proved }, origin);
    if ('refused' in issued) return refuse(reply, { error: issued.refused });
    void reply.status(200);
    return { credentials: [{ credential: issued.credential }] };
  }
}

/** The programs of wallets read errors of OAuth and no problem documents. */
function refuse(reply: FastifyReply, refusal: WalletRefusal): WalletRefusal {
  const isUnknown = refusal.error === 'invalid_token';
  void reply.status(isUnknown ? 401 : 400);
  if (isUnknown) void reply.header('www-authenticate', 'Bearer error="invalid_token"');
  return refusal;
}
