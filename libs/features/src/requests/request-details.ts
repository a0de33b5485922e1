import type { AgencyRow } from '#database/entities/agency.js';
import type { RequestDocumentRow } from '#database/entities/request-document.js';
import type { ServiceRequestRow } from '#database/entities/service-request.js';
import type { SlotRow } from '#database/entities/slot.js';
import type { RequestAction, RequestCondition, RequestRole } from '#domain/requests/lifecycle.js';
import { requestLifecycle } from '#domain/requests/lifecycle.js';
import { requestConditions } from '#domain/requests/conditions.js';
import { requestClock, type RequestClock } from '#domain/requests/due-dates.js';
import { allowedExchanges, type Exchange } from '#domain/requests/exchange.js';
import { allowedActions } from '#domain/shared/lifecycle.js';
import { shanghaiDay, startOfShanghaiDay } from '#domain/calendar/shanghai-day.js';
import { addDays } from '#domain/calendar/add-days.js';
import { accountIdOf, type Actor } from '#database/actor.js';

export type SlotTimes = Pick<SlotRow, 'id' | 'startsAt' | 'endsAt' | 'cancelUntil'>;

/** A request with what is shown beside it, and what the caller may do with it now. */
export interface RequestDetails {
  readonly request: ServiceRequestRow;
  readonly agency: Pick<AgencyRow, 'id' | 'name'>;
  readonly slot: SlotTimes | null;
  /** The files that came with it or later; none for those who may not open them. */
  readonly documents: readonly RequestDocumentRow[];
  /** Whether the due date lies beyond what is announced of the calendar, so that it may move. */
  readonly dueProvisional: boolean;
  readonly clock: RequestClock;
  readonly actions: readonly RequestAction[];
  /** What the caller may add without moving it on. */
  readonly exchange: readonly Exchange[];
}

/** The caller's roles towards this very request. */
export function rolesTowards(request: ServiceRequestRow, actor: Actor): RequestRole[] {
  if (actor.kind === 'system') return ['system'];
  const roles: RequestRole[] = [];
  if (accountIdOf(actor) === request.holderId) roles.push('holder');
  // Nobody serves or manages what he or she has asked for.
  if (roles.includes('holder')) return roles;
  const isMember = actor.kind === 'account' && actor.roles.includes('agency_staff');
  if (isMember && actor.agencyId === request.agencyId) roles.push('agency');
  const isManager = actor.kind === 'account' && actor.roles.includes('service_manager');
  if (isManager) roles.push('manager');
  return roles;
}

/** The conditions of the lifecycle for this request at one moment. An answer is due until the end of its day. */
export function conditionsOf(
  request: ServiceRequestRow,
  slot: SlotTimes | null,
  now: Date,
): Record<RequestCondition, boolean> {
  const lastDay =
    request.mode === 'case' && request.state === 'submitted' ? request.expiresOn : request.dueOn;
  const answerDueAt = lastDay === null ? null : startOfShanghaiDay(addDays(lastDay, 1)).toISOString();
  return requestConditions({
    now: now.toISOString(),
    cancelUntil: slot?.cancelUntil.toISOString() ?? null,
    slotStartsAt: slot?.startsAt.toISOString() ?? null,
    answerDueAt,
    rated: request.ratingScore !== null,
    blocked: request.blockedAt !== null,
  });
}

export function actionsFor(
  request: ServiceRequestRow,
  slot: SlotTimes | null,
  actor: Actor,
  now: Date,
): RequestAction[] {
  return allowedActions(requestLifecycle(request.mode), {
    state: request.state,
    roles: rolesTowards(request, actor),
    conditions: conditionsOf(request, slot, now),
  });
}

export function clockOf({ state, dueOn }: ServiceRequestRow, now: Date): RequestClock {
  return requestClock(state, dueOn, shanghaiDay(now));
}

/** What the actor may add to the request now. */
export function exchangesFor(request: ServiceRequestRow, actor: Actor): Exchange[] {
  return allowedExchanges({
    state: request.state,
    roles: rolesTowards(request, actor),
    rated: request.ratingScore !== null,
    ratingAnswered: request.ratingAnswer !== null,
  });
}
