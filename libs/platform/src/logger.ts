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
