import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT, type JWK } from 'jose';

/** What goes to the token endpoint as proof of who asks. */
export interface Proof {
  readonly headers: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
}

/** How a program proves who it is; a proof is made for each token. `issuer` is the portal's own. */
export type Credentials = (issuer: string) => Promise<Proof>;

const ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** By a secret (`tcs_…`) that an administrator gave out. Keep it where your other secrets are, not in the code. */
export function clientSecret(clientId: string, secret: string): Credentials {
  const basic = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`).toString(
    'base64',
  );
  return async () => ({ headers: { authorization: `Basic ${basic}` }, form: {} });
}

/**
 * By a key of one's own (`private_key_jwt`, RFC 7523), which never leaves this machine: the portal has the public half,
 * under the same `kid`.
 */
export function privateKeyJwt(clientId: string, privateJwk: JWK & { readonly kid: string }): Credentials {
  const alg = privateJwk.alg ?? 'ES256';
  return async (issuer) => {
    const assertion = await new SignJWT({ jti: randomUUID() })
      .setProtectedHeader({ alg, kid: privateJwk.kid })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(issuer)
      .setIssuedAt()
      .setExpirationTime('1m')
      .sign(await importJWK(privateJwk, alg));
    return { headers: {}, form: { client_assertion: assertion, client_assertion_type: ASSERTION } };
  };
}
