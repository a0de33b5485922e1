import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { DEPRECATION, deprecationHeaders, type Deprecation } from './deprecation.js';

/** Says in each answer of a route that is to go that it is, in refusals too; it keeps nobody out. */
@Injectable()
export class DeprecationGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const places = [context.getHandler(), context.getClass()];
    const deprecation = this.reflector.getAllAndOverride<Deprecation | undefined>(DEPRECATION, places);
    if (deprecation !== undefined)
      void context.switchToHttp().getResponse<FastifyReply>().headers(deprecationHeaders(deprecation));
    return true;
  }
}
