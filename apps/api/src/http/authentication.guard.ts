import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import passport from 'passport';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FindSession, type SignedIn } from '#features/accounts/find-session.js';
import { ClientUsage } from '#features/agencies/clients/client-usage.js';
import { FindClient } from '#features/agencies/clients/find-client.js';
import { PortalError } from '#features/errors/portal-error.js';
import { ClientAdmission } from './client-admission.js';
import { ClientStrategy } from './client-strategy.js';
import { SessionStrategy } from './session-strategy.js';
import { TOKEN_ENDPOINT } from './token-endpoint.js';
import { isForWallets } from './wallet-endpoints.js';

/** Finds out who calls, through passport. It refuses bad credentials; what a guest may do is not its question. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  private readonly strategies = new passport.Passport();

  constructor(
    findSession: FindSession,
    findClient: FindClient,
    private readonly admission: ClientAdmission,
    private readonly usage: ClientUsage,
  ) {
    this.strategies.use(new SessionStrategy(findSession));
    this.strategies.use(new ClientStrategy(findClient));
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    // What comes in this header there is for OAuth to judge, and for OpenID4VCI.
    const { url } = request.routeOptions;
    if (url === TOKEN_ENDPOINT || isForWallets(url ?? '')) return true;
    const reply = http.getResponse<FastifyReply>();
    const signedIn = await this.authenticate(request, reply);
    if (signedIn === null) return true;
    request.signedIn = signedIn;
    const { client } = request;
    if (client === undefined) return true;
    reply.raw.once('finish', () => {
      this.usage.count(client.id, reply.statusCode < 400 ? 'answered' : 'refused');
    });
    await this.admission.admit(client, request, reply);
    return true;
  }

  private authenticate(request: FastifyRequest, reply: FastifyReply): Promise<SignedIn | null> {
    return new Promise((resolve, reject) => {
      const done = (error: Error | null | undefined, signedIn: SignedIn | false | null | undefined) => {
        if (error) reject(error);
        else if (signedIn === false) reject(new PortalError('auth.required'));
        else resolve(signedIn ?? null);
      };
      const middleware = this.strategies.authenticate(
        ['session-token', 'client-token'],
        { session: false },
        done,
      ) as (request: FastifyRequest, reply: FastifyReply, next: (error?: Error) => void) => void;
      // `next` is called for a request without a token: a guest.
      middleware(request, reply, (error) => {
        done(error, null);
      });
    });
  }
}
