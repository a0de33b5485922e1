import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PortalError } from '#features/errors/portal-error.js';

const DESCRIBED = ApiHeader({
  name: 'If-Match',
  required: false,
  description: 'the version that the change is based on, as the ETag told it',
  schema: { type: 'string', example: '"1"' },
});

/** The version that a change is based on, from If-Match; null when the caller does not say. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number | null => {
    const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    if (header === undefined || header === '*') return null;
    const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
    if (version === undefined)
      throw new PortalError('header.invalid', { parameters: { header: 'If-Match' } });
    return Number(version);
  },
  [
    (target: object, method) => {
      const descriptor = Object.getOwnPropertyDescriptor(target, method as PropertyKey);
      if (descriptor) DESCRIBED(target, method as string, descriptor);
    },
  ],
);
