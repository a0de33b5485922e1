import type { Context } from 'oidc-provider';
import type { ClientAuthentication } from '#features/agencies/clients/client-authentication.js';
import { TOKEN_ENDPOINT } from '../../http/token-endpoint.js';
import { ASSERTION_ALGORITHMS } from './metadata.js';

/** What a program is told that proved itself with a credential that has ended (`error_description`). */
export function credentialEnded(at: Date): string {
  return `the credential ended at ${at.toISOString()}; the administrators of the portal add a new one`;
}

/**
 * Tells a program that its key has ended, instead of that something is wrong. It is asked only once the library has
 * refused, so it lets nobody in; and it tells nothing to whoever cannot sign with that key.
 */
export function tellEndedKey(authentication: ClientAuthentication, issuer: string) {
  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    await next();
    const { client, params } = context.oidc ?? {};
    const assertion = params?.['client_assertion'];
    if (context.status !== 401 || client === undefined || assertion === undefined) return;
    const endedAt = await endOfKey(authentication, { clientId: client.clientId, assertion, issuer });
    if (endedAt !== null)
      context.body = { error: 'invalid_client', error_description: credentialEnded(endedAt) };
  };
}

async function endOfKey(
  authentication: ClientAuthentication,
  { clientId, assertion, issuer }: Readonly<Record<'clientId' | 'assertion' | 'issuer', string>>,
): Promise<Date | null> {
  const ended = await authentication.endedKeys(clientId);
  if (ended.length === 0) return null;
  const { createLocalJWKSet, jwtVerify } = await import('jose');
  for (const { publicJwk, expiresAt } of ended) {
    const keys = createLocalJWKSet({ keys: [publicJwk] });
    const holds = await jwtVerify(assertion, keys, {
      ...{ issuer: clientId, subject: clientId, audience: [issuer, `${issuer}${TOKEN_ENDPOINT}`] },
      ...{ algorithms: ASSERTION_ALGORITHMS, requiredClaims: ['exp', 'jti'] },
    }).then(
      () => true,
      () => false,
    );
    if (holds) return expiresAt;
  }
  return null;
}
