import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

export type { Logger } from 'pino';

/** The token under which Nest injects the `Logger`. */
export const LOGGER = Symbol('Logger');

/** Fields that may hold personal data or secrets; should one slip into a log call, it is cut out. */
const REDACTED = [
  'password',
  'otp',
  'token',
  'authorization',
  'cookie',
  'email',
  'name',
  'identityNumber',
  'body',
];

/** Structured logs, a JSON object a line, without personal data: people appear by id only. */
export function createLogger(level: string, program: string): Logger {
  return pino({
    level,
    base: { program },
    messageKey: 'message',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeError },
    redact: { paths: REDACTED.flatMap((field) => [field, `*.${field}`]), remove: true },
  });
}

/** Lets Nest's own messages go the way of all others. */
export function nestLogger(logger: Logger): LoggerService {
  const details = (rest: unknown[]) => ({ context: rest.at(-1) });
  return {
    log: (message: unknown, ...rest: unknown[]) => logger.debug(details(rest), String(message)),
    error: (message: unknown, ...rest: unknown[]) => logger.error(details(rest), String(message)),
    warn: (message: unknown, ...rest: unknown[]) => logger.warn(details(rest), String(message)),
    debug: (message: unknown, ...rest: unknown[]) => logger.trace(details(rest), String(message)),
    verbose: (message: unknown, ...rest: unknown[]) => logger.trace(details(rest), String(message)),
  };
}

/**
 * An error as the log shows it. A database error's message and detail quote the values that it stumbled over,
 * and its parameters are people's data; its SQLSTATE, constraint and statement say enough.
 */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const stack = error.stack?.split('\n').slice(1).join('\n');
  const { code, constraint, table, query } = error as Error & Readonly<Record<string, unknown>>;
  if (typeof query === 'string') return { type: error.name, code, constraint, table, query, stack };
  return { type: error.name, code, message: error.message, stack };
}
