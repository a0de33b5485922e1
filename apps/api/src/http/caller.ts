import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { GUEST, type Actor } from '#database/actor.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import type { CallingClient } from '#features/agencies/clients/find-client.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the authentication guard; absent for a guest. */
    signedIn?: SignedIn;
    /** Set beside it where the program of an agency calls. */
    client?: CallingClient;
  }
}

/** The actor on whose behalf a request is made. */
export function actorOf(request: FastifyRequest): Actor {
  return request.signedIn?.actor ?? GUEST;
}

/** Gives a handler the actor. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Actor =>
  actorOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** Gives a handler the session behind the request, or undefined for a guest. */
export const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): SignedIn | undefined =>
    context.switchToHttp().getRequest<FastifyRequest>().signedIn,
);
