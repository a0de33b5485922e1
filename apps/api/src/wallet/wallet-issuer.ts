import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { TRANSACTION_CODE_DIGITS } from '#domain/cards/wallet-offers.js';
import type { HolderKey } from '#features/cards/credential/sign-card-credential.js';
import {
  CARD_CONFIGURATION,
  issuerMetadata,
  PRE_AUTHORISED_CODE,
  walletServerMetadata,
} from './issuer-metadata.js';
import { Openid4vc } from './openid4vc.js';

/** What is told to a wallet instead of what it asked for (RFC 6749, 5.2; OpenID4VCI 1.0, 8.3.1.2). */
export interface WalletRefusal {
  readonly error: string;
  readonly error_description?: string | undefined;
}

export type OrRefusal<Answer> = Answer | { readonly refusal: WalletRefusal };

/** The protocol of OpenID4VCI, as the library has it. What is offered and issued is not its question. */
@Injectable()
export class WalletIssuer {
  constructor(private readonly openid4vc: Openid4vc) {}

  /** The address that a wallet opens or reads as a QR code. */
  async offer(origin: string, code: string): Promise<string> {
    const { issuer, issuerMetadata } = await this.at(origin);
    const { credentialOffer } = await issuer.createCredentialOffer({
      issuerMetadata,
      credentialConfigurationIds: [CARD_CONFIGURATION],
      grants: {
        [PRE_AUTHORISED_CODE]: {
          'pre-authorized_code': code,
          // No words: they would make the QR code hard to read.
          tx_code: { input_mode: 'numeric', length: TRANSACTION_CODE_DIGITS },
        },
      },
    });
    return credentialOffer;
  }

  /** The two codes that a wallet sends for a token. */
  async readTokenRequest(
    origin: string,
    { body }: FastifyRequest,
  ): Promise<OrRefusal<{ code: string; transactionCode: string }>> {
    const { server, Refusal } = await this.at(origin);
    try {
      const { grant } = server.parseAccessTokenRequest({
        request: { headers: new Headers(), method: 'POST', url: origin },
        accessTokenRequest: formOf(body),
      });
      if (grant.grantType !== PRE_AUTHORISED_CODE) return { refusal: { error: 'unsupported_grant_type' } };
      const { preAuthorizedCode: code, txCode: transactionCode } = grant;
      if (transactionCode !== undefined) return { code, transactionCode };
      return { refusal: { error: 'invalid_request', error_description: 'tx_code is missing' } };
    } catch (error) {
      if (error instanceof Refusal) return { refusal: refusalOf(error) };
      throw error;
    }
  }

  /** The key that a wallet has proved to have, and the nonce that it signed for that. */
  async readCredentialRequest(
    origin: string,
    { body }: FastifyRequest,
  ): Promise<OrRefusal<{ key: HolderKey; nonce: string }>> {
    const { issuer, issuerMetadata, Refusal } = await this.at(origin);
    try {
      const asked = issuer.parseCredentialRequest({ issuerMetadata, credentialRequest: formOf(body) });
      if (asked.credentialConfigurationId !== CARD_CONFIGURATION)
        return { refusal: { error: 'unknown_credential_configuration' } };
      const [jwt, ...more] = asked.proofs?.jwt ?? [];
      if (jwt === undefined || more.length > 0)
        return { refusal: { error: 'invalid_proof', error_description: 'one proof of type jwt is wanted' } };
      const { payload, signer } = await issuer.verifyCredentialRequestJwtProof({ issuerMetadata, jwt });
      const { kty, crv = '', x = '', y = '' } = signer.publicJwk;
      return { key: { kty, crv, x, y }, nonce: payload.nonce ?? '' };
    } catch (error) {
      if (error instanceof Refusal) return { refusal: refusalOf(error) };
      throw error;
    }
  }

  private async at(origin: string) {
    const { issuer, version, ...library } = await this.openid4vc.issuing();
    const credentialIssuer = issuer.createCredentialIssuerMetadata(issuerMetadata(origin));
    return {
      ...{ ...library, issuer },
      issuerMetadata: {
        ...{ originalDraftVersion: version, credentialIssuer },
        authorizationServers: [server(origin, library)],
        knownCredentialConfigurations: issuer.getKnownCredentialConfigurationsSupported(credentialIssuer),
      },
    };
  }
}

function server(
  origin: string,
  { server: oauth }: Pick<Awaited<ReturnType<Openid4vc['issuing']>>, 'server'>,
) {
  return oauth.createAuthorizationServerMetadata(walletServerMetadata(origin));
}

function formOf(body: unknown): Record<string, unknown> {
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  return isObject ? (body as Record<string, unknown>) : {};
}

function refusalOf({ errorResponse }: { errorResponse: WalletRefusal }): WalletRefusal {
  const { error, error_description } = errorResponse;
  return { error, error_description: error_description?.slice(0, 300) };
}
