import { Injectable } from '@nestjs/common';
import passport from 'passport';
import { Strategy as LocalStrategy } from 'passport-local';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignIn, type FreshSession } from '#features/accounts/sign-in.js';
import { PortalError } from '#features/errors/portal-error.js';

/** Sign-in with email and password through passport's local strategy. */
@Injectable()
export class PasswordSignIn {
  private readonly strategies = new passport.Passport();

  constructor(signIn: SignIn) {
    this.strategies.use(
      new LocalStrategy(
        { usernameField: 'email', passReqToCallback: true, session: false },
        (request, email, password, done) => {
          const { otp } = request.body as { otp?: string };
          signIn.run({ email, password, otp: otp ?? null, address: request.ip ?? '' }).then(
            (session) => {
              done(null, session);
            },
            (error: unknown) => {
              done(error);
            },
          );
        },
      ),
    );
  }

  /** @throws PortalError as the use case does */
  authenticate(request: FastifyRequest, reply: FastifyReply): Promise<FreshSession> {
    return new Promise((resolve, reject) => {
      const middleware = this.strategies.authenticate(
        'local',
        { session: false },
        (error: Error | null | undefined, session: FreshSession | false | undefined) => {
          if (error) reject(error);
          else if (session) resolve(session);
          else reject(new PortalError('auth.credentials_wrong'));
        },
      ) as (request: FastifyRequest, reply: FastifyReply, next: (error: Error) => void) => void;
      middleware(request, reply, reject);
    });
  }
}
