import type { Answer } from '../../support/caller.js';
import { REQUEST_ACTIONS } from './moves.js';
import { refuseStep, sideOf } from './refuse.js';
import { isOpen, today, type Actor, type Request, type State } from './world.js';

/** What a request looks like to somebody who may see it, as far as the model knows. */
export function expectedView(state: State, request: Request, viewer: Actor): Record<string, unknown> {
  const { id, service, mode, person, slot, agency, dueOn, escalated, isBlocked, reasonCode } = request;
  const isStopped = request.state === 'awaiting_holder';
  return {
    ...{ id, service, mode, person, slot, agency, dueOn, isBlocked, reasonCode, state: request.state },
    owedBy: dueOn === null ? null : isStopped ? 'holder' : 'agency',
    ...{ isStopped, isLate: dueOn !== null && dueOn < today(state) },
    isEscalated: dueOn !== null && dueOn === escalated,
    hasEnded: !isOpen(request),
    rating: request.rating,
    actions: actionsOf(state, request, viewer),
    exchange: exchangeOf(state, request, viewer),
  };
}

/** The same of what the portal has answered. */
export function seenView(body: Answer['body']): Record<string, unknown> {
  const { id, service, mode, dueOn, reasonCode, state, owedBy } = body;
  return {
    ...{ id, service, mode, dueOn, reasonCode, state, owedBy },
    ...{ person: body.beneficiary.relation, slot: body.slot?.id ?? null, agency: body.agency.id },
    ...{ isBlocked: body.blockedAt !== null, isStopped: body.clockStopped, isLate: body.late },
    ...{ isEscalated: body.escalated, hasEnded: body.endedAt !== null, rating: body.rating?.score ?? null },
    actions: [...(body.actions as string[])].sort(),
    exchange: [...(body.exchange as string[])].sort(),
  };
}

/** What is offered to somebody is what would be done, and complaints of its holder. */
function actionsOf(state: State, request: Request, viewer: Actor): string[] {
  const steps = REQUEST_ACTIONS.filter(
    (what) =>
      !['message', 'note', 'answer_rating'].includes(what) && !refuseStep(state, viewer, what, request),
  );
  return [...steps, ...(sideOf(request, viewer) === 'holder' ? ['complain'] : [])].sort();
}

function exchangeOf(state: State, request: Request, viewer: Actor): string[] {
  const may = (what: 'message' | 'note' | 'answer_rating') => !refuseStep(state, viewer, what, request);
  const hasOutcome = ['in_progress', 'checked_in', 'fulfilled'].includes(request.state);
  return [
    ...(may('message') ? ['message', 'attach'] : []),
    ...(may('message') && sideOf(request, viewer) === 'holder' ? ['add_document'] : []),
    ...(sideOf(request, viewer) === 'agency' && hasOutcome ? ['add_outcome'] : []),
    ...(may('note') ? ['note'] : []),
    ...(may('answer_rating') ? ['answer_rating'] : []),
  ].sort();
}
