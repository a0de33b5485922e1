import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sqlStateOf } from '#database/sql-state.js';
import { ERROR_OF_CONSTRAINT } from '#features/errors/constraint-errors.js';
import type { ErrorCode } from '#features/errors/error-codes.js';
import { PortalError } from '#features/errors/portal-error.js';
import { FilesAway } from '#platform/file-store.js';
import { LOGGER, type Logger } from '#platform/logger.js';
import { localeOf } from './language.js';
import { problemOf, STATUS_OF } from './problem.js';

/**
 * SQLSTATEs and system errors that mean: the database is away, lets nobody in or is overloaded, not that we are
 * wrong. A database that is being restored or renamed answers 28…, 3D000 or 55000.
 */
const AWAY = /^(08...|28...|3D000|53...|55000|57014|57P0[1-5]|25P0[34])$/;
const AWAY_SYSTEM = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
const AWAY_MESSAGE =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|server closed the connection/;
const RETRY_AFTER_SECONDS = 2;

/** Values that the database cannot hold, such as a date out of range or a NUL in a text: the client's, always. */
const UNSTORABLE = /^22...$/;

/** Answers every error as a problem document, and tells of the ones that are ours. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const error = this.asPortalError(thrown, request);
    const { retryAfter } = error.details;
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    if (error.kind === 'unauthenticated' && !reply.hasHeader('www-authenticate'))
      void reply.header('www-authenticate', 'Bearer');
    void reply
      .status(STATUS_OF[error.kind])
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(problemOf(error, localeOf(request), request.url.split('?')[0] ?? '', request.id));
  }

  private asPortalError(thrown: unknown, request: FastifyRequest): PortalError {
    if (thrown instanceof PortalError) return thrown;
    if (isDatabaseAway(thrown)) {
      this.logger.warn({ requestId: request.id, reason: String(thrown) }, 'the database is away');
      return new PortalError('service.unavailable', { retryAfter: RETRY_AFTER_SECONDS });
    }
    if (thrown instanceof FilesAway) {
      this.logger.warn({ requestId: request.id, err: thrown }, 'the file store is away');
      return new PortalError('service.unavailable', { retryAfter: RETRY_AFTER_SECONDS });
    }
    const refused = codeOfConstraint(thrown);
    if (refused !== undefined) return new PortalError(refused);
    if (UNSTORABLE.test(sqlStateOf(thrown) ?? '')) return new PortalError('request.malformed');
    const status = statusOf(thrown);
    if (status !== null && status < 500) return new PortalError(codeOfStatus(status));
    this.logger.error({ requestId: request.id, err: thrown }, 'a request failed');
    return new PortalError('service.failed');
  }
}

function isDatabaseAway(thrown: unknown): boolean {
  const { code, message } = (thrown ?? {}) as { code?: unknown; message?: unknown };
  return (
    (typeof code === 'string' && (AWAY.test(code) || AWAY_SYSTEM.has(code))) ||
    (typeof message === 'string' && AWAY_MESSAGE.test(message))
  );
}

function codeOfConstraint(thrown: unknown): ErrorCode | undefined {
  const { constraint } = (thrown ?? {}) as { constraint?: unknown };
  return typeof constraint === 'string' ? ERROR_OF_CONSTRAINT[constraint] : undefined;
}

/** The status that Nest or Fastify gives an error of its own, or null of any other error. */
function statusOf(thrown: unknown): number | null {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const { statusCode } = (thrown ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : null;
}

function codeOfStatus(status: number): ErrorCode {
  switch (status) {
    case 401:
      return 'auth.required';
    case 403:
      return 'access.cross_site';
    case 404:
      return 'route.not_found';
    case 413:
      return 'body.too_large';
    case 415:
      return 'body.unsupported_type';
    default:
      return 'request.malformed';
  }
}
