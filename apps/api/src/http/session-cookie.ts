import type { FastifyReply } from 'fastify';

export const SESSION_COOKIE = 'talent_session';

/** The cookie cannot be read by scripts, is not sent along from other sites, and needs https outside localhost. */
export function setSessionCookie(reply: FastifyReply, token: string, secure: boolean, expiresAt: Date): void {
  void reply.setCookie(SESSION_COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    expires: expiresAt,
  });
}

export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(SESSION_COOKIE, { path: '/' });
}
