import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { generateKeyPairSync } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Provider } from 'oidc-provider';
import { CLIENT_TOKEN_SECONDS } from '#domain/agencies/client-credentials.js';
import { CLIENT_SCOPES } from '#domain/agencies/client-scopes.js';
import { ClientAuthentication } from '#features/agencies/clients/client-authentication.js';
import { UseProofOnce } from '#features/agencies/clients/use-proof-once.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { LOGGER, type Logger } from '#platform/logger.js';
import { DPOP_ALGORITHMS } from '../../http/key-proof.js';
import { originOf } from '../../http/origin.js';
import { TOKEN_ENDPOINT } from '../../http/token-endpoint.js';
import { credentialEnded, tellEndedKey } from './ended-credentials.js';
import { AUTHENTICATION_METHODS, ASSERTION_ALGORITHMS, MOST_ASSERTION_SECONDS } from './metadata.js';
import { tokenStore } from './token-store.js';

interface Issuing {
  readonly origin: string;
  readonly answer: ReturnType<Provider['callback']>;
}

/**
 * The token endpoint is oidc-provider's, with nothing switched on but client credentials and bound tokens. It is
 * loaded by the first program that asks for a token, so that the API starts without it.
 */
@Injectable()
export class TokenIssuer {
  private issuing: Promise<Issuing> | null = null;
  /** Where each request that is being answered came from, by what the trusted proxy says. */
  private readonly addresses = new WeakMap<IncomingMessage, string>();

  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly authentication: ClientAuthentication,
    private readonly useProofOnce: UseProofOnce,
  ) {}

  /** Answers a request for a token. The library reads the form and writes the answer. */
  async answer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const origin = originOf(this.configuration, request);
    const { answer } = await this.at(origin);
    reply.hijack();
    addressAs(origin, request.raw);
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    this.addresses.set(request.raw, request.ip);
    await answer(request.raw, reply.raw);
  }

  /** One issuer; in a demo without a public address, the one that was called last. */
  private at(origin: string): Promise<Issuing> {
    const make = () => this.make(origin);
    this.issuing = (this.issuing ?? make()).then((made) => (made.origin === origin ? made : make()), make);
    return this.issuing;
  }

  private async make(origin: string): Promise<Issuing> {
    parseUrlsAsNewerNodes();
    const { errors, Provider } = await import('oidc-provider');
    const provider = new Provider(origin, {
      ...SETTINGS,
      // Asked once the signature holds, so it tells whoever has the key what is wrong.
      assertJwtClientAuthClaimsAndHeader: async (_: unknown, { exp }: { readonly exp: number }) => {
        if (exp <= Date.now() / 1000 + MOST_ASSERTION_SECONDS) return;
        const refusal = new errors.InvalidClientAuth('the assertion is good for too long');
        throw Object.assign(refusal, {
          error_description: `exp lies more than ${MOST_ASSERTION_SECONDS} seconds ahead`,
        });
      },
      adapter: (model: string) =>
        tokenStore(model, {
          ...{ authentication: this.authentication, useProofOnce: this.useProofOnce },
          address: () => this.addresses.get(Provider.ctx?.req ?? NOBODY) ?? '',
          usedBefore: () => new errors.InvalidClientAuth('the proof has been used before'),
          scopeMissing: () => new errors.InvalidScope('ask for at least one scope that the program has'),
        }),
    });
    provider.proxy = true;
    const { authentication } = this;
    // What the library documents for secrets of which only the hash is kept.
    provider.Client.prototype.compareClientSecret = async function (secret) {
      if (await authentication.isSecretOf(this.clientId, secret)) return true;
      const endedAt = await authentication.endOfSecret(this.clientId, secret);
      if (endedAt === null) return false;
      const refusal = new errors.InvalidClientAuth('the secret has ended');
      throw Object.assign(refusal, { error_description: credentialEnded(endedAt) });
    };
    provider.use(tellEndedKey(authentication, origin));
    provider.on('server_error', (_, err) => {
      this.logger.error({ err }, 'a token could not be issued');
    });
    return { origin, answer: provider.callback() };
  }
}

const NOBODY = {} as IncomingMessage;

/**
 * The library reckons by the headers whose address it answers under, for assertions and proofs of keys. That is ours to
 * say, and not the caller's.
 */
function addressAs(origin: string, { headers }: IncomingMessage): void {
  const { host, protocol } = new URL(origin);
  headers.host = host;
  headers['x-forwarded-proto'] = protocol.slice(0, -1);
  delete headers['x-forwarded-host'];
}

const OFF = { enabled: false };

const SETTINGS = {
  scopes: [...CLIENT_SCOPES],
  responseTypes: [],
  clientAuthMethods: [...AUTHENTICATION_METHODS],
  enabledJWA: {
    clientAuthSigningAlgValues: [...ASSERTION_ALGORITHMS],
    dPoPSigningAlgValues: [...DPOP_ALGORITHMS],
  },
  routes: { token: TOKEN_ENDPOINT },
  ttl: { ClientCredentials: CLIENT_TOKEN_SECONDS },
  // Never used: the library signs nothing here and sets no cookie, but wants to be able to.
  jwks: { keys: [generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })] },
  clientDefaults: { id_token_signed_response_alg: 'ES256' },
  cookies: { keys: ['none'] },
  features: {
    clientCredentials: { enabled: true },
    dPoP: { enabled: true },
    devInteractions: OFF,
    pushedAuthorizationRequests: OFF,
    resourceIndicators: OFF,
    rpInitiatedLogout: OFF,
    userinfo: OFF,
  },
};

/** The library was written for Node 22, which has this; with it, it does its work on Node 20 too. */
function parseUrlsAsNewerNodes(): void {
  const constructor: { parse?: typeof URL.parse } = URL;
  constructor.parse ??= (url) => (URL.canParse(url) ? new URL(url) : null);
}
