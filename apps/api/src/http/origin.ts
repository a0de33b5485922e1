import type { FastifyRequest } from 'fastify';
import type { Configuration } from '#platform/configuration.js';

/**
 * The address of the portal as people reach it. What a caller calls it is believed only where nobody has said: in the
 * demo.
 */
export function originOf({ publicUrl }: Pick<Configuration, 'publicUrl'>, request: FastifyRequest): string {
  return publicUrl === '' ? `${request.protocol}://${request.host}` : new URL(publicUrl).origin;
}
