import type { Exchange } from '#domain/requests/exchange.js';
import type { Actor } from '#database/actor.js';
import type { ServiceRequestRow } from '#database/entities/service-request.js';
import { PortalError } from '../errors/portal-error.js';
import { exchangesFor, rolesTowards } from './request-details.js';

/** @throws PortalError `access.forbidden` for who has no part in it, `request.action_not_allowed` when it is too late */
export function refuseExchange(request: ServiceRequestRow, actor: Actor, exchange: Exchange): void {
  if (exchangesFor(request, actor).includes(exchange)) return;
  const roles = rolesTowards(request, actor);
  const isOthers = exchange === 'message' || exchange === 'attach' ? !isParty(roles) : !isStaff(roles);
  throw new PortalError(isOthers ? 'access.forbidden' : 'request.action_not_allowed');
}

/** The side for which the actor writes and hands in. */
export function sideOf(request: ServiceRequestRow, actor: Actor): 'holder' | 'agency' {
  return rolesTowards(request, actor).includes('holder') ? 'holder' : 'agency';
}

type Roles = ReturnType<typeof rolesTowards>;

function isParty(roles: Roles): boolean {
  return roles.includes('holder') || roles.includes('agency');
}

function isStaff(roles: Roles): boolean {
  return roles.includes('agency') && !roles.includes('holder');
}
