import { SetMetadata, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { PortalError } from '#features/errors/portal-error.js';

export const IDEMPOTENCY = 'idempotency';

/**
 * How a route keeps the promise of one effect a key: through stored answers, which are sealed where they hold a
 * secret, or within its own statement.
 */
export type IdempotencyWay = 'sealed' | 'own_statement' | 'none' | 'required';

/**
 * For routes that keep keys themselves, for those whose answers hold secrets and are never stored, and for those whose
 * answers are stored as anywhere else and that do nothing without a key.
 */
export const Idempotency = (way: IdempotencyWay) => SetMetadata(IDEMPOTENCY, way);

/** A caller's key, with a fingerprint of what it was sent with. */
export interface IdempotentCall {
  readonly key: string;
  readonly fingerprint: Buffer;
}

/** The key of a request, or null when it has none. */
export function idempotentCallOf(request: FastifyRequest): IdempotentCall | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,128}$/.test(key)) {
    throw new PortalError('header.invalid', { parameters: { header: 'Idempotency-Key' } });
  }
  const fingerprint = createHash('sha256')
    .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest();
  return { key, fingerprint };
}

/** Gives a handler that must have one the Idempotency-Key. */
export const RequiredIdempotency = createParamDecorator(
  (_: unknown, context: ExecutionContext): IdempotentCall => {
    const call = idempotentCallOf(context.switchToHttp().getRequest<FastifyRequest>());
    if (call === null) throw new PortalError('idempotency.key_required');
    return call;
  },
);
