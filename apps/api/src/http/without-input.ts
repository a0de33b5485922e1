import { Injectable, UseGuards, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PortalError } from '#features/errors/portal-error.js';

const UNKNOWN = { 'zh-CN': '没有此字段', en: 'is not a field here' };

@Injectable()
class RefuseBody implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    if (body === undefined || body === null) return true;
    if (typeof body !== 'object' || Array.isArray(body)) throw new PortalError('body.unreadable');
    const errors = unknown(body);
    if (errors.length > 0) throw new PortalError('body.invalid', { errors });
    return true;
  }
}

@Injectable()
class RefuseQuery implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const errors = unknown(context.switchToHttp().getRequest<FastifyRequest>().query as object);
    if (errors.length > 0) throw new PortalError('query.invalid', { errors });
    return true;
  }
}

/** For a route that takes no body: any field is refused, as an unknown one is elsewhere; `{}` is let through. */
export const WithoutBody = () => UseGuards(RefuseBody);

/** For a route that takes no query: any parameter is refused. */
export const WithoutQuery = () => UseGuards(RefuseQuery);

function unknown(given: object) {
  return Object.keys(given).map((name) => ({
    pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    code: 'unknown_field',
    message: UNKNOWN,
  }));
}
