import { Strategy } from 'passport';
import type { FastifyRequest } from 'fastify';
import type { FindSession } from '#features/accounts/find-session.js';
import { SESSION_COOKIE } from './session-cookie.js';

/**
 * Passport strategy for requests that come with a session: the browser's cookie or a program's bearer token.
 * Neither is the caller's word: both are looked up each time, so that a revoked one is refused at once.
 */
export class SessionStrategy extends Strategy {
  override readonly name = 'session-token';

  constructor(private readonly findSession: FindSession) {
    super();
  }

  override authenticate(request: unknown): void {
    const token = tokenOf(request as FastifyRequest);
    if (token === null) {
      this.pass();
      return;
    }
    this.findSession.run(token).then(
      (signedIn) => {
        if (signedIn !== null) this.success(signedIn);
        else if (token.kind === 'program') this.fail('session', 401);
        // A browser sends its cookie along wherever it goes, also to sign in anew: an ended one makes a guest of it.
        else this.pass();
      },
      (error: unknown) => {
        this.error(error);
      },
    );
  }
}

/** A bearer token wins over a cookie, because a program that sends one means it. */
function tokenOf(request: FastifyRequest): { token: string; kind: 'browser' | 'program' } | null {
  const header = request.headers.authorization;
  if (header !== undefined) return { token: /^Bearer (\S+)$/i.exec(header)?.[1] ?? '', kind: 'program' };
  const cookie = request.cookies[SESSION_COOKIE];
  return cookie === undefined ? null : { token: cookie, kind: 'browser' };
}
