import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { PortalError } from '#features/errors/portal-error.js';
import { SESSION_COOKIE } from './session-cookie.js';
import { TOKEN_ENDPOINT } from './token-endpoint.js';
import { isForWallets } from './wallet-endpoints.js';

const WINDOW_SECONDS = 60;

/**
 * Bounds what one caller sends to one process, so that a runaway program cannot starve the rest. Attempts to
 * sign in are bounded apart, and over all processes.
 */
export function limitRequests(fastify: FastifyInstance, requestsAMinute: number): void {
  const limiter = new RateLimiterMemory({ points: requestsAMinute, duration: WINDOW_SECONDS });
  fastify.addHook('onRequest', async (request, reply) => {
    if (!isLimited(request.url.split('?')[0] ?? '')) return;
    try {
      tell(reply, await limiter.consume(callerKey(request)), requestsAMinute);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      tell(reply, refused, requestsAMinute);
      const seconds = secondsLeft(refused);
      throw new PortalError('rate.limited', { parameters: { seconds }, retryAfter: seconds });
    }
  });
}

function isLimited(path: string): boolean {
  return path.startsWith('/api/') || path === TOKEN_ENDPOINT || isForWallets(path);
}

/** Tells the caller in the terms of the IETF's RateLimit header fields. */
function tell(reply: FastifyReply, state: RateLimiterRes, limit: number): void {
  void reply.header('ratelimit-policy', `"requests";q=${limit};w=${WINDOW_SECONDS}`);
  void reply.header('ratelimit', `"requests";r=${state.remainingPoints};t=${secondsLeft(state)}`);
}

function secondsLeft(state: RateLimiterRes): number {
  return Math.ceil(state.msBeforeNext / 1000);
}

/** A caller is its credential where it has one: behind one hospital's address sit many people. */
function callerKey(request: FastifyRequest): string {
  const credential = request.headers.authorization ?? request.cookies[SESSION_COOKIE];
  return credential === undefined ? request.ip : createHash('sha256').update(credential).digest('base64');
}
