import { TALENT_CARD_TYPE } from '#features/cards/credential/sign-card-credential.js';
import {
  WALLET_CREDENTIAL_ENDPOINT,
  WALLET_NONCE_ENDPOINT,
  WALLET_SERVER,
  WALLET_TOKEN_ENDPOINT,
} from '../http/wallet-endpoints.js';
import { CLAIM_NAMES, CREDENTIAL_NAME } from '../public/credential-names.js';

/** The name of the one kind of credential that is issued. */
export const CARD_CONFIGURATION = 'talent-card';

/** With which a wallet proves its key, and the card is signed. */
export const WALLET_ALGORITHMS: [string, ...string[]] = ['ES256'];

export const PRE_AUTHORISED_CODE = 'urn:ietf:params:oauth:grant-type:pre-authorized_code';

const ISSUER_NAME = { 'zh-CN': '黑龙江省人才服务', en: 'Heilongjiang Talent Services' };

/** What the portal issues to wallets, and where (OpenID4VCI 1.0, 12.2). */
export function issuerMetadata(origin: string) {
  return {
    credential_issuer: origin,
    authorization_servers: [`${origin}${WALLET_SERVER}`],
    credential_endpoint: `${origin}${WALLET_CREDENTIAL_ENDPOINT}`,
    nonce_endpoint: `${origin}${WALLET_NONCE_ENDPOINT}`,
    display: displayOf(ISSUER_NAME),
    credential_configurations_supported: {
      [CARD_CONFIGURATION]: {
        format: 'dc+sd-jwt' as const,
        vct: `${origin}${TALENT_CARD_TYPE}`,
        cryptographic_binding_methods_supported: ['jwk'],
        credential_signing_alg_values_supported: WALLET_ALGORITHMS,
        proof_types_supported: { jwt: { proof_signing_alg_values_supported: WALLET_ALGORITHMS } },
        credential_metadata: {
          display: displayOf(CREDENTIAL_NAME),
          claims: Object.entries(CLAIM_NAMES).map(([claim, names]) => ({
            path: [claim],
            display: displayOf(names),
          })),
        },
      },
    },
  };
}

/** The server at which wallets get their tokens (RFC 8414). They name no client: the codes say everything. */
export function walletServerMetadata(origin: string) {
  return {
    issuer: `${origin}${WALLET_SERVER}`,
    token_endpoint: `${origin}${WALLET_TOKEN_ENDPOINT}`,
    grant_types_supported: [PRE_AUTHORISED_CODE],
    response_types_supported: [],
    token_endpoint_auth_methods_supported: ['none'],
    'pre-authorized_grant_anonymous_access_supported': true,
  };
}

function displayOf(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([locale, name]) => ({ locale, name }));
}
