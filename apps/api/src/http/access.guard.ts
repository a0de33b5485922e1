import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isStaff } from '#domain/accounts/roles.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import type { CallingClient } from '#features/agencies/clients/find-client.js';
import { PortalError } from '#features/errors/portal-error.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { ACCESS, allowedRoles, BEFORE_SECOND_FACTOR, scopesOf, type Access } from './access.js';

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
    const http = context.switchToHttp();
    const { client, signedIn } = http.getRequest<FastifyRequest>();
    if (signedIn === undefined) throw new PortalError('auth.required');
    if (client !== undefined) {
      refuseClient(client, access, http.getResponse<FastifyReply>());
      return true;
    }
    if (!this.reflector.getAllAndOverride<boolean | undefined>(BEFORE_SECOND_FACTOR, places)) {
      this.refuseWithoutSecondFactor(signedIn);
    }
    const allowed =
      access === 'signed_in' || allowedRoles(access).some((role) => signedIn.actor.roles.includes(role));
    if (!allowed) throw new PortalError('access.forbidden');
    return true;
  }

  private refuseWithoutSecondFactor(signedIn: SignedIn): void {
    if (this.configuration.staffMfaRequired && isStaff(signedIn.actor.roles) && !signedIn.secondFactor) {
      throw new PortalError('auth.mfa_enrolment_required');
    }
  }
}

/** Programs are let in by their scopes alone; what a token lacks is told as RFC 6750 has it. */
function refuseClient({ scopes }: CallingClient, access: Access | undefined, reply: FastifyReply): void {
  const wanted = scopesOf(access);
  if (wanted.some((scope) => scopes.includes(scope))) return;
  if (wanted.length === 0) throw new PortalError('access.forbidden');
  const scope = wanted.join(' ');
  void reply.header('www-authenticate', `Bearer error="insufficient_scope", scope="${scope}"`);
  throw new PortalError('client.scope_missing', { parameters: { scope } });
}
