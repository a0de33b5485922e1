import { Injectable } from '@nestjs/common';
import { TALENT_CARD_TYPE } from '#features/cards/credential/sign-card-credential.js';
import type { AskedOfWallet } from '#features/cards/wallet/sign-wallet-request.js';
import { CONTENT_ENCRYPTIONS } from '#platform/response-encryption.js';
import { WALLET_REQUESTS, WALLET_RESPONSES } from '../http/wallet-endpoints.js';
import { WALLET_ALGORITHMS } from './issuer-metadata.js';
import { Openid4vc } from './openid4vc.js';

/** The name of the one credential that is asked for. */
const ASKED = 'card';

interface Signer {
  readonly kid: string;
  readonly sign: (payload: Readonly<Record<string, unknown>>) => string;
}

/** What a wallet sends back: the card as it shows it, null where its holder said no. */
export type WalletResponse = { readonly shown: string | null } | 'unreadable';

/**
 * The portal as a verifier: a did:web, so that wallets find its keys by its address, and know that what they are asked
 * comes from there.
 */
export function verifierDid(origin: string): string {
  return `did:web:${new URL(origin).host.replace(':', '%3A')}`;
}

/** Whom a wallet shows the card to (OpenID4VP 1.0, 5.9.3). */
export function verifierId(origin: string): string {
  return `decentralized_identifier:${verifierDid(origin)}`;
}

/** What a wallet opens or reads as a QR code; it fetches the request itself. */
export function walletRequestUri(origin: string, id: string): string {
  const parameters = { client_id: verifierId(origin), request_uri: `${origin}${WALLET_REQUESTS}/${id}` };
  return `openid4vp://?${new URLSearchParams(parameters).toString()}`;
}

/** The protocol of OpenID4VP, as the library has it. Whether a card is good is not its question. */
@Injectable()
export class WalletVerifier {
  constructor(private readonly openid4vc: Openid4vc) {}

  /** The request that a wallet fetches, signed (RFC 9101). */
  async request(
    origin: string,
    id: string,
    { nonce, claims, agencyName, seconds, responseKey }: AskedOfWallet,
    { kid, sign }: Signer,
  ): Promise<string> {
    const { verifier } = await this.openid4vc.asking(async (_, { payload }) => ({
      jwt: sign(payload),
      // The library hands it on, and nobody asks for it.
      signerJwk: { kty: 'EC' },
    }));
    const { jar } = await verifier.createOpenId4vpAuthorizationRequest({
      authorizationRequestPayload: {
        ...{ response_type: 'vp_token', client_id: verifierId(origin) },
        response_mode: responseKey === null ? 'direct_post' : 'direct_post.jwt',
        ...{ response_uri: `${origin}${WALLET_RESPONSES}/${id}`, state: id, nonce },
        dcql_query: {
          credentials: [
            {
              ...{ id: ASKED, format: 'dc+sd-jwt' },
              meta: { vct_values: [`${origin}${TALENT_CARD_TYPE}`] },
              claims: claims.map((claim) => ({ path: [claim] })),
            },
          ],
        },
        client_metadata: {
          client_name: `${agencyName['zh-CN']} / ${agencyName.en}`,
          ...(responseKey !== null && {
            jwks: { keys: [{ ...responseKey }] },
            encrypted_response_enc_values_supported: [...CONTENT_ENCRYPTIONS],
          }),
          vp_formats_supported: {
            'dc+sd-jwt': { 'sd-jwt_alg_values': WALLET_ALGORITHMS, 'kb-jwt_alg_values': WALLET_ALGORITHMS },
          },
        },
      },
      jar: {
        jwtSigner: { method: 'did', didUrl: kid, alg: 'ES256' },
        requestUri: `${origin}${WALLET_REQUESTS}/${id}`,
        expiresInSeconds: seconds,
        additionalJwtPayload: { aud: 'https://self-issued.me/v2' },
      },
    });
    if (jar === undefined) throw new Error('The request was to be signed');
    return jar.authorizationRequestJwt;
  }

  /** What a wallet answers, whether it was encrypted on the way or not. */
  async readResponse(id: string, answer: Readonly<Record<string, unknown>>): Promise<WalletResponse> {
    if (answer['state'] !== id) return 'unreadable';
    if (answer['error'] !== undefined) return { shown: null };
    const { verifier, readResponse } = await this.openid4vc.asking(neverSigns);
    try {
      const [shown, ...more] = verifier.parseDcqlVpToken(readResponse({ ...answer }).vp_token)[ASKED] ?? [];
      return typeof shown === 'string' && more.length === 0 ? { shown } : 'unreadable';
    } catch {
      return 'unreadable';
    }
  }
}

async function neverSigns(): Promise<never> {
  throw new Error('Nothing is signed to read an answer');
}
