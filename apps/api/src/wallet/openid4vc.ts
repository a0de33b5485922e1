import { Inject, Injectable } from '@nestjs/common';
import type { CallbackContext, SignJwtCallback, VerifyJwtCallback } from '@openid4vc/oauth2';
import { createHash, randomBytes } from 'node:crypto';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';

/**
 * The libraries that know the protocols of wallets. They are loaded by the first caller that needs them, so that the
 * API starts without them.
 */
@Injectable()
export class Openid4vc {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** For the issuing of credentials (OpenID4VCI). */
  async issuing() {
    const [library, oauth] = await Promise.all([
      import('@openid4vc/openid4vci'),
      import('@openid4vc/oauth2'),
    ]);
    // A demo may be without TLS. The libraries share what is set.
    library.setGlobalConfig({ allowInsecureUrls: !this.configuration.production });
    return {
      ...{ version: library.Openid4vciVersion.V1, Refusal: oauth.Oauth2ServerErrorResponseError },
      issuer: new library.Openid4vciIssuer({ callbacks: CALLBACKS }),
      server: new oauth.Oauth2AuthorizationServer({ callbacks: CALLBACKS }),
    };
  }

  /** For the asking of wallets (OpenID4VP); `signJwt` signs what is asked. */
  async asking(signJwt: SignJwtCallback) {
    const library = await import('@openid4vc/openid4vp');
    await this.issuing();
    return {
      verifier: new library.Openid4vpVerifier({ callbacks: { ...CALLBACKS, ...NO_ENCRYPTION, signJwt } }),
      readResponse: library.parseOpenid4VpAuthorizationResponsePayload,
    };
  }
}

/** A key that comes along with what it signed, EC P-256 and nothing else. */
const verifyJwt: VerifyJwtCallback = async (signer, { compact }) => {
  if (signer.method !== 'jwk' || signer.alg !== 'ES256') return { verified: false };
  const { compactVerify, importJWK } = await import('jose');
  const { kty, crv, x, y } = signer.publicJwk;
  try {
    const key = await importJWK({ kty, crv, x, y } as Parameters<typeof importJWK>[0], 'ES256');
    await compactVerify(compact, key, { algorithms: ['ES256'] });
    return { verified: true, signerJwk: signer.publicJwk };
  } catch {
    return { verified: false };
  }
};

const CALLBACKS: Omit<CallbackContext, 'decryptJwe' | 'encryptJwe'> = {
  hash: (data, algorithm) => createHash(algorithm.replace('-', '')).update(data).digest(),
  generateRandom: (length) => randomBytes(length),
  verifyJwt,
  signJwt: neverAsked,
  clientAuthentication: neverAsked,
};

const NO_ENCRYPTION = { decryptJwe: neverAsked, encryptJwe: neverAsked };

async function neverAsked(): Promise<never> {
  throw new Error('The portal signs credentials itself and is nobody’s client');
}
