import { createParamDecorator, type ExecutionContext, type Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { StrictValidation } from './validation.js';

const validation = new StrictValidation();

/** Gives a handler its body, which may be left out altogether: none is an empty one. */
export const OptionalBody = createParamDecorator((metatype: Type, context: ExecutionContext) => {
  const body = context.switchToHttp().getRequest<FastifyRequest>().body ?? {};
  return validation.transform(body, { type: 'body', metatype });
});
