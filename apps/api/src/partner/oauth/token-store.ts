import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { ClientScope } from '#domain/agencies/client-scopes.js';
import type {
  ClientAuthentication,
  RegisteredClient,
} from '#features/agencies/clients/client-authentication.js';
import type { UseProofOnce } from '#features/agencies/clients/use-proof-once.js';

interface Surroundings {
  readonly authentication: ClientAuthentication;
  readonly useProofOnce: UseProofOnce;
  /** Of whoever asks for a token. */
  readonly address: () => string;
  readonly usedBefore: () => Error;
  /** Of a token that could do nothing: the library lets no scope at all pass, and those that it has never heard of. */
  readonly scopeMissing: () => Error;
}

/** What oidc-provider keeps, in the portal's own tables: clients are read, tokens and used proofs written. */
export function tokenStore(model: string, surroundings: Surroundings): Adapter {
  const { authentication, useProofOnce, address, usedBefore, scopeMissing } = surroundings;
  switch (model) {
    case 'Client':
      return {
        find: async (id) => metadataOf(isUuid(id) ? await authentication.find(id, address()) : null),
        upsert: neverAsked,
      };
    case 'ClientCredentials':
      return {
        // Tokens are read where they are used, and not by the library.
        find: async () => undefined,
        upsert: async (token, payload, seconds) => {
          const made = issued(token, payload, seconds);
          if (made.scopes.length === 0) throw scopeMissing();
          await authentication.keepToken(made);
        },
      };
    case 'ReplayDetection':
      return {
        // Whether it is new is told by the row that is written, of which there can be one.
        find: async () => undefined,
        upsert: async (id, _, seconds) => {
          if (!(await useProofOnce.run(id, secondsFromNow(seconds)))) throw usedBefore();
        },
      };
    default:
      return { find: async () => undefined, upsert: neverAsked };
  }
}

function metadataOf(client: RegisteredClient | null): object | undefined {
  if (client === null) return undefined;
  const shared = {
    ...{ client_id: client.id, scope: client.scopes.join(' ') },
    ...{ grant_types: ['client_credentials'], response_types: [], redirect_uris: [] },
  };
  return client.method === 'private_key_jwt'
    ? { ...shared, token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: client.keys } }
    : // The library wants one; which secrets hold is asked of the database each time.
      { ...shared, token_endpoint_auth_method: 'client_secret_basic', client_secret: 'kept as a hash' };
}

function issued(token: string, { clientId = '', scope = '', jkt }: AdapterPayload, seconds: number) {
  const scopes = scope.split(' ').filter(Boolean) as ClientScope[];
  return { token, clientId, scopes, keyThumbprint: jkt ?? null, expiresAt: secondsFromNow(seconds) };
}

function secondsFromNow(seconds: number): Date {
  return new Date(Date.now() + seconds * 1000);
}

function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}

async function neverAsked(): Promise<never> {
  throw new Error('Nothing but client credentials is switched on');
}
