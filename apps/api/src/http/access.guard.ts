import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { isStaff } from '#domain/accounts/roles.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { PortalError } from '#features/errors/portal-error.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { ACCESS, BEFORE_SECOND_FACTOR, type Access } from './access.js';

/** Lets a call through only as its route declares. What is not declared is denied. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const places = [context.getHandler(), context.getClass()];
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, places);
    if (access === 'public') return true;
    const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
    if (signedIn === undefined) throw new PortalError('auth.required');
    if (!this.reflector.getAllAndOverride<boolean | undefined>(BEFORE_SECOND_FACTOR, places)) {
      this.refuseWithoutSecondFactor(signedIn);
    }
    const allowed = access === 'signed_in' || access?.some((role) => signedIn.actor.roles.includes(role));
    if (!allowed) throw new PortalError('access.forbidden');
    return true;
  }

  private refuseWithoutSecondFactor(signedIn: SignedIn): void {
    if (this.configuration.staffMfaRequired && isStaff(signedIn.actor.roles) && !signedIn.secondFactor) {
      throw new PortalError('auth.mfa_enrolment_required');
    }
  }
}
